import type { CommentState } from '@stet/core/comments'
import type { Instant, StoryId } from '@stet/core/story'
import { sql } from 'kysely'
import type { DiscussionRow } from './comment-rows.ts'
import type { Database } from './engine.ts'

/** What is known of a discussion as a whole. */
export interface Discussion {
  /** The number of the newest comment that readers saw; 0 where there is none. */
  readonly newest: number
  /** How many comments are in each state. */
  readonly counts: Readonly<Record<CommentState, number>>
  /** Which ranking by respect is the newest; 0 where there is none. */
  readonly epoch: number
}

const none: Discussion = {
  newest: 0,
  counts: { shown: 0, held: 0, rejected: 0, withdrawn: 0 },
  epoch: 0,
}

/** The discussion of a story; one without comments where there is none. */
export async function findDiscussion(db: Database, story: StoryId): Promise<Discussion> {
  const row = await db
    .selectFrom('discussion')
    .selectAll()
    .where('story', '=', story)
    .executeTakeFirst()
  return row ? discussionOf(row) : none
}

/** How many comments readers see under stories, at most some hundreds; those under which none ever was are left out. */
export async function shownCounts(
  db: Database,
  stories: readonly StoryId[],
): Promise<ReadonlyMap<StoryId, number>> {
  if (stories.length === 0) return new Map()
  const rows = await db
    .selectFrom('discussion')
    .select(['story', 'shown'])
    .where('story', 'in', stories)
    .where('newest', '>', 0)
    .execute()
  return new Map(rows.map(({ story, shown }) => [story as StoryId, shown]))
}

/** Holds the discussion of a story until the transaction ends, and takes so many numbers: the last of them. */
export async function takeNumbers(db: Database, story: string, many: number): Promise<number> {
  const { last } = await db
    .insertInto('discussion')
    .values({ ...emptyRow(story), last: many })
    .onConflict((conflict) =>
      conflict.column('story').doUpdateSet((eb) => ({ last: eb('discussion.last', '+', many) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** Adds to the counts of a discussion that this transaction holds. */
export async function addToDiscussion(
  db: Database,
  story: string,
  change: {
    readonly counts: Partial<Readonly<Record<CommentState, number>>>
    /** The number of a comment that readers now see for the first time. */
    readonly newest?: number
  },
): Promise<void> {
  const { shown = 0, held = 0, rejected = 0, withdrawn = 0 } = change.counts
  await db
    .updateTable('discussion')
    .set((eb) => ({
      shown: eb('shown', '+', shown),
      held: eb('held', '+', held),
      rejected: eb('rejected', '+', rejected),
      withdrawn: eb('withdrawn', '+', withdrawn),
      ...(change.newest !== undefined && { newest: change.newest }),
    }))
    .where('story', '=', story)
    .execute()
}

/** For when the page of a story, and the lists that tell its count, were last asked for; empty where they never were. */
export interface Turns {
  readonly page: Instant | ''
  readonly lists: Instant | ''
}

/** When the pages that show a discussion were last asked for. */
export async function turnsOf(db: Database, story: StoryId): Promise<Turns> {
  const row = await db
    .selectFrom('discussion')
    .select(['page_at as page', 'lists_at as lists'])
    .where('story', '=', story)
    .executeTakeFirst()
  return row ?? { page: '', lists: '' }
}

/** Keeps for when they were asked for now. */
export async function saveTurn(
  db: Database,
  story: StoryId,
  { page, lists }: Partial<Turns>,
): Promise<void> {
  await db
    .updateTable('discussion')
    .set({
      ...(page !== undefined && { page_at: page }),
      ...(lists !== undefined && { lists_at: lists }),
    })
    .where('story', '=', story)
    .execute()
}

/**
 * For when something is to be written that was last asked for then: at that time where it is still to come, at once
 * where so many milliseconds have passed since, else when they have.
 */
export function nextTurn(
  last: Instant | '',
  { now, every }: { readonly now: Instant; readonly every: number },
): Instant {
  if (last === '') return now
  if (last > now) return last
  const free = Date.parse(last) + every
  return free > Date.parse(now) ? new Date(free).toISOString() : now
}

/** Counts anew what a discussion's numbers and counts should be, after its comments were replaced. */
export async function recountDiscussion(db: Database, story: StoryId): Promise<void> {
  const row = await db
    .selectFrom('comment')
    .select((eb) => [
      eb.fn.coalesce(eb.fn.max('number'), sql.lit(0)).as('last'),
      eb.fn.coalesce(eb.fn.max('turn'), sql.lit(0)).as('newest'),
      ...(['shown', 'held', 'rejected', 'withdrawn'] as const).map((state) =>
        eb.fn
          .coalesce(
            eb.fn.sum<number>(
              eb
                .case()
                .when(eb.and([eb('state', '=', state), eb('kind', '=', 'comment')]))
                .then(sql.lit(1))
                .else(sql.lit(0))
                .end(),
            ),
            sql.lit(0),
          )
          .as(state),
      ),
    ])
    .where('story', '=', story)
    .executeTakeFirstOrThrow()
  const counted = Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Number(value)]),
  )
  await db
    .insertInto('discussion')
    .values({ ...emptyRow(story), ...counted })
    .onConflict((conflict) => conflict.column('story').doUpdateSet(counted))
    .execute()
}

function emptyRow(story: string): DiscussionRow {
  const counts = { shown: 0, held: 0, rejected: 0, withdrawn: 0 }
  return { story, last: 0, newest: 0, ...counts, page_at: '', lists_at: '', epoch: 0 }
}

function discussionOf({
  newest,
  epoch,
  shown,
  held,
  rejected,
  withdrawn,
}: DiscussionRow): Discussion {
  return { newest, epoch, counts: { shown, held, rejected, withdrawn } }
}
