import type { CommentState } from '@stet/core/comments'
import type { StoryId } from '@stet/core/story'
import { sql } from 'kysely'
import { addAnswers } from './comment-states.ts'
import { takeNumbers } from './discussions.ts'
import type { Database } from './engine.ts'

/** What a discussion says of itself. */
export interface DiscussionCounts {
  /** The last number that was given: whatever changes a state takes one. */
  readonly last: number
  readonly newest: number
  readonly counts: Readonly<Record<CommentState, number>>
}

/** A part of a discussion, counted anew. */
export interface RecountedPart {
  readonly counted: DiscussionCounts
  readonly comments: number
  /** The comments whose replies, or place that readers see, seem to be counted wrongly. */
  readonly offAnswers: readonly { readonly id: string; readonly depth: number }[]
  readonly offRespects: readonly string[]
}

/** The stories that have a discussion, those after `after`. */
export async function discussedAfter(
  db: Database,
  after: string,
  limit: number,
): Promise<StoryId[]> {
  const rows = await db
    .selectFrom('discussion')
    .select('story')
    .where('story', '>', after)
    .orderBy('story')
    .limit(limit)
    .execute()
  return rows.map(({ story }) => story as StoryId)
}

/** What a discussion says of itself; undefined where there is none. */
export async function countsSaid(
  db: Database,
  story: StoryId,
): Promise<DiscussionCounts | undefined> {
  const row = await db
    .selectFrom('discussion')
    .select(['last', 'newest', 'shown', 'held', 'rejected', 'withdrawn'])
    .where('story', '=', story)
    .executeTakeFirst()
  if (!row) return undefined
  const { last, newest, ...counts } = row
  return { last, newest, counts }
}

/** Counts the comments of a story anew whose numbers follow `after`, at most `limit`. */
export async function recountPart(
  db: Database,
  story: StoryId,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<RecountedPart> {
  const rows = await db
    .selectFrom('comment')
    .select(['id', 'number', 'turn', 'state', 'kind', 'depth', 'answers', 'visible'])
    .select(['respect', 'person'])
    .where('story', '=', story)
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute()
  const ids = rows.map(({ id }) => id)
  const below = await answersBelow(db, story, ids)
  const respects = await respectsFor(db, ids)
  const counts = { shown: 0, held: 0, rejected: 0, withdrawn: 0 }
  for (const { kind, state } of rows) if (kind === 'comment') counts[state as CommentState] += 1
  const offAnswers = rows.filter(({ id, kind, state, answers, visible }) => {
    const found = below.get(id) ?? 0
    const isVisible = (kind === 'comment' && state === 'shown') || found > 0
    return found !== answers || isVisible !== (visible === 1)
  })
  return {
    counted: {
      last: rows.at(-1)?.number ?? after,
      newest: rows.reduce((newest, { turn }) => Math.max(newest, turn ?? 0), 0),
      counts,
    },
    comments: rows.length,
    offAnswers: offAnswers.map(({ id, depth }) => ({ id, depth })),
    offRespects: rows
      .filter(({ id, respect, person }) => isOff(respect, respects.get(id) ?? 0, person))
      .map(({ id }) => id),
  }
}

/** What came from elsewhere may bring respect with it that nobody here gave. */
function isOff(said: number, given: number, person: string | null): boolean {
  return person === null ? said < given : said !== given
}

async function answersBelow(
  db: Database,
  story: StoryId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('comment')
    .select(['above', (eb) => eb.fn.countAll<number>().as('count')])
    .where('story', '=', story)
    .where('above', 'in', ids)
    .where('visible', '=', 1)
    .groupBy('above')
    .execute()
  return new Map(rows.map(({ above, count }) => [above, count]))
}

async function respectsFor(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('comment_respect')
    .select(['comment', (eb) => eb.fn.countAll<number>().as('count')])
    .where('comment', 'in', ids)
    .groupBy('comment')
    .execute()
  return new Map(rows.map(({ comment, count }) => [comment, count]))
}

/** Mends the replies of a comment, and what is above it, while its discussion is held; says whether they were off. */
export async function mendAnswers(db: Database, id: string): Promise<boolean> {
  const row = await db.selectFrom('comment').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return false
  const found = (await answersBelow(db, row.story as StoryId, [id])).get(id) ?? 0
  const visible = (row.kind === 'comment' && row.state === 'shown') || found > 0 ? 1 : 0
  if (found === row.answers && visible === row.visible) return false
  await db.updateTable('comment').set({ answers: found, visible }).where('id', '=', id).execute()
  await addAnswers(db, row.above, visible - row.visible)
  return true
}

/** Mends the respect of a comment; says whether it was off. Only inside a transaction. */
export async function mendRespect(db: Database, id: string): Promise<boolean> {
  // Holds it: whoever is about to add to it has done so, or does after this.
  const row = await db
    .updateTable('comment')
    .set({ respect: sql<number>`respect` })
    .where('id', '=', id)
    .returning(['respect', 'person'])
    .executeTakeFirst()
  if (!row) return false
  const given = (await respectsFor(db, [id])).get(id) ?? 0
  if (!isOff(row.respect, given, row.person)) return false
  await db.updateTable('comment').set({ respect: given }).where('id', '=', id).execute()
  return true
}

/** Writes the counts of a discussion anew; says false, with nothing done, where it has changed since they were counted. */
export async function mendDiscussion(
  db: Database,
  story: StoryId,
  { said, counted }: { readonly said: DiscussionCounts; readonly counted: DiscussionCounts },
): Promise<boolean> {
  if ((await takeNumbers(db, story, 0)) !== said.last) return false
  await db
    .updateTable('discussion')
    .set({ ...counted.counts, newest: counted.newest, last: Math.max(said.last, counted.last) })
    .where('story', '=', story)
    .execute()
  return true
}
