import { createHash, randomBytes } from 'node:crypto'
import {
  emptyTree,
  entryText,
  type LedgerEntry,
  type LedgerKind,
  type Tree,
} from '@stet/core/ledger'
import type { Instant, StoryId } from '@stet/core/story'
import { type Database, engineOf } from './engine.ts'
import type { LedgerEntryRow } from './ledger-rows.ts'

/** An entry that is to be made. */
export interface NewLedgerEntry {
  readonly at: Instant
  readonly kind: LedgerKind
  readonly story: StoryId
  readonly versions: readonly number[]
  /** What it commits to, as text: the canonical JSON of a version or note, or a reason. Not kept. */
  readonly told: string
  /** Why, where readers are told. */
  readonly reason?: string
}

/** An entry as it is kept. */
export interface KeptLedgerEntry {
  /** Counted from nought. */
  readonly position: number
  readonly story: StoryId
  readonly entry: LedgerEntry
  /** The entry's bytes. */
  readonly text: string
  /** What its commitment was made with: 32 bytes in hexadecimal. */
  readonly salt: string
  readonly reason: string
}

const batch = 500

/**
 * Adds entries at the end of the public ledger, in this order; nobody else adds any until the transaction ends. No
 * entry is dated before the one before it. Only inside a transaction.
 */
