import type { Instant, StoryId } from '@stet/core/story'
import { sql } from 'kysely'
import type { Database } from './engine.ts'
import { type ThreadRow, threadColumns } from './shown-comments.ts'

/** How many of the most respected comments are ranked; the others follow by their time, the newest first. */
const ranked = 500
const batch = 200

/** A comment that answers the story, with its place in a ranking. */
export type RankedRow = ThreadRow & { readonly place: number }

/** Comments of a ranking, in its order: those behind a place, or before one from there backwards. */
export async function rankedRoots(
  db: Database,
  {
    story,
    epoch,
    after,
    before,
    limit,
  }: {
    readonly story: StoryId
    readonly epoch: number
    readonly after?: number | undefined
    readonly before?: number | undefined
    readonly limit: number
  },
): Promise<readonly RankedRow[]> {
  return db
    .selectFrom('comment_rank')
    .innerJoin('comment', 'comment.id', 'comment_rank.comment')
    .select(threadColumns.map((column) => `comment.${column}` as const))
    .select('comment_rank.place')
    .where('comment_rank.story', '=', story)
    .where('comment_rank.epoch', '=', epoch)
    .where('comment.visible', '=', 1)
    .$if(after !== undefined, (query) => query.where('comment_rank.place', '>', after ?? 0))
    .$if(before !== undefined, (query) => query.where('comment_rank.place', '<', before ?? 0))
    .orderBy('comment_rank.place', before === undefined ? 'asc' : 'desc')
    .limit(limit)
    .execute()
}

/** Whether a ranking of a story is still kept. */
export async function hasEpoch(db: Database, story: StoryId, epoch: number): Promise<boolean> {
  const row = await db
    .selectFrom('comment_rank')
    .select('place')
    .where('story', '=', story)
    .where('epoch', '=', epoch)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Ranks the comments that answer a story by respect, and the newer first where that is equal; drops rankings that were
 * made before `forget`. Only inside a transaction.
 */
export async function rankComments(
  db: Database,
  story: StoryId,
  { now, forget }: { readonly now: Instant; readonly forget: Instant },
): Promise<void> {
  // The index is of these alone, and is only found where the same words are asked for.
  const rows = await db
    .selectFrom('comment')
    .select('id')
    .where('story', '=', story)
    .where(sql<boolean>`depth = 0 and respect > 0`)
    .orderBy('respect', 'desc')
    .orderBy('number', 'desc')
    .limit(ranked)
    .execute()
  const { epoch } = await db
    .updateTable('discussion')
    .set((eb) => ({ epoch: eb('epoch', '+', 1) }))
    .where('story', '=', story)
    .returning('epoch')
    .executeTakeFirstOrThrow()
  await db.deleteFrom('comment_rank').where('story', '=', story).where('at', '<', forget).execute()
  const places = rows.map(({ id }, at) => ({ story, epoch, place: at + 1, comment: id, at: now }))
  for (let at = 0; at < places.length; at += batch) {
    await db
      .insertInto('comment_rank')
      .values(places.slice(at, at + batch))
      .execute()
  }
}
