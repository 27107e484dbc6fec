import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import {
  checkpointText,
  emptyTree,
  entriesTile,
  growTree,
  type Hash,
  leafHash,
  ledgerOrigin,
  rootOf,
  type Tree,
  tilePath,
  tileWidth,
} from '@stet/core/ledger'
import { renderLedger } from '@stet/core/page'
import { type LedgerKey, ledgerKey } from '../keys/ledger-key.ts'
import { transaction } from '../storage/database.ts'
import {
  countLedgerEntries,
  type KeptLedgerEntry,
  ledgerEntriesFrom,
  readTree,
  saveTree,
  storiesThatLeft,
} from '../storage/ledger.ts'
import { findPublished } from '../storage/publications.ts'
import { giveWay } from './give-way.ts'
import type { Press } from './press.ts'
import { siteFolder } from './site-folder.ts'
import { SiteWriter, syncSite } from './site-writer.ts'
import { storyVersions } from './story-versions.ts'
import { putFiles, type SiteFile } from './write-page.ts'

const atOnce = 8 * tileWidth
const checkpointFile = 'ledger/checkpoint'

/**
 * Writes the ledger's files: the tiles that are new or have grown, then the checkpoint over them, signed; all of them
 * where the checkpoint is not there, or `anew`. Throws, and signs nothing, where the database holds other entries than
 * those that a checkpoint was signed for: two ledgers under one name would be worse than none.
 */
