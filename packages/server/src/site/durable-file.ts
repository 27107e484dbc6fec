import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file so that after a crash at any point the old bytes are there or the new ones, never
 * a mixture and never none: into a file of its own, synced, renamed over the old one, the folder
 * synced. With `durable: false` nothing is synced: a rebuild syncs once, at its end.
 */
export async function writeDurably(
  path: string,
  bytes: Buffer | string,
  { durable }: { durable: boolean },
): Promise<void> {
  const unfinished = await writeBeside(path, bytes, { durable })
  await rename(unfinished, path)
  if (durable) await syncFolder(dirname(path))
}

/** Writes the bytes next to where they will go, and gives the name of that file. */
export async function writeBeside(
  path: string,
  bytes: Buffer | string,
  { durable }: { durable: boolean },
): Promise<string> {
  const unfinished = join(
    dirname(path),
    `.${basename(path).slice(0, 80)}.${randomBytes(6).toString('hex')}.tmp`,
  )
  try {
    if (durable) await writeAndSync(unfinished, bytes)
    else await writeFile(unfinished, bytes)
  } catch (cause) {
    await rm(unfinished, { force: true })
    throw new Error(`Cannot write ${path}`, { cause })
  }
  return unfinished
}

async function writeAndSync(path: string, bytes: Buffer | string): Promise<void> {
  let file: FileHandle | undefined
  try {
    file = await open(path, 'wx')
    await file.writeFile(bytes)
    await file.datasync()
  } finally {
    await file?.close()
  }
}

/** Makes renames in a folder survive a power failure. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes a folder and those above it, and syncs the one above, so that the new folder survives. */
export async function makeFolder(folder: string, { durable }: { durable: boolean }): Promise<void> {
  const made = await mkdir(folder, { recursive: true })
  if (made && durable) await syncFolder(dirname(made))
}
