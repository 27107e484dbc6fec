import { areSame } from '../bytes.ts'
import { partOf, type Source } from '../source.ts'
import { inflate } from './inflate.ts'
import { type ZipEntry, ZipError } from './zip-entry.ts'

const mostDirectory = 64 * 1024 * 1024
/** The most that one packed file may unpack to: what is large is stored as it is. */
const mostUnpacked = 256 * 1024 * 1024

/**
 * Reads the list of files of a ZIP and refuses whatever two programs could read in two ways: files that overlap, bytes
 * that belong to none, heads that say something else than the list, a name twice, names that lead out of a folder,
 * several disks, encryption. Throws a `ZipError` that tells which.
 */
export async function readZip(source: Source): Promise<readonly ZipEntry[]> {
  const { count, size, at } = await readEnd(source)
  const bytes = await source.read(at, at + size)
  const listed = listedIn(bytes, count)
  const paths = new Set<string>()
  for (const { path } of listed) {
    refuseName(path)
    if (paths.has(path.toLowerCase()))
      throw new ZipError('zip-name-twice', `The ZIP holds two files named ${path}`)
    paths.add(path.toLowerCase())
  }
  const entries: ZipEntry[] = []
  let from = 0
  for (const one of listed.toSorted((a, b) => a.head - b.head)) {
    if (one.head < from)
      throw new ZipError('zip-overlap', `Files of the ZIP overlap at byte ${one.head}`)
    if (one.head > from) throw hidden(from)
    const dataAt = await placeOf(source, one)
    entries.push({
      path: one.path,
      isPacked: one.method === 8,
      crc: one.crc,
      size: one.size,
      packedSize: one.packedSize,
      at: dataAt,
    })
    from = await afterData(source, one, dataAt + one.packedSize)
  }
  if (from < at) throw hidden(from)
  if (from > at)
    throw new ZipError('zip-directory', 'The list of the ZIP’s files is not where it should be')
  return entries
}

/** The unpacked bytes of a file inside a ZIP, as a source. Throws where what is packed does not unpack to the size told. */
export async function openEntry(source: Source, entry: ZipEntry): Promise<Source> {
  const stored = partOf(source, entry.at, entry.packedSize)
  if (!entry.isPacked) return stored
  if (entry.size > mostUnpacked)
    throw new ZipError('zip-too-large', `${entry.path} unpacks to more than ${mostUnpacked} bytes`)
  return inflate(await stored.read(0, stored.size), entry)
}

interface Listed {
  readonly path: string
  readonly name: Uint8Array
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly packedSize: number
  readonly head: number
}

async function readEnd(source: Source) {
  const from = Math.max(0, source.size - 22 - 0xffff)
  const tail = await source.read(from, source.size)
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length)
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    if (at + 22 + view.getUint16(at + 20, true) !== tail.length) continue
    const [disk, first, here, count] = [4, 6, 8, 10].map((field) =>
      view.getUint16(at + field, true),
    )
    const size = view.getUint32(at + 12, true)
    const place = view.getUint32(at + 16, true)
    if (count === 0xffff || size === 0xffff_ffff || place === 0xffff_ffff)
      throw new ZipError('zip-64', 'The ZIP is of the large kind (ZIP64), which is not read')
    if (disk !== 0 || first !== 0 || here !== count)
      throw new ZipError('zip-several-disks', 'The ZIP is a part of several')
    if (size > mostDirectory || place + size !== from + at)
      throw new ZipError('zip-directory', 'The list of the ZIP’s files is not where it should be')
    return { count: count ?? 0, size, at: place }
  }
  throw new ZipError('no-zip', 'It is no ZIP file, or its end is missing')
}

function listedIn(bytes: Uint8Array, count: number): readonly Listed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const listed: Listed[] = []
  let at = 0
  while (at < bytes.length) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) break
    const [flags, method, nameSize, extraSize, noteSize] = [8, 10, 28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number, number, number]
    const [crc, packedSize, size, head] = [16, 20, 24, 42].map((field) =>
      view.getUint32(at + field, true),
    ) as [number, number, number, number]
    const name = bytes.subarray(at + 46, at + 46 + nameSize)
    const path = nameIn(name)
    refuseSecondName(bytes.subarray(at + 46 + nameSize, at + 46 + nameSize + extraSize), path)
    listed.push({ path, name, flags, method, crc, size, packedSize, head })
    at += 46 + nameSize + extraSize + noteSize
  }
  if (at !== bytes.length || listed.length !== count)
    throw new ZipError(
      'zip-count',
      `The ZIP says that it holds ${count} files; its list holds ${listed.length}`,
    )
  return listed
}

