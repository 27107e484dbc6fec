import type { Badge, QuotedPassage } from '@stet/core/comments'
import type { Instant, StoryId } from '@stet/core/story'
import { type CommentPlace, placeOf } from './comment-place.ts'
import type { CommentRow } from './comment-rows.ts'
import { recountDiscussion } from './discussions.ts'
import type { Database } from './engine.ts'

/** A comment by itself as it comes in and goes out by files, with what was decided about it. */
export interface KeptComment {
  readonly id: string
  /** The comment that it answers; null where it answers the story. */
  readonly parent: string | null
  readonly author: string
  readonly badge: Badge | null
  readonly at: Instant
  readonly text: string
  /** Readers see what is shown and is a comment, and nothing else. `spam` and `trash` were rejected elsewhere. */
  readonly state: CommentRow['state'] | 'spam' | 'trash'
  readonly kind: CommentRow['kind']
  readonly editedAt?: Instant | undefined
  readonly passage?: QuotedPassage | undefined
  readonly isFeatured?: true | undefined
  /** How many readers respected it; absent: nobody. */
  readonly respect?: number | undefined
}

/** A comment with what answers it, oldest first. */
export interface ThreadedComment {
  readonly id: string
  readonly author: string
  readonly badge: Badge | null
  readonly at: Instant
  readonly text: string
  readonly replies: readonly ThreadedComment[]
}

const batch = 200

/** Replaces everything under a story by a thread that is shown. Only inside a transaction. */
export async function saveComments(
  db: Database,
  story: StoryId,
  comments: readonly ThreadedComment[],
): Promise<void> {
  await saveKeptComments(db, story, flat(comments))
}

/**
 * Replaces everything under a story by comments in whatever state, with all that was kept beside those before them. Those
 * that come back wait where they waited, and are kept apart where they were. Gives the others. Only inside a transaction.
 */
export async function saveKeptComments(
  db: Database,
  story: StoryId,
  comments: readonly KeptComment[],
): Promise<readonly string[]> {
  const gone = await forgetBefore(db, story, new Set(comments.map(({ id }) => id)))
  await db.deleteFrom('comment').where('story', '=', story).execute()
  await addComments(
    db,
    comments.map((comment) => ({ ...comment, story })),
  )
  if (comments.length === 0) await recountDiscussion(db, story)
  return gone
}

/**
 * Forgets what is kept beside the comments of a story: of what comes back not that it waits, nor that it is kept apart.
 * Gives those that do not come back.
 */
async function forgetBefore(
  db: Database,
  story: StoryId,
  back: ReadonlySet<string>,
): Promise<readonly string[]> {
  const ids = await commentIds(db, story)
  for (const table of ['comment_finding', 'comment_revision', 'comment_respect'] as const)
    await deleteOf(db, table, ids)
  const gone = ids.filter((id) => !back.has(id))
  for (const table of ['moderation_queue', 'comment_danger'] as const)
    await deleteOf(db, table, gone)
  await db.deleteFrom('comment_rank').where('story', '=', story).execute()
  return gone
}

type BesideComment =
  | 'comment_finding'
  | 'comment_revision'
  | 'comment_respect'
  | 'moderation_queue'
  | 'comment_danger'

async function deleteOf(db: Database, table: BesideComment, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += batch) {
    await db
      .deleteFrom(table)
      .where('comment', 'in', ids.slice(at, at + batch))
      .execute()
  }
}

/** Adds comments under stories that have none yet. Only inside a transaction. */
export async function addComments(
  db: Database,
  comments: readonly (KeptComment & { readonly story: StoryId })[],
): Promise<void> {
  const byStory = Map.groupBy(comments, ({ story }) => story)
  for (const [story, own] of byStory) {
    const rows = rowsOf(story, own)
    for (let at = 0; at < rows.length; at += batch) {
      await db
        .insertInto('comment')
        .values(rows.slice(at, at + batch))
        .execute()
    }
    await recountDiscussion(db, story)
  }
}

/** What is kept under a story and may leave the newsroom, by time: no words of somebody who may be in danger. */
export async function keptCommentsOf(db: Database, story: StoryId): Promise<KeptComment[]> {
  const rows = await db
    .selectFrom('comment')
    .selectAll()
    .where('story', '=', story)
    .where('id', 'not in', (eb) => eb.selectFrom('comment_danger').select('comment'))
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(keptOf)
}

