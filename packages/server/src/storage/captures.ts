import type { Reading, Signal } from '@stet/core/capture'
import type { Instant, Provenance } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { CaptureRow } from './capture-rows.ts'
import type { Database } from './engine.ts'

/** A dated copy of a post or page, and how we have it. */
export interface Capture {
  readonly id: string
  /** The one address of what it is a copy of. */
  readonly address: string
  /** The address that was given. */
  readonly asked: string
  readonly platform: string
  /** The stable id of whoever wrote it; empty where nobody is known. */
  readonly person: string
  readonly takenAt: Instant
  readonly provenance: Exclude<Provenance, 'none'>
  /** What this one look found. That an original is gone takes two. */
  readonly found: 'live' | Signal
  /** The version of the provider that read it. */
  readonly reader: number
  readonly reading: Reading
  /** The file of evidence, by its hash: `sha256:…`. */
  readonly warc: string
  /** Of that file, in bytes. */
  readonly size: number
  readonly actor: Actor
}

/** Keeps what is known of a copy. */
export async function saveCapture(db: Database, capture: Capture): Promise<void> {
  const { takenAt, reading, actor, ...rest } = capture
  await db
    .insertInto('capture')
    .values({
      ...rest,
      taken_at: takenAt,
      reading: JSON.stringify(reading),
      actor: JSON.stringify(actor),
    })
    .execute()
}

/** A copy by its id. */
export async function findCapture(db: Database, id: string): Promise<Capture | undefined> {
  const row = await db.selectFrom('capture').selectAll().where('id', '=', id).executeTakeFirst()
  return row && captureOf(row)
}

/** Some copies by their ids. */
export async function capturesIn(db: Database, ids: readonly string[]): Promise<Capture[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('capture').selectAll().where('id', 'in', ids).execute()
  return rows.map(captureOf)
}

/** Who wrote what some copies hold, as their platforms know them, by the ids of the copies. */
export async function personsOf(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('capture')
    .select(['id', 'person'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, person }) => [id, person]))
}

/** The copies of one address, the newest first. */
export async function capturesOf(db: Database, address: string): Promise<Capture[]> {
  const rows = await db
    .selectFrom('capture')
    .selectAll()
    .where('address', '=', address)
    .orderBy('taken_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  return rows.map(captureOf)
}

/** Which copies are listed. */
export interface CaptureQuery {
  readonly person?: string | undefined
  readonly platform?: string | undefined
  /** The last one that was listed; those taken before it follow. */
  readonly after: { readonly takenAt: Instant; readonly id: string } | null
  readonly limit: number
}

/** Copies, the newest first: clippings wait by time and by person. */
export async function listCaptures(db: Database, query: CaptureQuery): Promise<Capture[]> {
  const { person, platform, after, limit } = query
  let rows = db.selectFrom('capture').selectAll()
  if (person !== undefined) rows = rows.where('person', '=', person)
  if (platform !== undefined) rows = rows.where('platform', '=', platform)
  if (after) {
    rows = rows.where(({ eb, or, and }) =>
      or([
        eb('taken_at', '<', after.takenAt),
        and([eb('taken_at', '=', after.takenAt), eb('id', '<', after.id)]),
      ]),
    )
  }
  const found = await rows.orderBy('taken_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
  return found.map(captureOf)
}

function captureOf({ taken_at, reading, actor, provenance, found, ...row }: CaptureRow): Capture {
  return {
    ...row,
    takenAt: taken_at,
    provenance: provenance as Capture['provenance'],
    found: found as Capture['found'],
    reading: JSON.parse(reading) as Reading,
    actor: JSON.parse(actor) as Actor,
  }
}
