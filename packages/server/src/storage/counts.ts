import type { Day, Instant, StoryId } from '@stet/core/story'
import type { Database } from './engine.ts'

/** Who saw the requests: our own server, or another whose log was read. */
export type Teller = 'server' | 'log'

/** How often a story's page was asked for on one day of the magazine's clock. */
export interface StoryCount {
  readonly story: StoryId
  readonly day: Day
  readonly teller: Teller
  /** By programs that do not say that they are robots. */
  readonly requests: number
  /** By programs that say so. */
  readonly robots: number
}

/** Days, both of them included. */
export interface DayRange {
  readonly from: Day
  readonly to: Day
}

const batch = 200

/** The stories whose pages these addresses are or were, by address. */
export async function storiesAt(
  db: Database,
  paths: readonly string[],
): Promise<ReadonlyMap<string, StoryId>> {
  const found = new Map<string, StoryId>()
  for (let at = 0; at < paths.length; at += batch) {
    const rows = await db
      .selectFrom('address')
      .select(['path', 'story'])
      .where('path', 'in', paths.slice(at, at + batch))
      .where('story', 'is not', null)
      .execute()
    for (const { path, story } of rows) found.set(path, story as StoryId)
  }
  return found
}

/** Adds to what was counted so far. Each story, day and teller at most once. Only inside a transaction. */
export async function addCounts(db: Database, counts: readonly StoryCount[]): Promise<void> {
  // Everybody takes the rows in the same order, so that no two transactions wait for each other.
  const rows = counts.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  for (let at = 0; at < rows.length; at += batch) {
    await db
      .insertInto('story_count')
      .values(rows.slice(at, at + batch))
      .onConflict((conflict) =>
        conflict.columns(['story', 'day', 'teller']).doUpdateSet((eb) => ({
          requests: eb('story_count.requests', '+', eb.ref('excluded.requests')),
          robots: eb('story_count.robots', '+', eb.ref('excluded.robots')),
        })),
      )
      .execute()
  }
}

function keyOf({ story, day, teller }: StoryCount): string {
  return `${story} ${day} ${teller}`
}

/** What was counted of one story on some days, by day. */
export async function countsOf(
  db: Database,
  story: StoryId,
  range: DayRange,
): Promise<StoryCount[]> {
  return countsFrom(rowsBetween(db, range).where('story', '=', story))
}

/** What was counted of all stories on some days, by story and then by day. */
export async function countsBetween(db: Database, range: DayRange): Promise<StoryCount[]> {
  return countsFrom(rowsBetween(db, range))
}

function rowsBetween(db: Database, { from, to }: DayRange) {
  return db
    .selectFrom('story_count')
    .selectAll()
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('story')
    .orderBy('day')
    .orderBy('teller')
}

async function countsFrom(query: ReturnType<typeof rowsBetween>): Promise<StoryCount[]> {
  const rows = await query.execute()
  return rows.map((row) => ({ ...row, story: row.story as StoryId }))
}

/** What a log begins with: how many bytes, and the SHA-256 of them in hexadecimal. */
export interface LogStretch {
  readonly hash: string
  readonly bytes: number
}

/** Every stretch that was counted. */
export async function countedStretches(db: Database): Promise<LogStretch[]> {
  return db.selectFrom('counted_log').select(['hash', 'bytes']).orderBy('bytes').execute()
}

/** Notes a stretch as counted; says false where it was so before. Only inside a transaction. */
export async function noteStretch(
  db: Database,
  { hash, bytes }: LogStretch,
  countedAt: Instant,
): Promise<boolean> {
  const noted = await db
    .insertInto('counted_log')
    .values({ hash, bytes, counted_at: countedAt })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .returning('hash')
    .execute()
  return noted.length > 0
}
