import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, type FileHandle, mkdir, open, rm, stat, statfs } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { slugFrom } from '@stet/core/story'
import { isPageFile } from '../intake/file-kinds.ts'

/** The largest archive that is taken through the newsroom, in bytes; `stet import` has no limit. */
export const mostImportBytes = 2 * 1024 ** 3

/** The largest part of it that one request may bring: a slow line sends it within a minute or two. */
export const mostPartBytes = 4 * 1024 * 1024

/** What the names of files may end in. */
export const importEndings = [
  '.xml',
  '.wxr',
  '.json',
  '.zip',
  '.md',
  '.html',
  '.htm',
  '.txt',
] as const

/** The ending of a file's name, where it is one that is taken. */
export function endingOf(name: string): string | undefined {
  const ending = extname(name).toLowerCase()
  return importEndings.find((one) => one === ending)
}

/** The files of one import: all of them are in a folder of its own below the data. */
export interface ImportFiles {
  readonly folder: string
  readonly archive: string
  readonly report: (step: 'check' | 'import') => string
}

/** Where the files of an import are. Of what somebody called the file only letters, digits and the ending stay. */
export function importFiles(
  data: string,
  { id, name }: { readonly id: string; readonly name: string },
): ImportFiles {
  if (!/^[\w-]{1,64}$/.test(id)) throw new RangeError('Cannot find an import by such an id')
  const folder = join(data, 'imports', id)
  const ending = endingOf(name) ?? ''
  const stem = slugFrom(name.slice(0, name.length - ending.length))
  return {
    folder,
    archive: join(folder, 'archive', `${stem}${ending}`),
    report: (step) => join(folder, `${step}.ndjson`),
  }
}

/** How many bytes of an archive are there. */
export async function receivedBytes({ archive }: ImportFiles): Promise<number> {
  return (await stat(archive).catch(() => undefined))?.size ?? 0
}

/** Bytes that are free where the data is. */
export async function freeBytes(data: string): Promise<number> {
  await mkdir(data, { recursive: true })
  const { bavail, bsize } = await statfs(data)
  return bavail * bsize
}

/**
 * Writes a part of an archive behind what is there, as it comes; gives how much is there then. What had come before
 * the line broke stays: whoever sends goes on behind it. `gap` where the part begins elsewhere, `large` where it has
 * more than it may.
 */
export async function appendPart(
  { archive, folder }: ImportFiles,
  part: AsyncIterable<Uint8Array>,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<number | 'gap' | 'large'> {
  await mkdir(join(folder, 'archive'), { recursive: true })
  const file = await open(archive, 'a')
  try {
    const { size } = await file.stat()
    return size === from ? await writePart(file, part, { from, most }) : 'gap'
  } finally {
    await file.close()
  }
}

async function writePart(
  file: FileHandle,
  part: AsyncIterable<Uint8Array>,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<number | 'large'> {
  let size = 0
  for await (const bytes of part) {
    if (size + bytes.length > most) return 'large'
    await file.appendFile(bytes)
    size += bytes.length
  }
  await file.sync()
  return from + size
}

/**
 * Where an archive is to be read from. A single page is copied below its own hash: its origin is its folder and its
 * name, so the same page again is the same story, and another page of the same name is another one.
 */
export async function settledArchive({ archive, folder }: ImportFiles): Promise<string> {
  if (!isPageFile(archive)) return archive
  const hash = createHash('sha256')
  await pipeline(createReadStream(archive), hash)
  const settled = join(folder, 'archive', hash.digest('hex').slice(0, 16))
  await mkdir(settled, { recursive: true })
  await copyFile(archive, join(settled, basename(archive)))
  return join(settled, basename(archive))
}

/** Takes an archive away and leaves the reports: it may hold what nobody should keep for long. */
export async function dropArchive({ folder }: ImportFiles): Promise<void> {
  await rm(join(folder, 'archive'), { recursive: true, force: true })
}

/** Takes everything of an import away. */
export async function dropImport({ folder }: ImportFiles): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}
