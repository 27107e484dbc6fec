import { gzipSync } from 'node:zlib'
import type { Instant } from '@stet/core/story'
import {
  bytesSource,
  openEntry,
  type ReadRecord,
  readZip,
  verifyWacz,
  walkWarc,
  ZipError,
} from '@stet/evidence'

/** A WARC of somebody else, packed record by record, its records, and what our look through it gave. */
export interface SentPackage {
  readonly bytes: Uint8Array
  readonly records: readonly ReadRecord[]
  /** In words. */
  readonly checked: string
}

/** In bytes, all WARCs of a package together: what fits into 50 MB may unpack to a thousand times that. */
const mostUnpacked = 400_000_000

/** Opens a WARC, packed or not, or the WARCs in a WACZ. Throws a `RangeError` in words where its bytes are not sound. */
export async function openPackage(
  file: Uint8Array,
  kind: 'warc' | 'wacz',
  now: Instant,
  most: number = mostUnpacked,
): Promise<SentPackage> {
  if (kind === 'warc') {
    const { bytes, records } = await soundWarc(file, 'the file', { before: 0, most })
    return { bytes, records, checked: `Every digest in it holds; ${records.length} records` }
  }
  return openWacz(file, now, most).catch((error: unknown) => {
    if (error instanceof ZipError) throw new RangeError(`Cannot take the file: ${error.message}`)
    throw error
  })
}

async function openWacz(file: Uint8Array, now: Instant, most: number): Promise<SentPackage> {
  const source = bytesSource(file)
  const entries = await readZip(source)
  const inside = entries.filter(({ path }) => /^archive\/[^/]+\.warc(?:\.gz)?$/i.test(path))
  if (inside.length === 0)
    throw new RangeError('Cannot take the file: it is a ZIP without a WARC in its archive folder')
  const warcs: Awaited<ReturnType<typeof soundWarc>>[] = []
  let size = 0
  for (const entry of inside) {
    if (size + entry.size > most) throw tooLarge(entry.path, most)
    const one = await openEntry(source, entry)
    const warc = await soundWarc(await one.read(0, one.size), entry.path, { before: size, most })
    size = warc.size
    warcs.push(warc)
  }
  const { ok, checks } = await verifyWacz(source, { now })
  const failed = checks
    .filter((check) => !check.ok)
    .map(({ check, problem }) => `${check}: ${problem}`)
  return {
    bytes: Buffer.concat(warcs.map(({ bytes }) => bytes)),
    records: warcs.flatMap(({ records }) => records),
    checked: ok
      ? 'Every check of the package holds'
      : `Every digest of its records holds; of the package does not: ${failed.join('; ').slice(0, 1000)}`,
  }
}

/** A WARC whose every digest holds; `size` is what it and those before it unpack to. */
async function soundWarc(
  file: Uint8Array,
  name: string,
  { before, most }: { readonly before: number; readonly most: number },
): Promise<Pick<SentPackage, 'bytes' | 'records'> & { readonly size: number }> {
  const records: ReadRecord[] = []
  let size = before
  for await (const one of walkWarc(bytesSource(file))) {
    if ('fault' in one)
      throw new RangeError(
        `Cannot take ${name}: at byte ${one.fault.offset}, ${lower(one.fault.message)}`,
      )
    size += one.record.block.length
    if (size > most) throw tooLarge(name, most)
    records.push(one.record)
  }
  if (records.length === 0) throw new RangeError(`Cannot take ${name}: it holds no record`)
  const isPacked = file[0] === 0x1f
  // A record that lies unpacked is packed by itself: its own bytes stay as they are.
  const bytes = isPacked
    ? file
    : Buffer.concat(
        records.map(({ offset, length }) => gzipSync(file.subarray(offset, offset + length))),
      )
  return { bytes, records, size }
}

function tooLarge(name: string, most: number): RangeError {
  return new RangeError(`Cannot take ${name}: it unpacks to more than ${most} bytes`)
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
