import type { CommentState } from '@stet/core/comments'
import type { Instant } from '@stet/core/story'
import { type FoundComment, foundOf } from './comments.ts'
import { addToDiscussion, takeNumbers } from './discussions.ts'
import type { Database } from './engine.ts'

/** A comment before and after its state changed. */
export interface ChangedComment {
  readonly before: FoundComment
  readonly after: FoundComment
  /** Whether readers now see it for the first time. */
  readonly isFirst: boolean
}

/**
 * Gives a comment another state, with all that is counted of it; undefined where there is none, or its text is no
 * longer the one that was meant. Holds the discussion until the transaction ends. Pages are asked for by whoever calls.
 */
export async function setCommentState(
  db: Database,
  {
    id,
    state,
    revision,
    from,
    now,
  }: {
    readonly id: string
    readonly state: CommentState
    /** Which of its texts was judged; absent: whichever is there. */
    readonly revision?: number
    /** From which state it goes; absent: from any. */
    readonly from?: CommentState
    readonly now: Instant
  },
): Promise<ChangedComment | undefined> {
  const known = await db
    .selectFrom('comment')
    .select('story')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!known) return undefined
  // The number is for when readers first see it; a discussion may leave numbers out.
  const turn = await takeNumbers(db, known.story, 1)
  // Read once more: nobody else changes it from here on.
  const row = await db.selectFrom('comment').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row || row.revision !== (revision ?? row.revision) || row.state !== (from ?? row.state))
    return undefined
  const before = foundOf(row)
  if (row.state === state) return { before, after: before, isFirst: false }
  const isComment = row.kind === 'comment'
  const isFirst = isComment && state === 'shown' && row.turn === null
  const isVisible = (isComment && state === 'shown') || row.answers > 0
  const changed = await db
    .updateTable('comment')
    .set({
      state,
      state_at: now,
      was: null,
      visible: isVisible ? 1 : 0,
      ...(isFirst && { turn }),
      ...(state !== 'shown' && { is_featured: 0 }),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  const step = Number(isVisible) - row.visible
  if (step !== 0) await addAnswers(db, row.above, step)
  if (isComment) {
    const counts = { [row.state]: -1, [state]: 1 }
    await addToDiscussion(db, row.story, { counts, ...(isFirst && { newest: turn }) })
  }
  return { before, after: foundOf(changed), isFirst }
}

/** Tells what is above a comment that it became visible (1) or no longer is (-1); goes on upwards where that changes more. */
export async function addAnswers(db: Database, above: string, many: number): Promise<void> {
  for (let id = above, step = many; id !== '' && step !== 0; ) {
    const row = await db
      .updateTable('comment')
      .set((eb) => ({ answers: eb('answers', '+', step) }))
      .where('id', '=', id)
      .returning(['id', 'above', 'state', 'kind', 'answers', 'visible'])
      .executeTakeFirst()
    if (!row) return
    const isVisible = (row.state === 'shown' && row.kind === 'comment') || row.answers > 0 ? 1 : 0
    step = isVisible - row.visible
    if (step !== 0) {
      await db.updateTable('comment').set({ visible: isVisible }).where('id', '=', row.id).execute()
    }
    id = row.above
  }
}

/** Puts a comment that is shown among those that are featured, or takes it out; undefined where none is shown. */
export async function setFeatured(
  db: Database,
  id: string,
  isFeatured: boolean,
): Promise<FoundComment | undefined> {
  const row = await db
    .updateTable('comment')
    .set({ is_featured: isFeatured ? 1 : 0 })
    .where('id', '=', id)
    .where('state', '=', 'shown')
    .returningAll()
    .executeTakeFirst()
  return row && foundOf(row)
}

/** Gives a comment another text; undefined where it has another by now. The one before is kept. */
export async function setCommentText(
  db: Database,
  {
    id,
    revision,
    text,
    textKey,
    now,
  }: {
    readonly id: string
    readonly revision: number
    readonly text: string
    readonly textKey: string | null
    readonly now: Instant
  },
): Promise<FoundComment | undefined> {
  const row = await db.selectFrom('comment').selectAll().where('id', '=', id).executeTakeFirst()
  if (row?.revision !== revision) return undefined
  const changed = await db
    .updateTable('comment')
    // Other words were chosen: these were not.
    .set({ text, text_key: textKey, edited_at: now, revision: revision + 1, is_featured: 0 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returningAll()
    .executeTakeFirst()
  if (!changed) return undefined
  await db
    .insertInto('comment_revision')
    .values({ comment: id, revision, at: row.edited_at ?? row.at, text: row.text })
    .execute()
  return foundOf(changed)
}

/** Takes the words of a comment away for good, from all its texts; its place and its state stay. */
export async function eraseCommentWords(db: Database, id: string): Promise<void> {
  await db.deleteFrom('comment_revision').where('comment', '=', id).execute()
  await db.deleteFrom('comment_finding').where('comment', '=', id).execute()
  await db
    .updateTable('comment')
    .set({ text: '', text_key: null, passage: null })
    .where('id', '=', id)
    .execute()
}

/** The texts that a comment had before, the first first. */
export async function revisionsOf(
  db: Database,
  id: string,
): Promise<readonly { readonly revision: number; readonly at: Instant; readonly text: string }[]> {
  return db
    .selectFrom('comment_revision')
    .select(['revision', 'at', 'text'])
    .where('comment', '=', id)
    .orderBy('revision')
    .execute()
}