function nameIn(name: Uint8Array): string {
  const path = new TextDecoder().decode(name)
  // Older programs write names in the letters of their machine: those are not read.
  if (path.includes('\ufffd'))
    throw new ZipError('zip-name', 'A file of the ZIP has a name that is no text')
  return path
}

/** Info-ZIP's field for a name in Unicode: some programs show it instead, others do not know it. */
const unicodePath = 0x7075

function refuseSecondName(extra: Uint8Array, path: string): void {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.length)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === unicodePath)
      throw new ZipError('zip-name', `A file of the ZIP has a second name: ${shown(path)}`)
}

/** Whoever unpacks it must not be led out of the folder, nor shown a name that is not the name. */
function refuseName(path: string): void {
  const parts = path.split('/')
  const isOdd =
    path === '' ||
    path.length > 1000 ||
    path.includes('\\') ||
    /^[a-z]:/i.test(path) ||
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(path) ||
    parts.slice(0, -1).includes('') ||
    parts.some((part) => part === '.' || part === '..')
  if (isOdd)
    throw new ZipError('zip-name', `A file of the ZIP has a name that is refused: ${shown(path)}`)
}

function shown(path: string): string {
  return JSON.stringify(path.slice(0, 80).replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '�'))
}

/** Where the bytes of a file begin: behind a head that says what the list says. */
async function placeOf(source: Source, listed: Listed): Promise<number> {
  const { head, path, name, flags, method } = listed
  if ((flags & 0x2041) !== 0) throw new ZipError('zip-encrypted', `${path} is encrypted`)
  if (method !== 0 && method !== 8)
    throw new ZipError('zip-method', `${path} is packed in a way that is not read: ${method}`)
  if (method === 0 && listed.size !== listed.packedSize)
    throw new ZipError('zip-head-differs', `${path} is stored, and has two sizes`)
  const bytes = await source.read(head, head + 30 + name.length)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < 30 + name.length || view.getUint32(0, true) !== 0x04034b50)
    throw new ZipError('zip-head-differs', `${path} has no head where the list says`)
  const isLater = (flags & 8) !== 0
  const told = [14, 18, 22].map((field) => view.getUint32(field, true))
  const same = [listed.crc, listed.packedSize, listed.size].every(
    (value, index) => told[index] === value || (isLater && told[index] === 0),
  )
  const isAlike =
    same &&
    view.getUint16(6, true) === flags &&
    view.getUint16(8, true) === method &&
    view.getUint16(26, true) === name.length &&
    areSame(bytes.subarray(30), name)
  if (!isAlike)
    throw new ZipError('zip-head-differs', `The head of ${path} says something else than the list`)
  const extraAt = head + 30 + name.length
  const dataAt = extraAt + view.getUint16(28, true)
  refuseSecondName(await source.read(extraAt, dataAt), path)
  return dataAt
}

/** Where the next file may begin; some writers tell sizes and check sum again behind the bytes. */
async function afterData(source: Source, listed: Listed, end: number): Promise<number> {
  const { flags, path, crc, packedSize, size } = listed
  if ((flags & 8) === 0) return end
  const bytes = await source.read(end, end + 16)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const isNamed = bytes.length >= 4 && view.getUint32(0, true) === 0x08074b50
  const at = isNamed ? 4 : 0
  const isAlike =
    bytes.length >= at + 12 &&
    [crc, packedSize, size].every((value, index) => view.getUint32(at + index * 4, true) === value)
  if (!isAlike)
    throw new ZipError('zip-head-differs', `What follows ${path} says something else than the list`)
  return end + at + 12
}

function hidden(from: number): ZipError {
  return new ZipError(
    'zip-hidden',
    `The ZIP holds bytes that belong to none of its files, from byte ${from} on`,
  )
}
