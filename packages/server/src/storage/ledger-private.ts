import { createHash } from 'node:crypto'
import type { Instant } from '@stet/core/story'
import { canonicalJson, type Json } from '@stet/evidence/jcs'
import { type Database, engineOf } from './engine.ts'
import type { LedgerPrivateRow } from './ledger-rows.ts'

/** Something that the newsroom did with evidence, for itself alone. */
export interface PrivateEntry {
  readonly at: Instant
  /** `looked`, `state-changed`, `answered`. */
  readonly kind: string
  /** What it was done to: the id of a copy, the address of an original. */
  readonly subject: string
  /** More about it, as JSON. */
  readonly detail: Json
}

/** An entry as it is kept: `hash` holds the one before it. */
export interface KeptPrivateEntry extends PrivateEntry {
  readonly position: number
  readonly hash: string
}

const first = '0'.repeat(64)

/** Adds entries at the end of the private ledger, in this order. Only inside a transaction. */
export async function addPrivateEntries(
  db: Database,
  entries: readonly PrivateEntry[],
): Promise<void> {
  if (entries.length === 0) return
  await engineOf(db).lock(db, ['ledger-private'])
  const last = await db
    .selectFrom('ledger_private')
    .select(['position', 'hash'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  let position = last?.position ?? -1
  let hash = last?.hash ?? first
  const rows = entries.map((entry): LedgerPrivateRow => {
    position += 1
    hash = chained(hash, entry)
    const { at, kind, subject, detail } = entry
    return { position, at, kind, subject, detail: JSON.stringify(detail), hash }
  })
  for (let at = 0; at < rows.length; at += 500) {
    await db
      .insertInto('ledger_private')
      .values(rows.slice(at, at + 500))
      .execute()
  }
}

/** Entries from a position on, at most so many. */
export async function privateEntriesFrom(
  db: Database,
  from: number,
  limit: number,
): Promise<KeptPrivateEntry[]> {
  const rows = await db
    .selectFrom('ledger_private')
    .selectAll()
    .where('position', '>=', from)
    .orderBy('position')
    .limit(limit)
    .execute()
  return rows.map(entryOf)
}

/**
 * Brings in entries that were kept elsewhere, in their order, and gives in words why that cannot be: the list of this
 * newsroom must be the beginning of theirs. What is there already is compared. Only inside a transaction.
 */
export async function restorePrivateEntries(
  db: Database,
  entries: readonly KeptPrivateEntry[],
): Promise<string | null> {
  const [begin] = entries
  if (!begin) return null
  await engineOf(db).lock(db, ['ledger-private'])
  const from = Math.max(begin.position - 1, 0)
  const there = new Map(
    (await privateEntriesFrom(db, from, entries.length + 1)).map((one) => [one.position, one.hash]),
  )
  let before = begin.position === 0 ? first : there.get(begin.position - 1)
  const rows: LedgerPrivateRow[] = []
  for (const { position, hash, at, kind, subject, detail } of entries) {
    if (before === undefined || hash !== chained(before, { at, kind, subject, detail }))
      return `entry ${position} does not follow from the one before it`
    const own = there.get(position)
    if (own !== undefined && own !== hash) return 'the newsroom has entries of its own'
    if (own === undefined)
      rows.push({ position, at, kind, subject, detail: JSON.stringify(detail), hash })
    before = hash
  }
  if (rows.length > 0) await db.insertInto('ledger_private').values(rows).execute()
  return null
}

/** What was done to one thing, the first first. */
export async function privateEntriesOf(db: Database, subject: string): Promise<KeptPrivateEntry[]> {
  const rows = await db
    .selectFrom('ledger_private')
    .selectAll()
    .where('subject', '=', subject)
    .orderBy('position')
    .execute()
  return rows.map(entryOf)
}

/** The first entry of the private ledger that does not follow from the one before it; undefined where all do. */
export async function firstBrokenPrivateEntry(db: Database): Promise<number | undefined> {
  let position = -1
  let hash = first
  for (;;) {
    const rows = await db
      .selectFrom('ledger_private')
      .selectAll()
      .where('position', '>', position)
      .orderBy('position')
      .limit(1000)
      .execute()
    if (rows.length === 0) return undefined
    for (const row of rows) {
      position += 1
      hash = chained(hash, entryOf(row))
      if (row.position !== position || row.hash !== hash) return position
    }
  }
}

function chained(before: string, { at, kind, subject, detail }: PrivateEntry): string {
  const text = canonicalJson({ before, at, kind, subject, detail })
  return createHash('sha256').update(text).digest('hex')
}

function entryOf({ detail, ...row }: LedgerPrivateRow): KeptPrivateEntry {
  return { ...row, detail: JSON.parse(detail) }
}