export async function addLedgerEntries(
  db: Database,
  entries: readonly NewLedgerEntry[],
): Promise<void> {
  if (entries.length === 0) return
  await engineOf(db).lock(db, ['ledger'])
  const last = await db
    .selectFrom('ledger_entry')
    .select(['position', 'at'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  const tags = await tagsOf(
    db,
    entries.map(({ story }) => story),
  )
  let position = last?.position ?? -1
  let after = last?.at ?? ''
  const rows = entries.map(({ at: asked, kind, story, versions, told, reason }): LedgerEntryRow => {
    position += 1
    const at = asked > after ? asked : after
    after = at
    const salt = randomBytes(32)
    const commitment = createHash('sha256').update(salt).update(told).digest('hex')
    const entry = entryText({ at, kind, story: tags.get(story) ?? '', versions, commitment })
    return { position, at, kind, story, entry, salt: salt.toString('hex'), reason: reason ?? '' }
  })
  for (let at = 0; at < rows.length; at += batch) {
    await db
      .insertInto('ledger_entry')
      .values(rows.slice(at, at + batch))
      .execute()
  }
}

/** An entry as another newsroom kept it. */
export type RestoredLedgerEntry = Omit<KeptLedgerEntry, 'position'>

/** Puts entries of another newsroom into a ledger that has none, in this order. Only inside a transaction. */
export async function restoreLedgerEntries(
  db: Database,
  entries: readonly RestoredLedgerEntry[],
): Promise<void> {
  await engineOf(db).lock(db, ['ledger'])
  const tags = new Map(entries.map(({ story, entry }) => [story, entry.story]))
  const named = [...tags].map(([story, tag]) => ({ story, tag }))
  const rows = entries.map(({ story, entry: { at, kind }, text, salt, reason }, position) => {
    return { position, at, kind, story, entry: text, salt, reason }
  })
  for (let at = 0; at < named.length; at += batch) {
    await db
      .insertInto('ledger_story')
      .values(named.slice(at, at + batch))
      .execute()
  }
  for (let at = 0; at < rows.length; at += batch) {
    await db
      .insertInto('ledger_entry')
      .values(rows.slice(at, at + batch))
      .execute()
  }
}

/** By which names the ledger calls stories; drawn for those that have none yet. */
async function tagsOf(db: Database, stories: readonly StoryId[]): Promise<Map<StoryId, string>> {
  const ids = [...new Set(stories)]
  const tags = new Map<StoryId, string>()
  for (let at = 0; at < ids.length; at += batch) {
    const some = ids.slice(at, at + batch)
    const known = await db
      .selectFrom('ledger_story')
      .selectAll()
      .where('story', 'in', some)
      .execute()
    for (const { story, tag } of known) tags.set(story as StoryId, tag)
    const rows = some
      .filter((story) => !tags.has(story))
      .map((story) => ({ story, tag: randomBytes(16).toString('hex') }))
    if (rows.length > 0) await db.insertInto('ledger_story').values(rows).execute()
    for (const { story, tag } of rows) tags.set(story, tag)
  }
  return tags
}

/** All entries of a story, the first first. */
export async function ledgerEntriesOf(db: Database, story: StoryId): Promise<KeptLedgerEntry[]> {
  return (await ledgerEntriesIn(db, [story])).get(story) ?? []
}

/** All entries of some stories, at most some hundreds. */
export async function ledgerEntriesIn(
  db: Database,
  stories: readonly StoryId[],
): Promise<Map<StoryId, KeptLedgerEntry[]>> {
  const found = new Map<StoryId, KeptLedgerEntry[]>()
  if (stories.length === 0) return found
  const rows = await db
    .selectFrom('ledger_entry')
    .selectAll()
    .where('story', 'in', stories)
    .orderBy('position')
    .execute()
  for (const row of rows) {
    const entry = entryOf(row)
    const known = found.get(entry.story)
    if (known) known.push(entry)
    else found.set(entry.story, [entry])
  }
  return found
}

/** Whether the ledger tells of a story. */
export async function isInLedger(db: Database, story: StoryId): Promise<boolean> {
  const row = await db
    .selectFrom('ledger_story')
    .select('story')
    .where('story', '=', story)
    .executeTakeFirst()
  return row !== undefined
}

/** Live stories that the ledger does not tell of, with the version that is live. */
export async function liveOutsideLedger(
  db: Database,
  limit: number,
): Promise<{ readonly story: StoryId; readonly version: number }[]> {
  const rows = await db
    .selectFrom('publication')
    .leftJoin('ledger_story', 'ledger_story.story', 'publication.story')
    .select(['publication.story', 'publication.version'])
    .where('ledger_story.story', 'is', null)
    .orderBy('publication.story')
    .limit(limit)
    .execute()
  return rows.map(({ story, version }) => ({ story: story as StoryId, version }))
}

/** The stories that left the site, or lost or got back versions, as entries from a position on tell. */
export async function storiesThatLeft(db: Database, from: number): Promise<readonly StoryId[]> {
  const rows = await db
    .selectFrom('ledger_entry')
    .select('story')
    .distinct()
    .where('position', '>=', from)
    .where('kind', 'in', ['unpublished', 'taken-out', 'restored'])
    .orderBy('story')
    .execute()
  return rows.map(({ story }) => story as StoryId)
}

/** How many entries there are. */
export async function countLedgerEntries(db: Database): Promise<number> {
  const row = await db
    .selectFrom('ledger_entry')
    .select('position')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? row.position + 1 : 0
}

/** Entries from a position on, in their order, at most `limit`. */
export async function ledgerEntriesFrom(
  db: Database,
  from: number,
  limit: number,
): Promise<KeptLedgerEntry[]> {
  const rows = await db
    .selectFrom('ledger_entry')
    .selectAll()
    .where('position', '>=', from)
    .orderBy('position')
    .limit(limit)
    .execute()
  return rows.map(entryOf)
}

function entryOf({ position, story, entry, salt, reason }: LedgerEntryRow): KeptLedgerEntry {
  return {
    position,
    story: story as StoryId,
    entry: JSON.parse(entry),
    text: entry,
    salt,
    reason,
  }
}

/** The tree over the entries that the last checkpoint covers, and that checkpoint. */
export interface KeptTree {
  readonly tree: Tree
  /** Over all its entries, in hexadecimal. */
  readonly root: string
  /** As it was signed; empty before the first. */
  readonly checkpoint: string
}

/** The tree as far as checkpoints cover it; empty where none was signed. */
export async function readTree(db: Database): Promise<KeptTree> {
  const row = await db
    .selectFrom('ledger_tree')
    .selectAll()
    .where('name', '=', 'public')
    .executeTakeFirst()
  if (!row) return { tree: emptyTree, root: '', checkpoint: '' }
  const edge = (JSON.parse(row.edge) as string[][]).map((hashes) =>
    hashes.map((hash) => new Uint8Array(Buffer.from(hash, 'base64'))),
  )
  return { tree: { size: row.size, edge }, root: row.root, checkpoint: row.checkpoint }
}

/** Keeps the tree after it grew. */
export async function saveTree(db: Database, kept: KeptTree, at: Instant): Promise<void> {
  const { tree, root, checkpoint } = kept
  const edge = JSON.stringify(
    tree.edge.map((hashes) => hashes.map((hash) => Buffer.from(hash).toString('base64'))),
  )
  const row = { name: 'public', size: tree.size, root, edge, checkpoint, at }
  await db
    .insertInto('ledger_tree')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute()
}
