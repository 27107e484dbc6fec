import type { StoryId } from '@stet/core/story'
import { sql } from 'kysely'
import type { Database } from './engine.ts'

/** Somebody does not want to see the comments of somebody else. */
export async function addMute(db: Database, commenter: string, muted: string): Promise<void> {
  await db
    .insertInto('commenter_mute')
    .values({ commenter, muted })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** They want to see them again. */
export async function removeMute(db: Database, commenter: string, muted: string): Promise<void> {
  await db
    .deleteFrom('commenter_mute')
    .where('commenter', '=', commenter)
    .where('muted', '=', muted)
    .execute()
}

/** Whom somebody does not want to see, by name. */
export async function mutedBy(
  db: Database,
  commenter: string,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const rows = await db
    .selectFrom('commenter_mute')
    .innerJoin('commenter', 'commenter.id', 'commenter_mute.muted')
    .select(['commenter.id', 'commenter.name'])
    .where('commenter_mute.commenter', '=', commenter)
    .orderBy('commenter.name')
    .execute()
  return rows.map(({ id, name }) => ({ id, name: name ?? '' }))
}

/** Whether somebody does not want to see the comments of somebody else. */
export async function isMuted(db: Database, commenter: string, muted: string): Promise<boolean> {
  const row = await db
    .selectFrom('commenter_mute')
    .select('muted')
    .where('commenter', '=', commenter)
    .where('muted', '=', muted)
    .executeTakeFirst()
  return row !== undefined
}

/** The newest comments under a story by people whom somebody does not want to see, at most 500. */
export async function mutedUnder(
  db: Database,
  story: StoryId,
  commenter: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('commenter_mute')
    .innerJoin('comment', 'comment.person', 'commenter_mute.muted')
    .select('comment.id')
    .where('commenter_mute.commenter', '=', commenter)
    // Not by the index of the story: its discussion may be far longer than what they ever wrote.
    .where(sql<string>`comment.story || ''`, '=', story)
    .orderBy('comment.at', 'desc')
    .limit(500)
    .execute()
  return rows.map(({ id }) => id)
}
