import type { Comment } from '@stet/core/page'
import type { StoryId } from '@stet/core/story'
import type { Database } from './engine.ts'
import type { CommentRow } from './tables.ts'

const batch = 500

/** Replaces the whole thread under a story. Only inside a transaction. */
export async function saveComments(
  db: Database,
  story: StoryId,
  comments: readonly Comment[],
): Promise<void> {
  await db.deleteFrom('comment').where('story', '=', story).execute()
  const rows = rowsOf(story, comments)
  for (let at = 0; at < rows.length; at += batch) {
    await db
      .insertInto('comment')
      .values(rows.slice(at, at + batch))
      .execute()
  }
}

/** The thread under a story: oldest first, replies below what they answer. */
export async function commentsOf(db: Database, story: StoryId): Promise<Comment[]> {
  const rows = await db
    .selectFrom('comment')
    .selectAll()
    .where('story', '=', story)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const threads = rows.map(({ id, parent, author, badge, at, text }) => ({
    parent,
    comment: { id, author, badge, at, text, replies: [] as Comment[] },
  }))
  const byId = new Map(threads.map(({ comment }) => [comment.id, comment]))
  const top: Comment[] = []
  for (const { parent, comment } of threads) {
    const answered = parent === null ? undefined : byId.get(parent)
    const above = answered ? answered.replies : top
    above.push(comment)
  }
  return top
}

/** Which of the stories have comments. */
export async function storiesWithComments(
  db: Database,
  ids: readonly StoryId[],
): Promise<Set<StoryId>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('comment')
    .select('story')
    .distinct()
    .where('story', 'in', ids)
    .execute()
  return new Set(rows.map((row) => row.story as StoryId))
}

/** How many comments stand under a story, replies counted. */
export async function countComments(db: Database, story: StoryId): Promise<number> {
  const row = await db
    .selectFrom('comment')
    .select((eb) => eb.fn.countAll<number>().as('comments'))
    .where('story', '=', story)
    .executeTakeFirstOrThrow()
  return row.comments
}

function rowsOf(story: StoryId, comments: readonly Comment[]): CommentRow[] {
  const rows: CommentRow[] = []
  const waiting = comments.map((comment) => ({ comment, parent: null as string | null }))
  for (const { comment, parent } of waiting) {
    const { id, author, badge, at, text, replies } = comment
    rows.push({ id, story, parent, author, badge, at, text })
    for (const reply of replies) waiting.push({ comment: reply, parent: id })
  }
  return rows
}
