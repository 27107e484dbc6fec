import type { CommentSettings } from '@stet/core/comments'
import type { Instant } from '@stet/core/story'
import type { Commenter } from '../../commenters/commenter.ts'
import type { Newsroom } from '../../newsroom.ts'
import { saveFindings } from '../../storage/comment-findings.ts'
import { commentSettingsOf } from '../../storage/comment-rules.ts'
import { setCommentText } from '../../storage/comment-states.ts'
import { type FoundComment, findComment } from '../../storage/comments.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { askDiscussionPages } from './ask-discussion-pages.ts'
import { changeCommentState } from './change-comment-state.ts'
import { type JudgedText, judgeComment } from './judge-comment.ts'
import type { Posted } from './post-comment.ts'
import { letWait } from './settle-comment.ts'

/** What became of a change that a reader made to their comment; absent: there is no such comment of theirs. */
export type Edited =
  | Exclude<Posted, { readonly outcome: 'no-parent' }>
  /** The minutes are over, or it was decided about, or changed elsewhere meanwhile. */
  | { readonly outcome: 'too-late' }

/** Until when a comment may be changed by whoever wrote it. */
export function editableUntil(
  { at }: Pick<FoundComment, 'at'>,
  { editMinutes }: Pick<CommentSettings, 'editMinutes'>,
): Instant {
  return new Date(Date.parse(at) + editMinutes * 60_000).toISOString()
}

/**
 * Gives a comment another text within the minutes for it. The new text is judged as the first was, and the first is
 * kept; what waits goes on waiting, whatever is found now.
 */
export async function editComment(
  newsroom: Newsroom,
  asked: { readonly comment: string; readonly commenter: Commenter; readonly text: string },
): Promise<Edited> {
  const { database, now } = newsroom
  const { commenter, text } = asked
  const comment = await findComment(database.db, asked.comment)
  if (comment?.person !== commenter.id) return { outcome: 'absent' }
  const { state, story } = comment
  const until = editableUntil(comment, await commentSettingsOf(database.db))
  if ((state !== 'shown' && state !== 'held') || now() >= until) return { outcome: 'too-late' }
  const judged = await judgeComment(newsroom, { story, commenter, text, edited: comment.id })
  if (!judged) return { outcome: 'absent' }
  const { policy, judgement } = judged
  if (judgement.outcome === 'refused')
    return { outcome: 'refused', findings: judgement.findings, policy }
  const edited = await transaction(database, (db) => writeEdit(db, newsroom, { comment, judged }))
  if (!edited) return { outcome: 'too-late' }
  return { outcome: edited.state === 'shown' ? 'shown' : 'held', id: edited.id, policy }
}

async function writeEdit(
  db: Database,
  newsroom: Newsroom,
  { comment, judged }: { readonly comment: FoundComment; readonly judged: JudgedText },
): Promise<FoundComment | undefined> {
  const { id, story, revision, state } = comment
  const { text, textKey, at, judgement, eraseAt } = judged
  const { queue, findings } = judgement
  const isHeld = judgement.outcome === 'held'
  // First of all: it holds the discussion, and finds out whether somebody has decided meanwhile.
  const next = isHeld ? 'held' : state
  const asked = { comment: id, state: next, from: state, revision }
  if (!(await changeCommentState(db, newsroom, asked))) return undefined
  const edited = await setCommentText(db, { id, revision, text, textKey, now: at })
  if (!edited) return undefined
  await saveFindings(db, [{ comment: id, revision: edited.revision, findings }])
  await letWait(db, { id, story, at, findings, queue, eraseAt })
  if (edited.state === 'shown') await askDiscussionPages(db, story, { now: at, isCounted: false })
  return edited
}