/** Named one by one: what is written to a file must not depend on the order of columns. */
function keptOf({ id, parent, author, badge, at, ...row }: CommentRow): KeptComment {
  // Words that were taken back are here until a report of them is answered, and go nowhere else.
  const isTakenBack = row.state === 'withdrawn'
  return {
    ...{ id, parent, author, badge, at, text: isTakenBack ? '' : row.text },
    state: row.state === 'rejected' ? (row.was ?? row.state) : row.state,
    kind: row.kind,
    ...(row.edited_at !== null && { editedAt: row.edited_at }),
    ...(row.passage !== null && !isTakenBack && { passage: JSON.parse(row.passage) }),
    ...(row.is_featured === 1 && { isFeatured: true as const }),
    ...(row.respect > 0 && { respect: row.respect }),
  }
}

/** All that is kept under a story, by its ids. */
export async function commentIds(db: Database, story: StoryId): Promise<readonly string[]> {
  const rows = await db.selectFrom('comment').select('id').where('story', '=', story).execute()
  return rows.map(({ id }) => id)
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
export function flat(comments: readonly ThreadedComment[]): readonly KeptComment[] {
  const all: KeptComment[] = []
  const waiting = comments.map((comment) => ({ comment, parent: null as string | null }))
  for (const { comment, parent } of waiting) {
    const { id, author, badge, at, text, replies } = comment
    all.push({ id, parent, author, badge, at, text, state: 'shown', kind: 'comment' })
    for (const reply of replies) waiting.push({ comment: reply, parent: id })
  }
  return all
}

interface Placed {
  readonly comment: KeptComment
  readonly number: number
  readonly place: CommentPlace
}

function rowsOf(story: StoryId, comments: readonly KeptComment[]): readonly CommentRow[] {
  const answers = new Map<string, number>()
  const isVisible = (comment: KeptComment) => isShown(comment) || answers.has(comment.id)
  const placed = placedComments(comments)
  // The deepest first: whether the place of a comment is seen depends on what is below it.
  for (const { comment, place } of placed.toSorted((a, b) => b.place.depth - a.place.depth)) {
    if (place.above === '' || !isVisible(comment)) continue
    answers.set(place.above, (answers.get(place.above) ?? 0) + 1)
  }
  return placed.map(({ comment, number, place }) => {
    const { id, parent, author, badge, at, text, state, kind, editedAt, passage } = comment
    const isElsewhere = state === 'spam' || state === 'trash'
    return {
      ...{ id, story, parent, ...place, number, turn: isShown(comment) ? number : null },
      ...{ person: null, author, badge, at, edited_at: editedAt ?? null, revision: 1, text },
      ...{ text_key: null, passage: passage ? JSON.stringify(passage) : null },
      ...{ state: isElsewhere ? 'rejected' : state, state_at: at },
      ...{ was: isElsewhere ? state : null, kind, visible: isVisible(comment) ? 1 : 0 },
      ...{ answers: answers.get(id) ?? 0, is_featured: comment.isFeatured ? 1 : 0 },
      respect: comment.respect ?? 0,
    }
  })
}

function isShown({ state, kind }: KeptComment): boolean {
  return state === 'shown' && kind === 'comment'
}

/** The comments of one story by their places; what answers nothing that is here, or itself by some way, stands on top. */
function placedComments(comments: readonly KeptComment[]): readonly Placed[] {
  const byTime = comments.toSorted((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1))
  const numbers = new Map(byTime.map(({ id }, index) => [id, index + 1]))
  const replies = Map.groupBy(byTime, ({ parent }) => parent)
  const placed = new Map<string, Placed>()
  const placeAll = (roots: readonly KeptComment[]) => {
    const waiting: { comment: KeptComment; answered: Placed | undefined }[] = roots.map(
      (comment) => ({ comment, answered: undefined }),
    )
    for (const { comment, answered } of waiting) {
      if (placed.has(comment.id)) continue
      const number = numbers.get(comment.id) ?? 0
      const above = answered && { ...answered.place, id: answered.comment.id }
      const one = { comment, number, place: placeOf(number, above) }
      placed.set(comment.id, one)
      for (const reply of replies.get(comment.id) ?? [])
        waiting.push({ comment: reply, answered: one })
    }
  }
  placeAll(byTime.filter(({ parent }) => parent === null || !numbers.has(parent)))
  for (const comment of byTime) if (!placed.has(comment.id)) placeAll([comment])
  return [...placed.values()]
}
