import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isPackable } from './content-type.ts'
import { leaveBeside, writeBeside } from './durable-file.ts'
import { syncSite } from './site-writer.ts'
import { specialAnswerIn } from './special-answer.ts'
import { packQuickly } from './write-page.ts'

const atOnce = 4
const perSync = 400

/**
 * Gives every page that has no packed forms its packed forms. They come into their places only
 * when their bytes are safe on the disk, some hundreds at a time. Throws when the signal says stop.
 */
export async function packMissing(folder: string, signal: AbortSignal): Promise<void> {
  let pages: string[] = []
  for await (const page of unpacked(folder)) {
    pages.push(page)
    if (pages.length < perSync) continue
    await packAll(pages, signal)
    pages = []
  }
  await packAll(pages, signal)
}

async function* unpacked(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* unpacked(path)
    else if (entry.name.endsWith('.tmp')) await dropIfOld(path)
    else if (isPackable(entry.name) && !existsSync(`${path}.gz`)) yield path
  }
}

/** What a killed process had begun to write an hour ago will not be finished. */
async function dropIfOld(path: string): Promise<void> {
  const facts = await stat(path).catch(() => undefined)
  if (facts && Date.now() - facts.mtimeMs > 60 * 60 * 1000) await rm(path, { force: true })
}

/** A page and its packed forms, which wait beside their places. */
interface PackedPage {
  readonly path: string
  readonly bytes: Buffer
  readonly forms: readonly { readonly ending: string; readonly unfinished: string }[]
}

async function packAll(pages: readonly string[], signal: AbortSignal): Promise<void> {
  if (pages.length === 0) return
  const packed: PackedPage[] = []
  for (let from = 0; from < pages.length; from += atOnce) {
    signal.throwIfAborted()
    const some = await Promise.all(pages.slice(from, from + atOnce).map(packOne))
    packed.push(...some.filter((one) => one !== undefined))
  }
  if (packed.length === 0) return
  await syncSite()
  for (const one of packed) await putInPlace(one)
}

async function packOne(path: string): Promise<PackedPage | undefined> {
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes || specialAnswerIn(path, bytes)) return undefined
  const forms: { ending: string; unfinished: string }[] = []
  for (const { ending, bytes: form } of await packQuickly(bytes)) {
    const unfinished = await writeBeside(path + ending, form)
    leaveBeside(unfinished)
    forms.push({ ending, unfinished: unfinished.path })
  }
  return { path, bytes, forms }
}

async function putInPlace({ path, bytes, forms }: PackedPage): Promise<void> {
  // Written anew meanwhile: whoever wrote it packs it.
  const now = await readFile(path).catch(() => undefined)
  for (const { ending, unfinished } of forms) {
    if (now?.equals(bytes)) await rename(unfinished, path + ending)
    else await rm(unfinished, { force: true })
  }
}
