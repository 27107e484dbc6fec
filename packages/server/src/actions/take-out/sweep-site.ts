import { existsSync } from 'node:fs'
import { readdir, readFile, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import type { Removal } from '@stet/core/story'
import { findAddress } from '../../storage/addresses.ts'
import type { Database } from '../../storage/database.ts'
import type { Cleared } from '../../storage/take-outs.ts'
import { textHolds } from './file-words.ts'

/** What is looked for in the files of the site. */
export interface Sweep {
  readonly folder: string
  readonly removal: Removal
  /** The names of files of pictures that were taken out. */
  readonly pictures: ReadonlySet<string>
  /** Only files below one of these paths, from the root of the site; all where null. */
  readonly below: readonly string[] | null
  readonly signal: AbortSignal
}

/**
 * Looks through the files of the site after their pages were written anew. What nothing writes any more is taken away: a
 * list of somebody whose name is gone, packed forms that were left behind. What still holds something of it is told.
 */
export async function sweepSite(
  db: Database,
  sweep: Sweep,
): Promise<Omit<Cleared, 'sealed' | 'forgotten'>> {
  const { folder, below, signal } = sweep
  const names = await readdir(folder, { recursive: true }).catch((): string[] => [])
  let looked = 0
  let removed = 0
  const left: string[] = []
  for (const name of names) {
    signal.throwIfAborted()
    if (below && !below.some((path) => name === path || name.startsWith(`${path}/`))) continue
    const judged = await judge(db, sweep, name)
    if (judged === 'no file') continue
    looked += 1
    if (judged === 'holds') left.push(name)
    if (judged !== 'stale') continue
    // Its packed forms may have come since the folder was listed: whoever packs looks for the file itself first.
    for (const ending of ['', '.br', '.gz']) await rm(join(folder, name) + ending, { force: true })
    await dropEmptyFolders(folder, dirname(name))
    removed += 1
  }
  return { looked, removed, left }
}

/** A folder has a name, too: one that nothing lies in any more goes, with those round it. */
async function dropEmptyFolders(site: string, name: string): Promise<void> {
  for (let at = name; at !== '.'; at = dirname(at)) {
    const isGone = await rmdir(join(site, at)).then(
      () => true,
      () => false,
    )
    if (!isGone) return
  }
}

type Judgement = 'no file' | 'clean' | 'holds' | 'stale'

async function judge(
  db: Database,
  { folder, removal, pictures }: Sweep,
  name: string,
): Promise<Judgement> {
  const path = join(folder, name)
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes) return 'no file'
  const isPacked = /\.(br|gz)$/.test(name)
  const plain = name.replace(/\.(br|gz)$/, '')
  if (removal.finder.holdsAddress(plain) && !(await isAddress(db, plain))) return 'stale'
  if (!isText(plain)) return 'clean'
  const unpacked = isPacked ? await unpack(name, bytes) : bytes
  if (unpacked === undefined || !holds(unpacked.toString(), removal, pictures)) return 'clean'
  return isPacked && !existsSync(join(folder, plain)) ? 'stale' : 'holds'
}

function isText(name: string): boolean {
  return !/\.(avif|webp|jpe?g|png|gif|woff2?|ico)$/.test(name)
}

async function unpack(name: string, bytes: Buffer): Promise<Buffer | undefined> {
  const unpacked = promisify<Buffer, Buffer>(name.endsWith('.br') ? brotliDecompress : gunzip)
  return unpacked(bytes).catch(() => undefined)
}

function holds(text: string, removal: Removal, pictures: ReadonlySet<string>): boolean {
  if (textHolds(removal.finder, text)) return true
  for (const name of pictures) if (text.includes(name)) return true
  for (const media of removal.media) if (text.includes(media)) return true
  const addresses = text.match(/https?:\/\/[^\s"'<>\\]+/g) ?? []
  return addresses.some((one) => removal.isPost(one.replaceAll('&amp;', '&')))
}

/** Whether a file stands at an address that was once published, or below it: it says that it is gone. */
async function isAddress(db: Database, file: string): Promise<boolean> {
  const parts = file.split('/').map(encodeURIComponent)
  for (let length = parts.length; length > 0; length -= 1) {
    const path = `/${parts.slice(0, length).join('/')}`
    for (const one of [path, `${path}/`]) if (await findAddress(db, one)) return true
  }
  return false
}
