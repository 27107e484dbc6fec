import type { Instant } from '@stet/core/story'
import type { Database } from './engine.ts'
import type { StampRow } from './stamp-rows.ts'

/** A time stamp over the manifest of a file of evidence, or over an older stamp of it. */
export interface KeptStamp {
  readonly id: string
  /** The file of evidence: `sha256:…`. */
  readonly warc: string
  /** The stamp that it renews; null for one over the manifest. */
  readonly renews: string | null
  /** The address that was asked. */
  readonly authority: string
  readonly at: Instant
  /** When the first certificate of its chain ends. */
  readonly until: Instant
  /** When it is to be stamped anew; null where that was done. */
  readonly renewAt: Instant | null
  /** The authority's answer, byte for byte. */
  readonly answer: Uint8Array
}

/** Keeps a stamp; one that renews another ends that other's waiting. */
export async function saveStamp(db: Database, stamp: KeptStamp): Promise<void> {
  const { renewAt, answer, ...rest } = stamp
  await db
    .insertInto('stamp')
    .values({ ...rest, renew_at: renewAt, answer: Buffer.from(answer).toString('base64') })
    .execute()
  if (stamp.renews !== null) await putOffRenewal(db, stamp.renews, null)
}

/** Says when a stamp is to be renewed; null for never. */
export async function putOffRenewal(
  db: Database,
  id: string,
  renewAt: Instant | null,
): Promise<void> {
  await db.updateTable('stamp').set({ renew_at: renewAt }).where('id', '=', id).execute()
}

/** A stamp by its id. */
export async function findStamp(db: Database, id: string): Promise<KeptStamp | undefined> {
  const row = await db.selectFrom('stamp').selectAll().where('id', '=', id).executeTakeFirst()
  return row && stampOf(row)
}

/** The stamps of a file of evidence, the oldest first: those over its manifest, and those that renew them. */
export async function stampsOf(db: Database, warc: string): Promise<KeptStamp[]> {
  const rows = await db
    .selectFrom('stamp')
    .selectAll()
    .where('warc', '=', warc)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(stampOf)
}

/** Since when somebody attests each of some files of evidence: its first stamp. Those without one are not in it. */
export async function stampedSince(
  db: Database,
  warcs: readonly string[],
): Promise<Map<string, Instant>> {
  if (warcs.length === 0) return new Map()
  const rows = await db
    .selectFrom('stamp')
    .select(['warc', (eb) => eb.fn.min('at').as('at')])
    .where('warc', 'in', warcs)
    .groupBy('warc')
    .execute()
  return new Map(rows.map(({ warc, at }) => [warc, at]))
}

/** The stamps that are to be renewed by now, the most urgent first. */
export async function stampsToRenew(
  db: Database,
  { now, limit }: { readonly now: Instant; readonly limit: number },
): Promise<KeptStamp[]> {
  const rows = await db
    .selectFrom('stamp')
    .selectAll()
    .where('renew_at', '<=', now)
    .orderBy('renew_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(stampOf)
}

/** When the next stamp is to be renewed. */
export async function nextRenewalAt(db: Database): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('stamp')
    .select('renew_at')
    .where('renew_at', 'is not', null)
    .orderBy('renew_at')
    .limit(1)
    .executeTakeFirst()
  return row?.renew_at ?? undefined
}

function stampOf({ renew_at, answer, ...row }: StampRow): KeptStamp {
  return { ...row, renewAt: renew_at, answer: new Uint8Array(Buffer.from(answer, 'base64')) }
}
