import type { CommentState } from '@stet/core/comments'
import type { Newsroom } from '../../newsroom.ts'
import { unmarkDanger } from '../../storage/comment-danger.ts'
import { eraseCommentWords, setCommentState, setFeatured } from '../../storage/comment-states.ts'
import { type FoundComment, findComment } from '../../storage/comments.ts'
import type { Database } from '../../storage/database.ts'
import { takeFromQueues } from '../../storage/moderation-queue.ts'
import { closeReports } from '../moderation/close-reports.ts'
import { askDiscussionPages } from './ask-discussion-pages.ts'
import { tellOfShown } from './settle-comment.ts'

/**
 * Gives a comment another state inside a transaction, with its counts, its story's page and, where readers see it for
 * the first time, the letters about it. Undefined where it is not there, or has another text or state by now than was
 * judged.
 */
export async function changeCommentState(
  db: Database,
  newsroom: Pick<Newsroom, 'now' | 'newId'>,
  asked: {
    readonly comment: string
    readonly state: CommentState
    /** Which of its texts was judged, and from which state it goes; absent: whatever is there. */
    readonly revision?: number
    readonly from?: CommentState
  },
): Promise<FoundComment | undefined> {
  const { comment: id, from, ...rest } = asked
  const now = newsroom.now()
  const changed = await setCommentState(db, { ...rest, id, now, ...(from && { from }) })
  if (!changed) return undefined
  const { before, after, isFirst } = changed
  if (before.state === after.state) return after
  if (before.isVisible || after.isVisible) await askDiscussionPages(db, after.story, { now })
  if (isFirst) {
    const answered = after.parent === null ? undefined : await findComment(db, after.parent)
    await tellOfShown(db, newsroom, { ...after, at: now, answered: answered?.person ?? null })
  }
  return after
}

/** Puts a comment that is shown among those that are featured, or takes it out, with its page; undefined where none is shown. */
export async function changeFeatured(
  db: Database,
  { now }: Pick<Newsroom, 'now'>,
  { comment, isFeatured }: { readonly comment: string; readonly isFeatured: boolean },
): Promise<FoundComment | undefined> {
  const found = await setFeatured(db, comment, isFeatured)
  if (found) await askDiscussionPages(db, found.story, { now: now(), isCounted: false })
  return found
}

/**
 * Takes a comment and all its words away for good inside a transaction: only its place stays. Nothing is left to judge:
 * it waits in no queue but for an appeal, and those who reported it are told that it is gone.
 */
export async function eraseComment(
  db: Database,
  newsroom: Newsroom,
  comment: string,
): Promise<void> {
  const erased = await changeCommentState(db, newsroom, { comment, state: 'withdrawn' })
  if (erased) {
    const { story } = erased
    const lapsed = {
      comment,
      story,
      at: newsroom.now(),
      outcome: 'lapsed',
      decision: null,
    } as const
    await eraseCommentWords(db, comment)
    await closeReports(newsroom, db, lapsed)
  }
  await takeFromQueues(db, comment, ['danger', 'held', 'new', 'reported'])
  await unmarkDanger(db, comment)
}
