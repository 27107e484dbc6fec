import type { Instant, StoryId } from '@stet/core/story'
import type { Database } from './engine.ts'

/** What became of somebody's respect for a comment, and how many respect it now. */
export interface RespectNow {
  readonly isRespected: boolean
  readonly respect: number
}

/** Adds somebody's respect for a comment, or takes it back, with its count. Only inside a transaction. */
export async function setRespect(
  db: Database,
  {
    comment,
    person,
    isRespected,
    at,
  }: {
    readonly comment: string
    readonly person: string
    readonly isRespected: boolean
    readonly at: Instant
  },
): Promise<RespectNow> {
  const changed = isRespected
    ? await db
        .insertInto('comment_respect')
        .values({ comment, person, at })
        .onConflict((conflict) => conflict.doNothing())
        .returning('person')
        .execute()
    : await db
        .deleteFrom('comment_respect')
        .where('comment', '=', comment)
        .where('person', '=', person)
        .returning('person')
        .execute()
  const step = (isRespected ? 1 : -1) * changed.length
  const row = await db
    .updateTable('comment')
    .set((eb) => ({ respect: eb('respect', '+', step) }))
    .where('id', '=', comment)
    .returning('respect')
    .executeTakeFirst()
  return { isRespected, respect: row?.respect ?? 0 }
}

/** Whether somebody respects a comment. */
export async function isRespectedBy(
  db: Database,
  comment: string,
  person: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('comment_respect')
    .select('at')
    .where('comment', '=', comment)
    .where('person', '=', person)
    .executeTakeFirst()
  return row !== undefined
}

/** The comments under a story that somebody respects: those of the newest 500 that they respect anywhere. */
export async function respectedUnder(
  db: Database,
  story: StoryId,
  person: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('comment_respect')
        .select('comment')
        .where('person', '=', person)
        .orderBy('at', 'desc')
        .limit(500)
        .as('respected'),
    )
    .innerJoin('comment', 'comment.id', 'respected.comment')
    .select('comment.id')
    .where('comment.story', '=', story)
    .execute()
  return rows.map(({ id }) => id)
}
