import { cleanText, type ReportReason } from '@stet/core/comments'
import type { Commenter } from '../../commenters/commenter.ts'
import type { Newsroom } from '../../newsroom.ts'
import { holdCommenters } from '../../storage/commenter-accounts.ts'
import { findComment } from '../../storage/comments.ts'
import { transaction } from '../../storage/database.ts'
import { putInQueue } from '../../storage/moderation-queue.ts'
import { hasOpenReport, saveReport } from '../../storage/reports.ts'
import { daysFrom } from '../desk/keeping.ts'

/** What a reader reports. */
export interface Reporting {
  readonly comment: string
  readonly reason: ReportReason
  readonly words: string
  /** How somebody who is not signed in can be reached; empty where they do not say. */
  readonly reach?: string
  readonly commenter: Commenter | null
}

/** `known`: the same person has reported it before, and nobody has answered yet. */
export type ReportOutcome = { readonly outcome: 'taken' | 'known' | 'missing' }

/** Accounts are new for so many days. */
const newFor = 7

/** What is read first: somebody may be in danger, may come to harm, or be meant themselves. */
const urgency: Readonly<Record<ReportReason, number>> = {
  'may-be-in-danger': 9,
  threat: 8,
  illegal: 7,
  'private-life': 6,
  'about-me': 6,
  hate: 4,
  abuse: 3,
  other: 2,
  spam: 1,
}

/** Takes a reader's report of a comment that is shown, and lets moderators read the comment again. */
export function reportComment(newsroom: Newsroom, asked: Reporting): Promise<ReportOutcome> {
  const { reason, commenter } = asked
  // As comments are cleaned: nothing that is invisible or turns what stands beside it reaches those who read it.
  const words = cleanText(asked.words)
  const reach = cleanText(asked.reach ?? '').replaceAll('\n', ' ')
  return transaction(newsroom.database, async (db) => {
    // Nobody's id is kept whose account is being erased.
    if (commenter && !(await holdCommenters(db, [commenter.id])).has(commenter.id))
      return { outcome: 'missing' }
    const comment = await findComment(db, asked.comment)
    if (comment?.state !== 'shown' || comment.kind !== 'comment') return { outcome: 'missing' }
    const { id, story } = comment
    const reporter = commenter?.id ?? null
    if (reporter !== null && (await hasOpenReport(db, { comment: id, reporter }))) {
      return { outcome: 'known' }
    }
    const at = newsroom.now()
    const isNew = !commenter || commenter.since > daysFrom(at, -newFor)
    await saveReport(db, {
      ...{ id: newsroom.newId(), comment: id, story, reporter, at, reason, words },
      ...{ reach: commenter ? '' : reach, isNew, answeredAt: null, outcome: null, decision: null },
    })
    const waiting = { comment: id, story, at, urgency: urgency[reason] }
    await putInQueue(db, { ...waiting, queue: 'reported' })
    if (reason === 'may-be-in-danger') await putInQueue(db, { ...waiting, queue: 'danger' })
    return { outcome: 'taken' }
  })
}
