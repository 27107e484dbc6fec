import type { Comment } from '@stet/core/page'
import type { Instant, StoryId } from '@stet/core/story'
import type { Database } from './engine.ts'
import type { CommentRow } from './tables.ts'

/** A comment by itself, with what was decided about it. */
export interface KeptComment {
  readonly id: string
  /** The comment that it answers; null where it answers the story. */
  readonly parent: string | null
  readonly author: string
  readonly badge: Comment['badge']
  readonly at: Instant
  readonly text: string
  /** Readers see what is shown and is a comment, and nothing else. */
  readonly state: CommentRow['state']
  readonly kind: CommentRow['kind']
}

const batch = 500

/** Replaces everything under a story by a thread that is shown. Only inside a transaction. */
export async function saveComments(
  db: Database,
  story: StoryId,
  comments: readonly Comment[],
): Promise<void> {
  await saveKeptComments(db, story, flat(comments))
}

/** Replaces everything under a story by comments in whatever state. Only inside a transaction. */
export async function saveKeptComments(
  db: Database,
  story: StoryId,
  comments: readonly KeptComment[],
): Promise<void> {
  await db.deleteFrom('comment').where('story', '=', story).execute()
  await addComments(
    db,
    comments.map((comment) => ({ ...comment, story })),
  )
}

/** Adds comments under stories that have none of these ids. Only inside a transaction. */
export async function addComments(
  db: Database,
  comments: readonly (KeptComment & { readonly story: StoryId })[],
): Promise<void> {
  const rows = comments.map(rowOf)
  for (let at = 0; at < rows.length; at += batch) {
    await db
      .insertInto('comment')
      .values(rows.slice(at, at + batch))
      .execute()
  }
}

/** The thread under a story as readers see it: oldest first, replies below what they answer. */
export async function commentsOf(db: Database, story: StoryId): Promise<Comment[]> {
  const rows = await db
    .selectFrom('comment')
    .select(['id', 'parent', 'author', 'badge', 'at', 'text'])
    .where('story', '=', story)
    .where('state', '=', 'shown')
    .where('kind', '=', 'comment')
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

/** Everything that is kept under a story, by time. */
export async function keptCommentsOf(db: Database, story: StoryId): Promise<KeptComment[]> {
  const rows = await db
    .selectFrom('comment')
    .select(['id', 'parent', 'author', 'badge', 'at', 'text', 'state', 'kind'])
    .where('story', '=', story)
    .orderBy('at')
    .orderBy('id')
    .execute()
  // Named one by one: what is written to a file must not depend on the order of columns.
  return rows.map(({ id, parent, author, badge, at, text, state, kind }) => ({
    id,
    parent,
    author,
    badge,
    at,
    text,
    state,
    kind,
  }))
}

/** Which of the stories have comments that readers see. */
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
    .where('state', '=', 'shown')
    .where('kind', '=', 'comment')
    .execute()
  return new Set(rows.map((row) => row.story as StoryId))
}

/** How many comments are kept under a story, replies and those that nobody sees counted. */
export async function countComments(db: Database, story: StoryId): Promise<number> {
  const row = await db
    .selectFrom('comment')
    .select((eb) => eb.fn.countAll<number>().as('comments'))
    .where('story', '=', story)
    .executeTakeFirstOrThrow()
  return row.comments
}

/** A thread comment by comment, all of them shown. */
export function flat(comments: readonly Comment[]): readonly KeptComment[] {
  const all: KeptComment[] = []
  const waiting = comments.map((comment) => ({ comment, parent: null as string | null }))
  for (const { comment, parent } of waiting) {
    const { id, author, badge, at, text, replies } = comment
    all.push({ id, parent, author, badge, at, text, state: 'shown', kind: 'comment' })
    for (const reply of replies) waiting.push({ comment: reply, parent: id })
  }
  return all
}

function rowOf(comment: KeptComment & { readonly story: StoryId }): CommentRow {
  const { id, story, parent, author, badge, at, text, state, kind } = comment
  return { id, story, parent, author, badge, at, text, state, kind }
}
