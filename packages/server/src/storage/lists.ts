import type { MonthCount, StorySummary } from '@stet/core/page'
import type { Instant, StoryId } from '@stet/core/story'
import { sql } from 'kysely'
import type { Database } from './engine.ts'

/** A place in a list: a story and when it was published. */
export interface ListPlace {
  readonly at: Instant
  readonly id: StoryId
}

/** The newest stories of a list, newest first. */
export async function latestIn(db: Database, list: string, limit: number): Promise<StorySummary[]> {
  const rows = await entries(db, list)
    .orderBy('list_entry.published_at', 'desc')
    .orderBy('list_entry.story', 'desc')
    .limit(limit)
    .execute()
  return rows.map(summaryOf)
}

/** All stories of a list in one month (`2026-11`), oldest first. */
export async function monthIn(db: Database, list: string, month: string): Promise<StorySummary[]> {
  const rows = await entries(db, list)
    .where('list_entry.month', '=', month)
    .orderBy('list_entry.published_at')
    .orderBy('list_entry.story')
    .execute()
  return rows.map(summaryOf)
}

/** Up to `limit` stories of a list that are older than a place in it, newest first. */
export async function storiesBefore(
  db: Database,
  list: string,
  { at, id }: ListPlace,
  limit: number,
): Promise<StorySummary[]> {
  const rows = await entries(db, list)
    .where((eb) =>
      eb(
        eb.refTuple('list_entry.published_at', 'list_entry.story'),
        '<',
        eb.tuple(at, id as string),
      ),
    )
    .orderBy('list_entry.published_at', 'desc')
    .orderBy('list_entry.story', 'desc')
    .limit(limit)
    .execute()
  return rows.map(summaryOf)
}

/** The places of all stories of a list, oldest first: ids and times alone, for whoever goes through all. */
export async function placesIn(db: Database, list: string): Promise<ListPlace[]> {
  const rows = await db
    .selectFrom('list_entry')
    .select(['published_at', 'story'])
    .where('list', '=', list)
    .orderBy('published_at')
    .orderBy('story')
    .execute()
  return rows.map((row) => ({ at: row.published_at, id: row.story as StoryId }))
}

/** Up to `limit` stories of a list that are newer than a place in it, oldest first. */
export async function storiesAfterIn(
  db: Database,
  list: string,
  { at, id }: ListPlace,
  limit: number,
): Promise<StorySummary[]> {
  const rows = await entries(db, list)
    .where((eb) =>
      eb(
        eb.refTuple('list_entry.published_at', 'list_entry.story'),
        '>',
        eb.tuple(at, id as string),
      ),
    )
    .orderBy('list_entry.published_at')
    .orderBy('list_entry.story')
    .limit(limit)
    .execute()
  return rows.map(summaryOf)
}

/** Up to `limit` stories published at or after a moment, newest first. */
export async function publishedSince(
  db: Database,
  since: Instant,
  limit: number,
): Promise<StorySummary[]> {
  const rows = await db
    .selectFrom('publication')
    .select('summary')
    .where('published_at', '>=', since)
    .orderBy('published_at', 'desc')
    .orderBy('story', 'desc')
    .limit(limit)
    .execute()
  return rows.map(summaryOf)
}

/** The months that hold stories of a list, newest first. */
export async function monthsOf(db: Database, list: string): Promise<MonthCount[]> {
  return db
    .selectFrom('list_month')
    .select(['month', 'stories'])
    .where('list', '=', list)
    .orderBy('month', 'desc')
    .execute()
}

/** How many stories lists hold in months, in the order asked for: none where a list has no such month. */
export async function storiesInMonths(
  db: Database,
  asked: readonly { readonly list: string; readonly month: string }[],
): Promise<readonly number[]> {
  if (asked.length === 0) return []
  const rows = await db
    .selectFrom('list_month')
    .select(['list', 'month', 'stories'])
    .where((eb) =>
      eb.or(asked.map(({ list, month }) => eb('list', '=', list).and('month', '=', month))),
    )
    .execute()
  const counts = new Map(rows.map(({ list, month, stories }) => [`${month} ${list}`, stories]))
  return asked.map(({ list, month }) => counts.get(`${month} ${list}`) ?? 0)
}

/** The nearest months before and after one that hold stories of a list. */
export async function neighbourMonths(
  db: Database,
  list: string,
  month: string,
): Promise<{ earlier: string | null; later: string | null }> {
  const months = db.selectFrom('list_month').select('month').where('list', '=', list).limit(1)
  const earlier = await months
    .where('month', '<', month)
    .orderBy('month', 'desc')
    .executeTakeFirst()
  const later = await months.where('month', '>', month).orderBy('month').executeTakeFirst()
  return { earlier: earlier?.month ?? null, later: later?.month ?? null }
}

/** When a story of this month was last published or changed, over the whole site. */
export async function monthChangedAt(db: Database, month: string): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('list_month')
    .select('changed_at')
    .where('list', '=', 'site')
    .where('month', '=', month)
    .executeTakeFirst()
  return row?.changed_at
}

/** The keys of all lists that hold stories, in order. */
export async function allLists(db: Database): Promise<string[]> {
  // Steps from one key to the next instead of reading every month of every list.
  const { rows } = await sql<{ list: string }>`
    with recursive step (list) as (
      select min(list) from list_month
      union all
      select (select min(list_month.list) from list_month where list_month.list > step.list)
      from step where step.list is not null
    )
    select list from step where list is not null
  `.execute(db)
  return rows.map((row) => row.list)
}

function entries(db: Database, list: string) {
  return db
    .selectFrom('list_entry')
    .innerJoin('publication', 'publication.story', 'list_entry.story')
    .select('publication.summary')
    .where('list_entry.list', '=', list)
}

function summaryOf(row: { summary: string }): StorySummary {
  return JSON.parse(row.summary)
}
