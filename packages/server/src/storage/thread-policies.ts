import type { CommentPolicy } from '@stet/core/comments'
import type { Instant, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Database } from './engine.ts'

/** How an editor set the discussion of a story, over what the story says. */
export interface ThreadPolicy {
  readonly story: StoryId
  readonly policy: CommentPolicy
  readonly at: Instant
  readonly by: Actor
}

/** What was set for the discussion of a story; undefined where the story's own policy holds. */
export async function threadPolicyOf(
  db: Database,
  story: StoryId,
): Promise<ThreadPolicy | undefined> {
  return (await threadPoliciesOf(db, [story])).get(story)
}

/** The same of several stories; those whose own policy holds are not among them. */
export async function threadPoliciesOf(
  db: Database,
  stories: readonly StoryId[],
): Promise<ReadonlyMap<StoryId, ThreadPolicy>> {
  const rows = await db
    .selectFrom('comment_thread_policy')
    .selectAll()
    .where('story', 'in', stories)
    .execute()
  return new Map(
    rows.map(({ story: id, policy, at, actor }) => {
      const story = id as StoryId
      const by = JSON.parse(actor) as Actor
      return [story, { story, policy: JSON.parse(policy) as CommentPolicy, at, by }]
    }),
  )
}

/** Sets how the discussion of a story is led. */
export async function saveThreadPolicy(
  db: Database,
  { story, policy, at, by }: ThreadPolicy,
): Promise<void> {
  const set = { policy: JSON.stringify(policy), at, actor: JSON.stringify(by) }
  await db
    .insertInto('comment_thread_policy')
    .values({ story, ...set })
    .onConflict((conflict) => conflict.column('story').doUpdateSet(set))
    .execute()
}

/** Lets the story's own policy hold again; says whether another had been set. */
export async function dropThreadPolicy(db: Database, story: StoryId): Promise<boolean> {
  const row = await db
    .deleteFrom('comment_thread_policy')
    .where('story', '=', story)
    .returning('story')
    .executeTakeFirst()
  return row !== undefined
}
