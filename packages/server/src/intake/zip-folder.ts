import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import { type FileStream, type IntakeFolder, mostBytes } from './intake-folder.ts'
import { type Packed, reasonToLeave, refuseBombs } from './zip-limits.ts'

/**
 * Opens a ZIP as a folder. Nothing is unpacked to the disk: files are read from it as they are asked for, by the
 * names of its directory, so none of them can land anywhere. Throws a `RangeError` in words where it holds too
 * much, says more than it holds, or is locked with a password.
 */
export async function openZipFolder(file: string): Promise<IntakeFolder> {
  const zip = await openPromise(file, {
    autoClose: false,
    lazyEntries: true,
    decodeStrings: false,
    validateEntrySizes: true,
  }).catch((cause: unknown) => {
    throw new RangeError(`Cannot import ${basename(file)}: ${wordsOf(cause)}`, { cause })
  })
  try {
    return folderOf(file, zip, await directoryOf(file, zip))
  } catch (error) {
    zip.close()
    throw error
  }
}

interface Directory {
  readonly entries: ReadonlyMap<string, Packed>
  readonly left: IntakeFolder['left']
}

async function directoryOf(file: string, zip: ZipFile): Promise<Directory> {
  const name = basename(file)
  refuseBombs(name, { entries: zip.entryCount, packed: 0, unpacked: 0, size: zip.fileSize })
  const entries = new Map<string, Packed>()
  const left: { readonly item: string; readonly why: string }[] = []
  const sum = { entries: zip.entryCount, packed: 0, unpacked: 0, size: zip.fileSize }
  try {
    for await (const entry of zip.eachEntry()) {
      const path = nameOf(entry)
      if (path.endsWith('/') || isSystemFile(path)) continue
      sum.packed += entry.compressedSize
      sum.unpacked += entry.uncompressedSize
      refuseBombs(name, sum)
      const packed = packedOf(entry)
      const why = entries.has(path)
        ? 'a file of this name is there twice'
        : reasonToLeave(name, path, packed)
      if (why === undefined) entries.set(path, packed)
      else left.push({ item: printable(path), why })
    }
  } catch (cause) {
    if (cause instanceof RangeError) throw cause
    throw new RangeError(`Cannot import ${name}: ${wordsOf(cause)}`, { cause })
  }
  return { entries: withoutRoot(entries), left }
}

function folderOf(file: string, zip: ZipFile, { entries, left }: Directory): IntakeFolder {
  const open = async (path: string): Promise<FileStream | undefined> => {
    const packed = entries.get(path)
    if (!packed) return undefined
    const { compressedSize: size, uncompressedSize } = packed
    const header = { relativeOffsetOfLocalHeader: packed.offset, compressedSize: size } as Entry
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(header, { minimal: true })
    // Not by its promise: that one of yauzl 3.4.0 asks for something else.
    const stream = await new Promise<Readable>((resolve, reject) => {
      const range = [fileDataStart, size, 0, size, packed.method === 8, uncompressedSize] as const
      zip.openReadStreamLowLevel(...range, (error, opened) =>
        error ? reject(error) : resolve(opened),
      )
    })
    return { size: uncompressedSize, stream }
  }
  return {
    // Called without its ending: the same as a folder and as a ZIP is the same archive.
    path: file.replace(/\.zip$/i, ''),
    files: [...entries.keys()].sort(),
    left,
    open,
    read: async (path) => {
      const packed = entries.get(path)
      if (!packed || packed.uncompressedSize > mostBytes) return undefined
      const found = await open(path).catch(() => undefined)
      // Half a file is none: what was packed may be broken.
      return found && (await buffer(found.stream).catch(() => undefined))
    },
    close: () => zip.close(),
  }
}

function packedOf(entry: Entry): Packed {
  return {
    offset: entry.relativeOffsetOfLocalHeader,
    compressedSize: entry.compressedSize,
    uncompressedSize: entry.uncompressedSize,
    method: entry.compressionMethod,
    isEncrypted: entry.isEncrypted(),
    mode: entry.externalFileAttributes >>> 16,
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The name of an entry. Many programs write UTF-8 without saying so. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  try {
    return utf8.decode(fileNameRaw).normalize('NFC')
  } catch {
    return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true)
  }
}

/** What systems put beside files, as the reading of folders leaves it. */
function isSystemFile(path: string): boolean {
  return path.split('/').some((part) => part === '__MACOSX' || /^\.[^.]/.test(part))
}

/** Where all files lie in one folder, as when a folder was packed, that folder is the root. */
function withoutRoot(entries: ReadonlyMap<string, Packed>): ReadonlyMap<string, Packed> {
  const [first = ''] = entries.keys()
  const root = first.slice(0, first.indexOf('/') + 1)
  if (root === '' || [...entries.keys()].some((path) => !path.startsWith(root))) return entries
  return withoutRoot(
    new Map([...entries].map(([path, packed]) => [path.slice(root.length), packed])),
  )
}

function wordsOf(cause: unknown): string {
  const said = cause instanceof Error ? printable(cause.message) : ''
  return `it is no whole ZIP file (${said})`
}

/** A name from a stranger's file as a report can print it. */
function printable(name: string): string {
  return name.replaceAll(/\p{C}/gu, '�').slice(0, 200)
}
