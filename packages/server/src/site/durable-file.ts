import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fdatasync,
  fdatasyncSync,
  fsync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFile,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const datasyncLater = promisify(fdatasync)
const syncLater = promisify(fsync)
const writeLater = promisify(writeFile)

/**
 * How a writer waits for the disk. `apart` waits in Node's pool of threads, for several files at once:
 * where readers are served meanwhile, and for what somebody waits for. `still` stands still for one file
 * after the other, which leaves the pool, and more of the disk, to those who are waited for.
 */
export type Waiting = 'apart' | 'still'

/** Above so many bytes, an original of a picture perhaps, writing is a wait of its own. */
const large = 500_000

/**
 * Writes a file so that after a crash at any point the old bytes are there or the new ones, never
 * a mixture and never none: into a file of its own, synced, renamed over the old one, the folder
 * synced.
 */
export async function writeDurably(path: string, bytes: Buffer | string): Promise<void> {
  const unfinished = await writeBeside(path, bytes)
  await syncBeside(unfinished, 'apart')
  renameSync(unfinished.path, path)
  await syncFolders([dirname(path)], 'apart')
}

/** A file that is being written next to where it will go. */
export interface Unfinished {
  readonly path: string
  readonly file: number
}

/** Writes the bytes next to where they will go; `syncBeside` or `leaveBeside` must follow. */
export async function writeBeside(path: string, bytes: Buffer | string): Promise<Unfinished> {
  const name = `.${basename(path).slice(0, 80)}.${randomBytes(6).toString('hex')}.tmp`
  const unfinished = join(dirname(path), name)
  try {
    // Making a file takes microseconds, a turn in Node's pool milliseconds where the pool is in use.
    const file = openSync(unfinished, 'wx')
    try {
      if (bytes.length > large) await writeLater(file, bytes)
      else writeFileSync(file, bytes)
    } catch (error) {
      closeSync(file)
      throw error
    }
    return { path: unfinished, file }
  } catch (cause) {
    rmSync(unfinished, { force: true })
    throw new Error(`Cannot write ${path}`, { cause })
  }
}

/** Makes what was written safe on the disk. Throws where the disk refuses, and then takes it away. */
export async function syncBeside({ path, file }: Unfinished, waiting: Waiting): Promise<void> {
  try {
    if (waiting === 'still') fdatasyncSync(file)
    else await datasyncLater(file)
  } catch (cause) {
    rmSync(path, { force: true })
    throw new Error(`Cannot write ${path}`, { cause })
  } finally {
    closeSync(file)
  }
}

/** Leaves what was written to whoever makes many files safe at once. */
export function leaveBeside({ file }: Unfinished): void {
  closeSync(file)
}

/** Makes renames in folders, and the folders made in them, survive a power failure. */
export async function syncFolders(folders: Iterable<string>, waiting: Waiting): Promise<void> {
  const syncOne = async (folder: string): Promise<void> => {
    const handle = openSync(folder, 'r')
    try {
      if (waiting === 'still') fsyncSync(handle)
      else await syncLater(handle)
    } finally {
      closeSync(handle)
    }
  }
  const all = new Set(folders)
  if (waiting === 'still') for (const folder of all) await syncOne(folder)
  else await Promise.all([...all].map(syncOne))
}

/** Makes a folder and those above it. Gives the folders to be synced, so that the new ones survive. */
export function makeFolder(folder: string): readonly string[] {
  const first = mkdirSync(folder, { recursive: true })
  if (first === undefined) return []
  const changed: string[] = []
  for (let above = dirname(folder); ; above = dirname(above)) {
    changed.push(above)
    if (above === dirname(first) || above === dirname(above)) return changed
  }
}
