import type { Original, Seen, Signal } from '@stet/core/capture'
import type { Instant, OriginalFacts, StoryId } from '@stet/core/story'
import { type Database, engineOf } from './engine.ts'
import type { OriginalRow } from './original-rows.ts'

/** An answer that later looks refer to: the record that holds it, and the digest of its body. */
export interface KeptAnswer {
  readonly address: string
  readonly record: string
  readonly at: Instant
  readonly payload: string
}

/** An original, and the answers of the last look that were kept whole. */
export interface WatchedOriginal {
  readonly original: Original
  readonly answers: readonly KeptAnswer[]
}

/** Keeps what is known of an original, in place of what was known before. */
export async function saveOriginal(db: Database, watched: WatchedOriginal): Promise<void> {
  const row = rowOf(watched)
  const { address: _, ...changes } = row
  await db
    .insertInto('original')
    .values(row)
    .onConflict((conflict) => conflict.column('address').doUpdateSet(changes))
    .execute()
}

/** An original by its address. */
export async function findOriginal(
  db: Database,
  address: string,
): Promise<WatchedOriginal | undefined> {
  const row = await db
    .selectFrom('original')
    .selectAll()
    .where('address', '=', address)
    .executeTakeFirst()
  return row && watchedOf(row)
}

/** The hosts at which a look is due, those that wait longest first. */
export async function dueHosts(db: Database, now: Instant, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('original')
    .select((eb) => ['host', eb.fn.min('next_look_at').as('due')])
    .where('next_look_at', '<=', now)
    .groupBy('host')
    .orderBy('due')
    .limit(limit)
    .execute()
  return rows.map(({ host }) => host)
}

/** The originals at a host at which a look is due, those that wait longest first. */
export async function dueOriginals(
  db: Database,
  { host, now, limit }: { readonly host: string; readonly now: Instant; readonly limit: number },
): Promise<WatchedOriginal[]> {
  const rows = await db
    .selectFrom('original')
    .selectAll()
    .where('host', '=', host)
    .where('next_look_at', '<=', now)
    .orderBy('next_look_at')
    .orderBy('address')
    .limit(limit)
    .execute()
  return rows.map(watchedOf)
}

/** When the next look is due; undefined where nothing is watched. */
export async function nextLookAt(db: Database): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('original')
    .select('next_look_at')
    .orderBy('next_look_at')
    .limit(1)
    .executeTakeFirst()
  return row?.next_look_at
}

/** How many originals are watched, and at how many of them a look is due. */
export async function countOriginals(
  db: Database,
  now: Instant,
): Promise<{ readonly watched: number; readonly due: number }> {
  const count = async (due: boolean) => {
    const row = await db
      .selectFrom('original')
      .select((eb) => eb.fn.countAll<number>().as('originals'))
      .$if(due, (query) => query.where('next_look_at', '<=', now))
      .executeTakeFirstOrThrow()
    return row.originals
  }
  return { watched: await count(false), due: await count(true) }
}

/** Holds others off from an original until the transaction ends. */
export async function lockOriginal(db: Database, address: string): Promise<void> {
  await engineOf(db).lock(db, [`original ${address}`])
}

/** Puts off the next look at one original. */
export async function putOffOriginal(db: Database, address: string, until: Instant): Promise<void> {
  await db
    .updateTable('original')
    .set({ next_look_at: until })
    .where('address', '=', address)
    .execute()
}

/** Puts off every look at a host that is due before a time. */
export async function putOffHost(db: Database, host: string, until: Instant): Promise<void> {
  await db
    .updateTable('original')
    .set({ next_look_at: until })
    .where('host', '=', host)
    .where('next_look_at', '<', until)
    .execute()
}

/** Posts of the same platform, at the same host where one is named, that were seen last: to ask for beside another. */
export async function seenLately(
  db: Database,
  asked: {
    readonly platform: string
    readonly host: string | null
    readonly except: string
    readonly limit: number
  },
): Promise<string[]> {
  const { platform, host, except, limit } = asked
  const rows = await db
    .selectFrom('original')
    .select('address')
    .where('platform', '=', platform)
    .$if(host !== null, (query) => query.where('host', '=', host ?? ''))
    .where('address', '<>', except)
    .where('state', 'in', ['live', 'edited', 'back'])
    .where('missing_since', 'is', null)
    .where('last_seen', 'is not', null)
    .orderBy('last_seen', 'desc')
    .orderBy('address')
    .limit(limit)
    .execute()
  return rows.map(({ address }) => address)
}

/** What is known of the originals that a live story shows, by the address that it prints. */
export async function originalsShownIn(
  db: Database,
  story: StoryId,
): Promise<Map<string, OriginalFacts>> {
  const rows = await db
    .selectFrom('original_use')
    .innerJoin('original', 'original.address', 'original_use.address')
    .selectAll('original')
    .select('original_use.shown')
    .where('original_use.story', '=', story)
    .execute()
  return new Map(rows.map(({ shown, ...row }) => [shown, originalFacts(watchedOf(row).original)]))
}

/** What pages tell of an original. */
export function originalFacts({ last, ...original }: Original): OriginalFacts {
  const { state, stateAt, lastSeen, missingSince, blindSince } = original
  return { state, stateAt, lastSeen, missingSince, blindSince, words: last?.words ?? null }
}

function watchedOf(row: OriginalRow): WatchedOriginal {
  const { away_as, away_from } = row
  const original: Original = {
    address: row.address,
    platform: row.platform as Original['platform'],
    host: row.host,
    begunAt: row.begun_at,
    state: row.state as Original['state'],
    since: row.since,
    stateAt: row.state_at,
    lastSeen: row.last_seen,
    missingSince: row.missing_since,
    blindSince: row.blind_since,
    away:
      away_as === null || away_from === null ? null : { as: away_as as Signal, from: away_from },
    first: seenFrom(row.first_seen),
    last: seenFrom(row.last_seen_as),
    lookedAt: row.looked_at,
    freshUntil: row.fresh_until,
    nextLookAt: row.next_look_at,
  }
  return { original, answers: JSON.parse(row.answers) as KeptAnswer[] }
}

function seenFrom(text: string | null): Seen | null {
  return text === null ? null : (JSON.parse(text) as Seen)
}

function rowOf({ original, answers }: WatchedOriginal): OriginalRow {
  const { away, first, last } = original
  return {
    address: original.address,
    platform: original.platform,
    host: original.host,
    begun_at: original.begunAt,
    state: original.state,
    since: original.since,
    state_at: original.stateAt,
    last_seen: original.lastSeen,
    missing_since: original.missingSince,
    blind_since: original.blindSince,
    away_as: away?.as ?? null,
    away_from: away?.from ?? null,
    first_seen: first && JSON.stringify(first),
    last_seen_as: last && JSON.stringify(last),
    looked_at: original.lookedAt,
    fresh_until: original.freshUntil,
    next_look_at: original.nextLookAt,
    answers: JSON.stringify(answers),
  }
}
