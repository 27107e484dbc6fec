import { mayDo } from '../../access/policy.ts'
import type { Newsroom } from '../../newsroom.ts'
import { listPeople } from '../../storage/accounts.ts'
import { type Appeal, answerAppealRow, appealsAmong, findAppeal } from '../../storage/appeals.ts'
import { recordAudit } from '../../storage/audits.ts'
import { findComment } from '../../storage/comments.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { type Decision, findDecision } from '../../storage/decisions.ts'
import { lockComment } from '../../storage/leases.ts'
import { takeFromQueues } from '../../storage/moderation-queue.ts'
import { dismissReports } from '../../storage/reports.ts'
import { maySee, takenBy } from './claim-comment.ts'
import { actorOf } from './decide-comment.ts'
import type { Moderator } from './moderator.ts'
import { asks, type ModerationRefusal, unfit } from './refusal.ts'
import { tell } from './tell-people.ts'
import type { ToldDecision } from './told.ts'
import { toldDecision } from './told-decision.ts'
import { takeBack } from './undo-decision.ts'

/** What somebody answers an appeal. */
export interface Answering {
  readonly appeal: string
  /** `upheld`: the decision stays. */
  readonly outcome: 'upheld' | 'overturned'
  readonly words: string
  /** An administrator decides about an own decision, because nobody else is here. */
  readonly alone: boolean
  readonly staff: Moderator
}

export type AnswerOutcome =
  | { readonly outcome: 'answered'; readonly undone: ToldDecision | null }
  | ModerationRefusal

/** Whether somebody may answer an appeal against a decision. */
export interface Hearing {
  /** Why they may not; null where they may. */
  readonly refusal: string | null
  /** Whether they would decide about a decision of their own, because nobody else is here. */
  readonly isAlone: boolean
}

/** Whether somebody may answer an appeal: never whoever decided, but where nobody else is here, an administrator by name. */
export async function hearingOf(
  db: Database,
  { by }: Pick<Decision, 'by'>,
  staff: Moderator,
): Promise<Hearing> {
  if (!mayDo(staff, 'decide-appeal')) {
    return {
      refusal: 'Cannot answer an appeal: this is for moderators and editors',
      isAlone: false,
    }
  }
  if (by.id !== staff.id) return { refusal: null, isAlone: false }
  const others = (await listPeople(db)).filter(
    (one) => one.id !== staff.id && !one.invited && mayDo(one, 'decide-appeal'),
  )
  if (others.length > 0) {
    const names = others.slice(0, 3).map(({ name }) => name)
    const refusal = `Cannot answer this: you decided it yourself. Somebody else does: ${names.join(', ')}`
    return { refusal, isAlone: false }
  }
  if (staff.role === 'administrator') return { refusal: null, isAlone: true }
  const refusal =
    'Cannot answer this: you decided it yourself, and nobody else is here. Ask an administrator'
  return { refusal, isAlone: false }
}

/** Answers an appeal, in one transaction with what it changes; whoever sent it is told. */
export function answerAppeal(newsroom: Newsroom, asked: Answering): Promise<AnswerOutcome> {
  return transaction(newsroom.database, async (db) => {
    const named = await findAppeal(db, asked.appeal)
    if (!named) return { outcome: 'missing' }
    await lockComment(db, named.comment)
    // Once more: somebody may have answered it, or taken the decision back, just before.
    const appeal = await findAppeal(db, asked.appeal)
    const found = appeal && (await findDecision(db, appeal.decision))
    if (!appeal || !found || !(await maySee(db, appeal.comment, asked.staff)))
      return { outcome: 'missing' }
    const refused =
      (await takenBy(db, appeal.comment, asked.staff, newsroom.now())) ??
      (await whyNot(db, { appeal, found, asked }))
    if (refused) return refused
    let undone: ToldDecision | null = null
    if (asked.outcome === 'overturned') {
      const to = await stateAfterwards(db, found)
      const { words, staff } = asked
      const taking = { comment: appeal.comment, words, staff, found, to, reopens: false }
      const done = await takeBack(newsroom, db, taking)
      if (done.outcome !== 'taken-back') return done
      await dismissReports(db, found.id)
      undone = toldDecision(done.undo)
    }
    await keepAnswer(newsroom, db, { appeal, found, asked })
    return { outcome: 'answered', undone }
  })
}

/** What readers see again, unless its writer has taken it back meanwhile, or it is gone. */
async function stateAfterwards(db: Database, { comment, deed, from }: Decision) {
  const state = (await findComment(db, comment))?.state ?? 'withdrawn'
  if (state === 'withdrawn') return state
  return deed === 'reject' ? 'shown' : from
}

/** An appeal with the decision that it is against, and what is answered. */
interface Heard {
  readonly appeal: Appeal
  readonly found: Decision
  readonly asked: Answering
}

async function whyNot(
  db: Database,
  { appeal, found, asked }: Heard,
): Promise<ModerationRefusal | undefined> {
  if (appeal.answer) return unfit('Cannot answer this appeal: that was done before')
  const { refusal, isAlone } = await hearingOf(db, found, asked.staff)
  if (refusal !== null) return unfit(refusal)
  if (!isAlone || asked.alone) return undefined
  return asks(
    'Cannot answer it yet: you decided this yourself, and nobody else is here. Say that you decide alone; it is kept with your name',
  )
}

async function keepAnswer(newsroom: Newsroom, db: Database, heard: Heard): Promise<void> {
  const { appeal, found, asked } = heard
  const { outcome, words, staff } = asked
  const by = actorOf(staff)
  const at = newsroom.now()
  const isAlone = found.by.id === staff.id
  await answerAppealRow(db, appeal.id, { outcome, words, by, at, isAlone })
  const waiting = (await appealsAmong(db, [appeal.comment])).some(({ answer }) => answer === null)
  if (!waiting) await takeFromQueues(db, appeal.comment, ['appeals'])
  const told = outcome === 'upheld' ? 'upheld' : 'changed'
  const news = { kind: 'appeal-answered', decision: found.id, outcome: told, words } as const
  await tell(newsroom, db, { commenter: appeal.commenter, news })
  const detail = { appeal: appeal.id, decision: found.id, outcome, isAlone }
  const audit = { id: newsroom.newId(), at, actor: by, subject: found.story, detail }
  await recordAudit(db, { ...audit, action: 'answer-appeal' })
}
