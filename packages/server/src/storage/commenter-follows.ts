import type { Instant, StoryId } from '@stet/core/story'
import { sql } from 'kysely'
import type { Database } from './engine.ts'

/** Somebody wants to hear of a discussion. */
export async function addFollow(
  db: Database,
  follow: { readonly story: StoryId; readonly commenter: string; readonly at: Instant },
): Promise<void> {
  await db
    .insertInto('commenter_follow')
    .values({ ...follow, told_at: '' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** They want to hear of it no more. */
export async function removeFollow(
  db: Database,
  { story, commenter }: { readonly story: StoryId; readonly commenter: string },
): Promise<void> {
  await db
    .deleteFrom('commenter_follow')
    .where('story', '=', story)
    .where('commenter', '=', commenter)
    .execute()
}

/** The discussions that somebody follows, the newest first. */
export async function followedBy(db: Database, commenter: string): Promise<StoryId[]> {
  const rows = await db
    .selectFrom('commenter_follow')
    .select('story')
    .where('commenter', '=', commenter)
    .orderBy('at', 'desc')
    .execute()
  return rows.map(({ story }) => story as StoryId)
}

/** Whether anybody follows a discussion. */
export async function isFollowed(db: Database, story: StoryId): Promise<boolean> {
  const row = await db
    .selectFrom('commenter_follow')
    .select('commenter')
    .where('story', '=', story)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Those who follow a discussion and have read what they were last told of it, in the order of their ids:
 * `after` is the last that was seen.
 */
export async function followersToTell(
  db: Database,
  asked: { readonly story: StoryId; readonly after: string; readonly limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('commenter_follow')
    .innerJoin('commenter', 'commenter.id', 'commenter_follow.commenter')
    .select('commenter.id')
    .where('commenter_follow.story', '=', asked.story)
    .where('commenter_follow.commenter', '>', asked.after)
    .whereRef('commenter_follow.told_at', '<=', 'commenter.read_until')
    .orderBy('commenter_follow.commenter')
    .limit(asked.limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** News is looked for among so many of the newest comments of a discussion. */
const mostNew = 500

/** Which of some followers have news: comments shown since they were told, by somebody else whom they have not muted. */
export async function followersWithNews(
  db: Database,
  { story, commenters }: { readonly story: StoryId; readonly commenters: readonly string[] },
): Promise<string[]> {
  if (commenters.length === 0) return []
  const rows = await db
    .selectFrom('commenter_follow as follow')
    .select('commenter')
    .where('story', '=', story)
    .where('commenter', 'in', commenters)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom((eb) =>
          eb
            .selectFrom('comment')
            .select(['person', 'state_at'])
            .where('story', '=', story)
            .where('turn', '>', 0)
            .where('state', '=', 'shown')
            .orderBy('turn', 'desc')
            .limit(mostNew)
            .as('newest'),
        )
          .select('newest.state_at')
          .whereRef('newest.state_at', '>=', 'follow.at')
          .whereRef('newest.state_at', '>=', 'follow.told_at')
          .where(isOfOthers),
      ),
    )
    .orderBy('commenter')
    .execute()
  return rows.map(({ commenter }) => commenter)
}

/** Nobody’s account wrote it, or that of somebody else who is not muted. */
const isOfOthers = sql<boolean>`(newest.person is null or newest.person <> follow.commenter and not exists (
  select 1 from commenter_mute where commenter = follow.commenter and muted = newest.person
))`

/** Notes that followers of a discussion were told. */
export async function followersTold(
  db: Database,
  told: {
    readonly story: StoryId
    readonly commenters: readonly string[]
    readonly at: Instant
  },
): Promise<void> {
  await db
    .updateTable('commenter_follow')
    .set({ told_at: told.at })
    .where('story', '=', told.story)
    .where('commenter', 'in', told.commenters)
    .execute()
}
