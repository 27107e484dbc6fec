import type { Instant, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import { type Database, engineOf } from './engine.ts'
import type { TakeOutRow } from './take-out-rows.ts'

/** Something that was taken out, without the words: those are sealed. */
export interface TakeOut {
  readonly id: string
  readonly at: Instant
  readonly kind: TakeOutRow['kind']
  /** The one story out of which it was taken; null where out of everything. */
  readonly story: StoryId | null
  readonly reason: string
  /** What readers are told; empty where nothing is said. */
  readonly told: string
  readonly actor: Actor
  /** The ids of those who may open the seal. */
  readonly access: readonly string[]
  /** The key of the seal, wrapped in the newsroom's. */
  readonly sealKey: string
  readonly state: TakeOutRow['state']
  /** How many places of which kind. */
  readonly places: Readonly<Record<string, number>>
  /** What was found on the site afterwards; null while files are still being cleared. */
  readonly result: Cleared | null
  readonly undone: { readonly at: Instant; readonly by: Actor } | null
}

/** What clearing the files came to. */
export interface Cleared {
  /** Files of the site that were looked through. */
  readonly looked: number
  /** Files that were taken away, because nothing writes them any more. */
  readonly removed: number
  /** Paths of files that still hold something of it. */
  readonly left: readonly string[]
  /** Files that were sealed: originals of pictures, evidence, archives. */
  readonly sealed: number
  /** Whether the database's own files hold nothing of it either. */
  readonly forgotten: boolean
}

/** Keeps a new take-out, or what became of it. */
export async function saveTakeOut(db: Database, takeOut: TakeOut): Promise<void> {
  const row = rowOf(takeOut)
  const { access, state, result, undone_at, undone_by } = row
  await db
    .insertInto('take_out')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ access, state, result, undone_at, undone_by }),
    )
    .execute()
}

/** A take-out by its id. */
export async function findTakeOut(db: Database, id: string): Promise<TakeOut | undefined> {
  const row = await db.selectFrom('take_out').selectAll().where('id', '=', id).executeTakeFirst()
  return row && takeOutOf(row)
}

/** Holds others off from a take-out until the transaction ends. */
export async function lockTakeOut(db: Database, id: string): Promise<void> {
  await engineOf(db).lock(db, [`take-out ${id}`])
}

/** Take-outs, the newest first. */
export async function listTakeOuts(db: Database, limit: number): Promise<TakeOut[]> {
  const rows = await db
    .selectFrom('take_out')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(takeOutOf)
}

const batch = 200

/** Keeps sealed pieces under numbers from `first` on. Only inside a transaction. */
export async function saveSealed(
  db: Database,
  takeOut: string,
  { first, pieces }: { readonly first: number; readonly pieces: readonly string[] },
): Promise<void> {
  const rows = pieces.map((bytes, index) => ({ take_out: takeOut, number: first + index, bytes }))
  for (let at = 0; at < rows.length; at += batch) {
    await db
      .insertInto('sealed')
      .values(rows.slice(at, at + batch))
      .execute()
  }
}

/** Sealed pieces behind a number, in their order, some at a time. */
export async function sealedAfter(
  db: Database,
  takeOut: string,
  after: number,
): Promise<{ readonly number: number; readonly bytes: string }[]> {
  return db
    .selectFrom('sealed')
    .select(['number', 'bytes'])
    .where('take_out', '=', takeOut)
    .where('number', '>', after)
    .orderBy('number')
    .limit(batch)
    .execute()
}

/** Lets sealed pieces of a take-out go: what they hold is back in its places. */
export async function dropSealed(
  db: Database,
  takeOut: string,
  numbers: readonly number[],
): Promise<void> {
  for (let at = 0; at < numbers.length; at += batch) {
    const some = numbers.slice(at, at + batch)
    await db
      .deleteFrom('sealed')
      .where('take_out', '=', takeOut)
      .where('number', 'in', some)
      .execute()
  }
}

/** Lets those jobs go that would pack files which are away now: their keys are paths. */
export async function dropPacking(db: Database, isAway: (path: string) => boolean): Promise<void> {
  const waiting = db.selectFrom('job').select('key').where('kind', '=', 'pack')
  const rows = await waiting.where('state', '=', 'waiting').execute()
  const away = rows.map(({ key }) => key).filter(isAway)
  for (let at = 0; at < away.length; at += batch) {
    const some = away.slice(at, at + batch)
    await db.deleteFrom('job').where('key', 'in', some).where('state', '=', 'waiting').execute()
  }
}

/** Whether pages wait to be written, or are being written. */
export async function arePagesDue(db: Database, now: Instant): Promise<boolean> {
  const row = await db
    .selectFrom('job')
    .select('key')
    .where('kind', 'in', ['story', 'page', 'rebuild', 'ledger', 'evidence'])
    .where('state', 'in', ['waiting', 'claimed'])
    .where('run_at', '<=', now)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

function rowOf(takeOut: TakeOut): TakeOutRow {
  const { sealKey, actor, access, places, result, undone, ...rest } = takeOut
  return {
    ...rest,
    seal_key: sealKey,
    actor: JSON.stringify(actor),
    access: JSON.stringify(access),
    places: JSON.stringify(places),
    result: result && JSON.stringify(result),
    undone_at: undone?.at ?? null,
    undone_by: undone && JSON.stringify(undone.by),
  }
}

function takeOutOf(row: TakeOutRow): TakeOut {
  const { seal_key, undone_at, undone_by, ...rest } = row
  return {
    ...rest,
    story: row.story as StoryId | null,
    sealKey: seal_key,
    actor: JSON.parse(row.actor),
    access: JSON.parse(row.access),
    places: JSON.parse(row.places),
    result: row.result === null ? null : JSON.parse(row.result),
    undone:
      undone_at !== null && undone_by !== null
        ? { at: undone_at, by: JSON.parse(undone_by) }
        : null,
  }
}
