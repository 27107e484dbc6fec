import type { LatelyFacts } from '@stet/core/comments'
import type { Instant, StoryId } from '@stet/core/story'
import { sql } from 'kysely'
import type { Database } from './engine.ts'

/** How many of somebody's comments are counted, and of theirs within an hour, and of the same words. */
const most = 100
const mostLately = 50

const hour = 60 * 60 * 1000
const day = 24 * hour

/** How many comments of somebody are shown, up to 100, and how many of the last 30 days were rejected. */
export async function countsByWriter(
  db: Database,
  person: string,
  now: Instant,
): Promise<{ readonly shown: number; readonly rejectedLately: number }> {
  // One question, as text: it is asked for every comment that comes.
  const { rows } = await sql<{ readonly shown: number; readonly rejected: number }>`
    select
      (select count(*) from (
        select 1 from comment where person = ${person} and state = 'shown' limit ${most}
      ) as own) as shown,
      (select count(*) from (
        select 1 from comment
        where person = ${person} and state = 'rejected' and state_at >= ${before(now, 30 * day)}
        limit ${most}
      ) as own) as rejected
  `.execute(db)
  const [row] = rows
  return { shown: Number(row?.shown ?? 0), rejectedLately: Number(row?.rejected ?? 0) }
}

/** What somebody sent within the last hour, and under this story within a day; and how often the same words came. */
export async function sentLately(
  db: Database,
  {
    person,
    story,
    textKey,
    now,
  }: {
    readonly person: string
    readonly story: StoryId
    readonly textKey: string | null
    readonly now: Instant
  },
): Promise<LatelyFacts> {
  const own = await db
    .selectFrom('comment')
    .select(['at', 'story'])
    .where('person', '=', person)
    .where('at', '>=', before(now, day))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostLately)
    .execute()
  const anHourAgo = before(now, hour)
  return {
    byWriter: own.flatMap(({ at }) => (at >= anHourAgo ? [at] : [])),
    byWriterHere: own.find((one) => one.story === story)?.at ?? null,
    same: await countSame(db, textKey, before(now, day)),
  }
}

/** How often the same words came within a day in other comments than `but`, which gets them now: that alone counts of a change. */
export async function sameLately(
  db: Database,
  asked: { readonly textKey: string | null; readonly now: Instant; readonly but: string },
): Promise<LatelyFacts> {
  const same = await countSame(db, asked.textKey, before(asked.now, day), asked.but)
  return { byWriter: [], byWriterHere: null, same }
}

async function countSame(
  db: Database,
  textKey: string | null,
  since: Instant,
  but?: string,
): Promise<number> {
  if (textKey === null) return 0
  const row = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('comment')
        .select('id')
        .where('text_key', '=', textKey)
        .where('at', '>=', since)
        .$if(but !== undefined, (query) => query.where('id', '<>', but ?? ''))
        .limit(mostLately)
        .as('same'),
    )
    .select((eb) => eb.fn.countAll<number>().as('comments'))
    .executeTakeFirstOrThrow()
  return Number(row.comments)
}

function before(now: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(now) - milliseconds).toISOString()
}
