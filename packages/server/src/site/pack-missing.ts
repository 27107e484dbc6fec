import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isPackable } from './content-type.ts'
import { writeBeside } from './durable-file.ts'
import { specialAnswerIn } from './special-answer.ts'
import { packQuickly } from './write-page.ts'

/** Gives every page that has no packed forms its packed forms, folder by folder. */
export async function packMissing(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await packMissing(path)
    else if (isPackable(entry.name) && !existsSync(`${path}.gz`)) await packOne(path)
  }
}

async function packOne(path: string): Promise<void> {
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes || specialAnswerIn(path, bytes)) return
  for (const form of await packQuickly(bytes)) {
    const unfinished = await writeBeside(path + form.ending, form.bytes, { durable: false })
    const now = await readFile(path).catch(() => undefined)
    // Written anew meanwhile: whoever wrote it packs it.
    if (!now?.equals(bytes)) return rm(unfinished, { force: true })
    await rename(unfinished, path + form.ending)
  }
}
