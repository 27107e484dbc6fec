import { hexOf } from '../digest.ts'
import { piecesOf, type Source } from '../source.ts'
import type { Tools } from '../tools.ts'
import { openEntry, readZip } from '../zip/read-zip.ts'
import { ZipError } from '../zip/zip-entry.ts'
import type { Fault } from './check.ts'

/** A file inside a package, and its digest as we made it. */
export interface PackageFile {
  readonly path: string
  readonly size: number
  /** `sha256:…` */
  readonly hash: string
  /** Whether the ZIP packs it once more. */
  readonly isPacked: boolean
  readonly source: Source
}

export type Package =
  | { readonly files: ReadonlyMap<string, PackageFile>; readonly fault: Fault | undefined }
  | { readonly files: null; readonly fault: Fault }

/** Opens a package and makes the digest of each of its files; what is wrong with the ZIP itself is its fault. */
export async function openPackage(source: Source, tools: Tools): Promise<Package> {
  const files = new Map<string, PackageFile>()
  let fault: Fault | undefined
  try {
    for (const entry of await readZip(source)) {
      // Some programs list folders too.
      if (entry.path.endsWith('/') && entry.size === 0) continue
      const inside = await openEntry(source, entry)
      const { hash, crc } = await sumsOf(inside, tools)
      if (crc !== entry.crc)
        fault ??= {
          reason: 'zip-checksum',
          problem: `The check sum of ${entry.path} in the ZIP is not that of its bytes`,
        }
      const { path, isPacked, size } = entry
      files.set(path, { path, size, hash, isPacked, source: inside })
    }
  } catch (error) {
    if (!(error instanceof ZipError)) throw error
    return { files: null, fault: { reason: error.reason, problem: error.message } }
  }
  return { files, fault }
}

const atOnce = 8 * 1024 * 1024

async function sumsOf(
  source: Source,
  tools: Tools,
): Promise<{ readonly hash: string; readonly crc: number }> {
  if (source.size <= atOnce) {
    const bytes = await source.read(0, source.size)
    const digest = await tools.digest('SHA-256', bytes)
    return { hash: `sha256:${hexOf(digest)}`, crc: tools.crc32(bytes, 0) }
  }
  const hasher = tools.hasher()
  let crc = 0
  for await (const piece of piecesOf(source)) {
    hasher.update(piece)
    crc = tools.crc32(piece, crc)
  }
  return { hash: `sha256:${hexOf(hasher.digest())}`, crc }
}

const largestText = 64 * 1024 * 1024

/** A file of a package as text; undefined where it is none, or too large to be one. */
export async function textOf(file: PackageFile): Promise<string | undefined> {
  if (file.size > largestText) return undefined
  try {
    const bytes = await file.source.read(0, file.size)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
