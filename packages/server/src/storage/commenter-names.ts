import type { Instant, StoryId } from '@stet/core/story'
import type { Database } from './engine.ts'

/** Whether a name, by its key, is kept for somebody else who had it until lately. */
export async function isNameKept(
  db: Database,
  {
    key,
    commenter,
    now,
  }: { readonly key: string; readonly commenter: string; readonly now: Instant },
): Promise<boolean> {
  const row = await db
    .selectFrom('commenter_past_name')
    .select('commenter')
    .where('name_key', '=', key)
    .where('commenter', '<>', commenter)
    .where('until', '>', now)
    .executeTakeFirst()
  return row !== undefined
}

/** When somebody last changed their name, as far as it is known; undefined where they did not. */
export async function lastRenamed(db: Database, commenter: string): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('commenter_past_name')
    .select('at')
    .where('commenter', '=', commenter)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at
}

/** Keeps the key of a name that somebody leaves, until a time. */
export async function keepPastName(
  db: Database,
  {
    key,
    ...rest
  }: {
    readonly key: string
    readonly commenter: string
    readonly at: Instant
    readonly until: Instant
  },
): Promise<void> {
  await db
    .insertInto('commenter_past_name')
    .values({ name_key: key, ...rest })
    .onConflict((conflict) => conflict.column('name_key').doUpdateSet(rest))
    .execute()
}

/** Forgets the names that were kept until a time. */
export async function forgetPastNames(db: Database, now: Instant): Promise<void> {
  await db.deleteFrom('commenter_past_name').where('until', '<=', now).execute()
}

/** A story under which a comment of somebody bears another name than theirs; undefined where none does. */
export async function storyToRename(db: Database, commenter: string): Promise<StoryId | undefined> {
  const row = await db
    .selectFrom('comment')
    .innerJoin('commenter', 'commenter.id', 'comment.person')
    .select('comment.story')
    .where('comment.person', '=', commenter)
    .where('comment.author', '<>', '')
    .whereRef('comment.author', '<>', 'commenter.name')
    .limit(1)
    .executeTakeFirst()
  return row && (row.story as StoryId)
}

/** Writes somebody's name on some of their comments under a story that bear another. */
export async function nameOnComments(
  db: Database,
  asked: { readonly commenter: string; readonly story: StoryId; readonly limit: number },
): Promise<void> {
  const { commenter, story, limit } = asked
  const named = await db
    .selectFrom('commenter')
    .select('name')
    .where('id', '=', commenter)
    .executeTakeFirst()
  const name = named?.name
  if (!name) return
  await db
    .updateTable('comment')
    .set({ author: name })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('comment')
        .select('id')
        .where('person', '=', commenter)
        .where('story', '=', story)
        .where('author', 'not in', [name, ''])
        .orderBy('id')
        .limit(limit),
    )
    .execute()
}
