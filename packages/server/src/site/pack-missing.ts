import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isPackable } from './content-type.ts'
import { writeBeside } from './durable-file.ts'
import { specialAnswerIn } from './special-answer.ts'
import { packQuickly } from './write-page.ts'

const atOnce = 4

/** Gives every page that has no packed forms its packed forms. Throws when the signal says stop. */
export async function packMissing(folder: string, signal: AbortSignal): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const missing = entries
    .filter((entry) => entry.isFile() && isPackable(entry.name))
    .map((entry) => join(folder, entry.name))
    .filter((path) => !existsSync(`${path}.gz`))
  for (let from = 0; from < missing.length; from += atOnce) {
    signal.throwIfAborted()
    await Promise.all(missing.slice(from, from + atOnce).map(packOne))
  }
  for (const entry of entries) {
    if (entry.isDirectory()) await packMissing(join(folder, entry.name), signal)
  }
}

async function packOne(path: string): Promise<void> {
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes || specialAnswerIn(path, bytes)) return
  for (const form of await packQuickly(bytes)) {
    const unfinished = await writeBeside(path + form.ending, form.bytes, { durable: true })
    const now = await readFile(path).catch(() => undefined)
    // Written anew meanwhile: whoever wrote it packs it.
    if (!now?.equals(bytes)) return rm(unfinished, { force: true })
    await rename(unfinished, path + form.ending)
  }
}
