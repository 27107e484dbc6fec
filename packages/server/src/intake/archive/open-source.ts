import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { isPageFile } from '../file-kinds.ts'
import {
  type FileStream,
  type IntakeFolder,
  openFilesBeside,
  openIntakeFolder,
} from '../intake-folder.ts'
import { openZipFolder } from '../zip-folder.ts'
import { type ArchiveFormat, describeFormat, formatOf, headBytes } from './archive-format.ts'
import type { ArchivePart } from './archive-items.ts'

/** What an import was given, by what is in it. */
export type Source =
  /** A saved page, a bare text or a Markdown file. */
  | { readonly type: 'page'; readonly file: string }
  /** Markdown with its pictures, or what `stet export` wrote. */
  | { readonly type: 'folder'; readonly folder: IntakeFolder }
  /** What Disqus exported: comments alone. */
  | { readonly type: 'discussions'; readonly file: string; readonly size: number }
  /** What WordPress or Ghost exported, and the folder in which that lay. */
  | {
      readonly type: 'archive'
      readonly parts: readonly ArchivePart[]
      readonly folder: IntakeFolder | undefined
    }

/** Looks at what is at a path. Throws in words where there is nothing, or nothing that can be read. */
export async function openSource(path: string): Promise<Source> {
  const facts = await stat(path).catch(() => undefined)
  if (!facts) throw new RangeError(`Cannot import ${path}: there is nothing at this path`)
  if (facts.isDirectory()) return sourceIn(await openIntakeFolder(path))
  if (!facts.isFile())
    throw new RangeError(`Cannot import ${path}: it is neither a file nor a folder`)
  const format = formatOf(await startOf(path))
  if (format === 'zip') return sourceIn(await openZipFolder(path))
  if (format === 'wxr' || format === 'ghost') {
    const name = basename(path)
    const beside = await openFilesBeside(path, [name])
    return { type: 'archive', parts: [partOf(beside, name, format, facts.size)], folder: undefined }
  }
  if (format === 'disqus') return { type: 'discussions', file: path, size: facts.size }
  if (isPageFile(path)) return { type: 'page', file: path }
  throw new RangeError(`Cannot import ${path}: ${describeFormat(format)}`)
}

/** Opens a folder or a ZIP of pictures. Throws in words where it is neither. */
export async function openMedia(path: string): Promise<IntakeFolder> {
  const facts = await stat(path).catch(() => undefined)
  if (!facts)
    throw new RangeError(`Cannot take pictures from ${path}: there is nothing at this path`)
  if (facts.isDirectory()) return openIntakeFolder(path)
  if (formatOf(await startOf(path)) === 'zip') return openZipFolder(path)
  throw new RangeError(`Cannot take pictures from ${path}: it is neither a folder nor a ZIP`)
}

/** Exports of `stet` and folders of Markdown name their own files of settings so. */
const ownFiles = new Set(['stet.json', 'publication.json', 'media.json', 'comments.json'])

/** A folder with an archive in it is that archive; any other is one of Markdown, or an export. */
async function sourceIn(folder: IntakeFolder): Promise<Source> {
  if (folder.files.includes('stet.json')) return { type: 'folder', folder }
  const parts: ArchivePart[] = []
  for (const path of folder.files) {
    // Further down lie themes and settings of plugins, which are no archives of a magazine.
    const isDeep = path.split('/').length > 3
    if (isDeep || ownFiles.has(path) || !/\.(?:xml|wxr|json)$/i.test(path)) continue
    const file = await folder.open(path).catch(() => undefined)
    if (!file) continue
    const format = formatOf(await headOf(file))
    if (format === 'wxr' || format === 'ghost') parts.push(partOf(folder, path, format, file.size))
  }
  return parts.length > 0 ? { type: 'archive', parts, folder } : { type: 'folder', folder }
}

function partOf(
  folder: IntakeFolder,
  name: string,
  format: Extract<ArchiveFormat, 'wxr' | 'ghost'>,
  size: number,
): ArchivePart {
  return { name, format, size, open: () => folder.open(name) }
}

async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const start = Buffer.alloc(headBytes)
    const { bytesRead } = await file.read(start, 0, headBytes, 0)
    return start.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** The first bytes of a stream; what comes after them is not read. */
async function headOf({ stream }: FileStream): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of stream) {
      parts.push(part)
      size += part.length
      if (size >= headBytes) break
    }
  } catch {
    // What cannot be read is no archive; whoever reads it says why.
  }
  stream.destroy()
  return Buffer.concat(parts)
}