export async function writeLedger(
  press: Press,
  { anew, signal }: { readonly anew: boolean; readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const { newsroom, site } = press
  const { db } = newsroom.database
  const kept = await readTree(db)
  const size = await countLedgerEntries(db)
  const folder = siteFolder(newsroom.config.data)
  const signed = readCheckpoint(folder)
  const isWhole = !anew && signed !== undefined && existsSync(join(folder, 'ledger/key'))
  if (isWhole && size === kept.tree.size && signed.size === size) return []
  const known = [{ size: kept.tree.size, root: kept.root }, ...(signed ? [signed] : [])]
  const start = isWhole ? kept.tree : emptyTree
  // Before anything is signed, and even where nothing can be: words that must go do not wait for that.
  const left = await put(folder, await leftFiles(press, start.size))
  const grown = await growTo(press, start, { size, known: known.filter(isSigned), signal })
  const key = await ledgerKey(newsroom.config)
  const root = rootOf(grown.tree, sha256)
  const checkpoint = checkpointOf(key, ledgerOrigin(site.origin), grown.tree.size, root)
  const files = [
    ...grown.files,
    ...frontFiles(press, key),
    { path: checkpointFile, body: checkpoint },
  ]
  const changed = await put(folder, files)
  const hex = Buffer.from(root).toString('hex')
  const at = newsroom.now()
  await transaction(newsroom.database, (inside) =>
    saveTree(inside, { tree: grown.tree, root: hex, checkpoint }, at),
  )
  await dropOutgrown(folder, grown.tree.size, signed?.size ?? 0)
  return [...left, ...changed]
}

export const sha256: Hash = (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest())

interface Signed {
  readonly size: number
  /** In hexadecimal. */
  readonly root: string
}

function isSigned({ size }: Signed): boolean {
  return size > 0
}

/** The checkpoint that readers have now; undefined where there is none that can be read. */
function readCheckpoint(folder: string): Signed | undefined {
  try {
    const text = readFileSync(join(folder, checkpointFile), 'utf8')
    const [, size = '', root = ''] = text.split('\n')
    if (!/^\d+$/.test(size)) return undefined
    return { size: Number(size), root: Buffer.from(root, 'base64').toString('hex') }
  } catch {
    return undefined
  }
}

interface Growth {
  readonly tree: Tree
  readonly files: readonly SiteFile[]
}

interface Goal {
  readonly size: number
  /** What was signed before. */
  readonly known: readonly Signed[]
  readonly signal: AbortSignal
}

/** Lets the tree grow over all entries, and gives every file that changed by it. */
async function growTo(press: Press, start: Tree, { size, known, signal }: Goal): Promise<Growth> {
  const { db } = press.newsroom.database
  const beyond = known.find((signed) => signed.size > size)
  if (beyond) {
    throw new Error(
      `Cannot extend the ledger: a checkpoint was signed for ${beyond.size} entries, the database holds ${size}`,
    )
  }
  let tree = start
  const files = new Map<string, SiteFile>()
  // The entries of the last tile are written with those that are new.
  let held: readonly KeptLedgerEntry[] = []
  const first = Math.floor(tree.size / tileWidth) * tileWidth
  if (first < tree.size) held = await ledgerEntriesFrom(db, first, tree.size - first)
  while (tree.size < size) {
    signal.throwIfAborted()
    giveWay()
    await breathe()
    const stops = [size, tree.size + atOnce - held.length, ...known.map((signed) => signed.size)]
    const end = Math.min(...stops.filter((stop) => stop > tree.size))
    const entries = await ledgerEntriesFrom(db, tree.size, end - tree.size)
    checkGap(entries, tree.size, end)
    const step = growTree(tree, entries.map(leafOf), sha256)
    checkSigned(step.tree, known)
    for (const { level, index, hashes } of step.tiles) {
      const path = `ledger/${tilePath(level, index, hashes.length)}`
      files.set(path, { path, body: Buffer.concat(hashes), plainOnly: true })
    }
    held = [...held, ...entries]
    for (const file of entryFiles(held, tree.size)) files.set(file.path, file)
    held = held.slice(held.length - (step.tree.size % tileWidth))
    tree = step.tree
  }
  checkSigned(tree, known)
  return { tree, files: [...files.values()] }
}

function leafOf({ text }: KeptLedgerEntry): Uint8Array {
  return leafHash(Buffer.from(text), sha256)
}

/** Throws where an entry is missing. */
function checkGap(entries: readonly KeptLedgerEntry[], from: number, end: number): void {
  const gap = entries.findIndex(({ position }, index) => position !== from + index)
  const missing = from + (gap < 0 ? entries.length : gap)
  if (missing === end) return
  throw new Error(`Cannot extend the ledger: entry ${missing} of ${end} is not in the database`)
}

/** Throws where the entries are others than those that were signed. */
function checkSigned(tree: Tree, known: readonly Signed[]): void {
  const signed = known.filter((one) => one.size === tree.size)
  if (signed.length === 0) return
  const root = Buffer.from(rootOf(tree, sha256)).toString('hex')
  const other = signed.find((one) => one.root !== root)
  if (!other) return
  throw new Error(
    `Cannot extend the ledger: its first ${tree.size} entries are not those that a checkpoint was signed for: its hash is ${other.root}, theirs is ${root}`,
  )
}

/** The tiles of entries that end after `from`; `held` begins with the first entry of a tile. */
function entryFiles(held: readonly KeptLedgerEntry[], from: number): readonly SiteFile[] {
  const files: SiteFile[] = []
  for (let at = 0; at < held.length; at += tileWidth) {
    const tile = held.slice(at, at + tileWidth)
    const index = Math.floor((tile[0]?.position ?? 0) / tileWidth)
    if ((tile.at(-1)?.position ?? 0) < from) continue
    const path = `ledger/${tilePath('entries', index, tile.length)}`
    const body = Buffer.from(entriesTile(tile.map(({ text }) => Buffer.from(text))))
    files.push({ path, body, plainOnly: true })
  }
  return files
}

/** What is told of stories that left the site: of those that are on it, it is written with their pages. */
async function leftFiles(press: Press, from: number): Promise<readonly SiteFile[]> {
  const { db } = press.newsroom.database
  const files: SiteFile[] = []
  for (const story of await storiesThatLeft(db, from)) {
    const told = await storyVersions(press, story, await findPublished(db, story))
    if (told) files.push(told.file)
  }
  return files
}

function checkpointOf(key: LedgerKey, origin: string, size: number, root: Uint8Array): string {
  return key.sign(checkpointText({ origin, size, root: Buffer.from(root).toString('base64') }))
}

/** What says of the ledger what it is, and with which key it is signed. */
function frontFiles({ site }: Press, { verifier }: LedgerKey): readonly SiteFile[] {
  return [
    { path: 'ledger/key', body: `${verifier}\n`, plainOnly: true },
    { path: 'ledger/index.html', body: renderLedger(site, verifier) },
  ]
}

/** Puts files in their places, the last one after all others: it points to them. */
async function put(folder: string, files: readonly SiteFile[]): Promise<readonly string[]> {
  if (files.length <= 64) return putFiles(folder, files, 'still')
  const last = files.slice(-1)
  const writer = new SiteWriter(folder)
  await writer.putAll(files.slice(0, -1))
  await syncSite()
  return putFiles(folder, last, 'still')
}

/** Takes away the parts of tiles that have grown since, but for those of the checkpoint before. */
async function dropOutgrown(folder: string, size: number, before: number): Promise<void> {
  if (before >= size) return
  await dropParts(folder, 'entries', { now: size, before })
  for (let level = 0, unit = 1; unit <= size; level += 1, unit *= tileWidth) {
    await dropParts(folder, level, {
      now: Math.floor(size / unit),
      before: Math.floor(before / unit),
    })
  }
}

/** Of one level, which held so many hashes before and holds so many now. */
async function dropParts(
  folder: string,
  level: number | 'entries',
  { now, before }: { readonly now: number; readonly before: number },
): Promise<void> {
  const tile = Math.floor(before / tileWidth)
  const parts = `${join(folder, 'ledger', tilePath(level, tile, tileWidth))}.p`
  if (Math.floor(now / tileWidth) > tile) return rm(parts, { recursive: true, force: true })
  const kept = new Set([String(now % tileWidth), String(before % tileWidth)])
  const there = await readdir(parts).catch(() => [])
  for (const width of there) if (!kept.has(width)) await rm(join(parts, width), { force: true })
}
