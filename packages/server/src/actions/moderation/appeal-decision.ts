import { cleanText } from '@stet/core/comments'
import type { Commenter } from '../../commenters/commenter.ts'
import type { Newsroom } from '../../newsroom.ts'
import { saveAppeal } from '../../storage/appeals.ts'
import { recordAudit } from '../../storage/audits.ts'
import { holdCommenters } from '../../storage/commenter-accounts.ts'
import { transaction } from '../../storage/database.ts'
import { type Decision, findDecision } from '../../storage/decisions.ts'
import { lockComment } from '../../storage/leases.ts'
import { putInQueue } from '../../storage/moderation-queue.ts'
import { daysFrom } from '../desk/keeping.ts'

/** What somebody says against a decision about them. */
export interface Appealing {
  readonly decision: string
  readonly commenter: Pick<Commenter, 'id'>
  readonly words: string
}

/** `final`: nothing can be said against it; `late`: more than half a year has passed. */
export type AppealOutcome = {
  readonly outcome: 'sent' | 'missing' | 'sent-before' | 'final' | 'too-late'
}

/** For how many days an appeal can be sent: half a year, as the Digital Services Act has it (article 20). */
const openFor = 183

/** Whether whoever it is about may appeal against a decision. */
export function mayBeAppealed({
  deed,
  rule,
  undoneBy,
}: Pick<Decision, 'deed' | 'rule' | 'undoneBy'>): boolean {
  if (undoneBy !== null) return false
  if (deed === 'reject') return rule !== null
  return deed === 'warning' || deed === 'time-out' || deed === 'ban'
}

/** Sends an appeal to somebody else than whoever decided. */
export function appealDecision(newsroom: Newsroom, asked: Appealing): Promise<AppealOutcome> {
  const { commenter } = asked
  const words = cleanText(asked.words)
  return transaction(newsroom.database, async (db) => {
    // Nobody's id is kept whose account is being erased.
    if (!(await holdCommenters(db, [commenter.id])).has(commenter.id)) return { outcome: 'missing' }
    const named = await findDecision(db, asked.decision)
    if (!named) return { outcome: 'missing' }
    await lockComment(db, named.comment)
    // Once more: it may have been taken back just before.
    const found = await findDecision(db, asked.decision)
    if (!found || found.commenter !== commenter.id) return { outcome: 'missing' }
    if (!mayBeAppealed(found)) return { outcome: 'final' }
    const at = newsroom.now()
    if (at > daysFrom(found.at, openFor)) return { outcome: 'too-late' }
    const { id: decision, comment, story } = found
    const appeal = { id: newsroom.newId(), decision, comment, commenter: commenter.id, at, words }
    if (!(await saveAppeal(db, appeal))) return { outcome: 'sent-before' }
    await putInQueue(db, { queue: 'appeals', comment, story, at, urgency: 0 })
    // Not who they are: the audit stays where somebody has everything of theirs erased.
    const actor = { kind: 'reader', id: 'appeal', name: 'Somebody who comments' } as const
    const detail = { decision, comment, appeal: appeal.id }
    const audit = { id: newsroom.newId(), at, actor, subject: story, detail }
    await recordAudit(db, { ...audit, action: 'appeal-decision' })
    return { outcome: 'sent' }
  })
}
