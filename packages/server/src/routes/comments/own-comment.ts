import { readByOf } from '@stet/core/comments'
import type { OwnComment } from '@stet/core/page'
import { editableUntil } from '../../actions/comments/edit-comment.ts'
import { mayBeAppealed } from '../../actions/moderation/appeal-decision.ts'
import type { Newsroom } from '../../newsroom.ts'
import { dangerAmong } from '../../storage/comment-danger.ts'
import { findingsOf } from '../../storage/comment-findings.ts'
import { commentSettingsOf } from '../../storage/comment-rules.ts'
import type { FoundComment } from '../../storage/comments.ts'
import { rejectionsAmong } from '../../storage/decisions.ts'

const newFor = 60_000

/**
 * What whoever wrote a comment is told of it. Who may be in danger is told that it has arrived, and of no rule,
 * whatever was decided.
 */
export async function ownComment(newsroom: Newsroom, comment: FoundComment): Promise<OwnComment> {
  const { db } = newsroom.database
  const now = newsroom.now()
  const isInDanger = (await dangerAmong(db, [comment.id])).has(comment.id)
  const state = isInDanger && comment.state === 'rejected' ? 'held' : comment.state
  const told = { isNew: Date.parse(now) - Date.parse(comment.at) < newFor }
  const settings = await commentSettingsOf(db)
  const until = editableUntil(comment, settings)
  const isOpen = comment.state === 'held' || comment.state === 'shown'
  const editable = until > now && isOpen ? until : null
  // It may be held by rules where others appear at once: it is read by the same people.
  const readBy = state === 'held' ? readByOf(settings.duty, now) : null
  if (isInDanger || comment.state === 'withdrawn' || comment.state === 'shown')
    return { ...told, state, rule: null, editableUntil: editable, readBy, appeal: null }
  if (comment.state === 'held')
    return {
      ...told,
      state,
      rule: await holdRule(newsroom, comment),
      editableUntil: editable,
      readBy,
      appeal: null,
    }
  const decision = (await rejectionsAmong(db, [comment.id])).get(comment.id)
  const appeal = decision && mayBeAppealed(decision) ? `/-/me/decisions/${decision.id}` : null
  return { ...told, state, rule: decision?.rule ?? null, editableUntil: null, readBy, appeal }
}

async function holdRule({ database: { db } }: Newsroom, { id }: FoundComment) {
  const findings = (await findingsOf(db, [id])).get(id) ?? []
  return findings.find(({ outcome, rule }) => outcome === 'hold' && rule !== null)?.rule ?? null
}
