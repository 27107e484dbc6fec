import type { Commenter } from '../../commenters/commenter.ts'
import type { Newsroom } from '../../newsroom.ts'
import { eraseCommentWords } from '../../storage/comment-states.ts'
import { findComment } from '../../storage/comments.ts'
import { transaction } from '../../storage/database.ts'
import { takeFromQueues } from '../../storage/moderation-queue.ts'
import { reportsOf } from '../../storage/reports.ts'
import { changeCommentState } from './change-comment-state.ts'

/**
 * Takes back a comment for whoever wrote it: readers no longer see it, and its words are gone at once; where readers
 * have reported it and wait for an answer, moderators can still read them.
 */
export async function withdrawComment(
  newsroom: Newsroom,
  { comment: id, commenter }: { readonly comment: string; readonly commenter: Commenter },
): Promise<{ readonly outcome: 'withdrawn' | 'absent' }> {
  return transaction(newsroom.database, async (db) => {
    const comment = await findComment(db, id)
    if (comment?.person !== commenter.id) return { outcome: 'absent' }
    if (comment.state === 'withdrawn') return { outcome: 'withdrawn' }
    await changeCommentState(db, newsroom, { comment: id, state: 'withdrawn' })
    const reports = await reportsOf(db, id, { open: true, limit: 1 })
    // An appeal is answered all the same: it may be about more than these words.
    if (reports.length === 0) {
      await eraseCommentWords(db, id)
      await takeFromQueues(db, id, ['danger', 'held', 'new', 'reported'])
    } else await takeFromQueues(db, id, ['danger', 'held', 'new'])
    return { outcome: 'withdrawn' }
  })
}
