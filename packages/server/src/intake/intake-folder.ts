import { createReadStream } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, posix, sep } from 'node:path'
import type { Readable } from 'node:stream'

/** A folder that is being imported, or a ZIP as if it were one: files are read from inside it only. */
export interface IntakeFolder {
  readonly path: string
  /** The paths of all files below it, with slashes, in order. */
  readonly files: readonly string[]
  /** What of it is no file that could be read, and why. */
  readonly left: readonly { readonly item: string; readonly why: string }[]
  /** The bytes of a file; undefined where there is none, or where it lies outside the folder. */
  readonly read: (path: string) => Promise<Buffer | undefined>
  /** A file of any size as a stream of its bytes; undefined where `read` gives nothing. */
  readonly open: (path: string) => Promise<FileStream | undefined>
  readonly close: () => void
}

/** The bytes of a file, to be read once. */
export interface FileStream {
  readonly size: number
  readonly stream: Readable
}

/** The most bytes of a file that is read into memory. */
export const mostBytes: number = 60 * 1024 * 1024
const mostFiles = 500_000

/** Opens a folder for import. Throws where it is none or holds too many files. */
export async function openIntakeFolder(folder: string): Promise<IntakeFolder> {
  const facts = await stat(folder).catch(() => undefined)
  if (!facts) throw new Error(`Cannot import ${folder}: there is nothing at this path`)
  if (!facts.isDirectory()) throw new Error(`Cannot import ${folder}: it is a file, not a folder`)
  const root = await realpath(folder)
  const files = (await filesBelow(root, '')).sort()
  if (files.length > mostFiles) {
    throw new RangeError(
      `Cannot import ${folder}: it holds ${files.length} files, ${mostFiles} is the most`,
    )
  }
  return folderAt(root, files)
}

/** The named files beside a file, as a folder that holds nothing else: a page may lie among anything. */
export async function openFilesBeside(
  file: string,
  names: readonly string[],
): Promise<IntakeFolder> {
  const root = await realpath(dirname(file))
  return folderAt(root, [...new Set(names)])
}

function folderAt(root: string, files: readonly string[]): IntakeFolder {
  const known = new Set(files)
  const inside = async (path: string) => {
    const normal = posix.normalize(path)
    return known.has(normal) ? locate(root, normal) : undefined
  }
  return {
    path: root,
    files,
    left: [],
    read: async (path) => {
      const found = await inside(path)
      return found && found.size <= mostBytes ? readFile(found.real) : undefined
    },
    open: async (path) => {
      const found = await inside(path)
      return found && { size: found.size, stream: createReadStream(found.real) }
    },
    close: () => undefined,
  }
}

/** Links are not followed: they may lead out of the folder, or round in a circle. */
async function filesBelow(root: string, folder: string): Promise<string[]> {
  const files: string[] = []
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isFile()) files.push(path)
    else if (entry.isDirectory()) files.push(...(await filesBelow(root, path)))
  }
  return files
}

/** A path in a stranger's file may name anything on this machine: only what is in the folder is read. */
async function locate(
  root: string,
  path: string,
): Promise<{ readonly real: string; readonly size: number } | undefined> {
  if (path.includes('\0')) return undefined
  const real = await realpath(join(root, path)).catch(() => undefined)
  if (!real?.startsWith(root + sep)) return undefined
  const facts = await stat(real)
  return facts.isFile() ? { real, size: facts.size } : undefined
}
