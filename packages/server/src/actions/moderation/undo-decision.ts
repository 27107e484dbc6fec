import type { CommentState } from '@stet/core/comments'
import type { Newsroom } from '../../newsroom.ts'
import { answerAppealRow, appealsAgainst } from '../../storage/appeals.ts'
import { recordAudit } from '../../storage/audits.ts'
import { markDanger, unmarkDanger } from '../../storage/comment-danger.ts'
import { commentSettingsOf } from '../../storage/comment-rules.ts'
import { setCommenterStanding } from '../../storage/commenters.ts'
import { findComment } from '../../storage/comments.ts'
import { type Database, transaction } from '../../storage/database.ts'
import {
  barredUntil,
  type Decision,
  decisionsOf,
  findDecision,
  saveDecision,
} from '../../storage/decisions.ts'
import { lockComment } from '../../storage/leases.ts'
import { putInQueue, takeFromQueues } from '../../storage/moderation-queue.ts'
import { reopenReports } from '../../storage/reports.ts'
import { changeCommentState, changeFeatured } from '../comments/change-comment-state.ts'
import { daysFrom } from '../desk/keeping.ts'
import { maySee, takenBy } from './claim-comment.ts'
import { actorOf, type DecideOutcome } from './decide-comment.ts'
import type { Moderator } from './moderator.ts'
import { type ModerationRefusal, unfit } from './refusal.ts'
import { tell } from './tell-people.ts'
import { toldDecision } from './told-decision.ts'

/** What somebody takes back. */
export interface Undoing {
  readonly comment: string
  readonly decision: string
  readonly words: string
  readonly staff: Moderator
}

/** Takes a decision back, in one transaction with everything that it had done. */
export function undoDecision(newsroom: Newsroom, asked: Undoing): Promise<DecideOutcome> {
  return transaction(newsroom.database, async (db) => {
    await lockComment(db, asked.comment)
    const found = await findDecision(db, asked.decision)
    const isThere =
      found?.comment === asked.comment && (await maySee(db, found.comment, asked.staff))
    if (!found || !isThere) return { outcome: 'missing' }
    const taken = await takenBy(db, asked.comment, asked.staff, newsroom.now())
    if (taken) return taken
    const done = await takeBack(newsroom, db, { ...asked, found, to: found.from, reopens: true })
    if (done.outcome !== 'taken-back') return done
    await tellUndone(newsroom, db, found, done.undo)
    await closeAppeal(newsroom, db, found, asked)
    return { outcome: 'decided', decision: toldDecision(done.undo) }
  })
}

/** What a decision is taken back to. */
interface TakingBack extends Omit<Undoing, 'decision'> {
  readonly found: Decision
  /** The state that the comment gets, where the decision had changed it. */
  readonly to: CommentState
  /** Whether somebody must answer the reports anew that the decision had answered. */
  readonly reopens: boolean
}

/** Takes a decision back inside a transaction that has locked its comment; nobody is told yet. */
export async function takeBack(
  newsroom: Newsroom,
  db: Database,
  asked: TakingBack,
): Promise<{ readonly outcome: 'taken-back'; readonly undo: Decision } | ModerationRefusal> {
  const { found, words, staff } = asked
  await holdDiscussion(newsroom, db, found.comment)
  const misfit = await undoMisfit(db, found, asked)
  if (misfit) return misfit
  const isSanction = found.until !== null || found.deed === 'warning'
  const undo: Decision = {
    ...found,
    ...{ id: newsroom.newId(), deed: 'undo', rule: null, words, by: actorOf(staff) },
    ...{ at: newsroom.now(), until: null, from: found.to, to: isSanction ? found.to : asked.to },
    ...{ undoes: found.id, undoneBy: null },
  }
  await saveDecision(db, undo)
  if (isSanction) await liftBar(newsroom, db, found)
  else await restore(newsroom, db, { found, undo, reopens: asked.reopens })
  const detail = { comment: found.comment, decision: undo.id, undoes: found.id, deed: found.deed }
  const audit = { id: newsroom.newId(), at: undo.at, actor: undo.by, subject: found.story, detail }
  await recordAudit(db, { ...audit, action: 'undo-comment-decision' })
  return { outcome: 'taken-back', undo }
}

/** Lets nobody change the comment from here on, not even whoever wrote it. */
async function holdDiscussion(newsroom: Newsroom, db: Database, comment: string): Promise<void> {
  const state = (await findComment(db, comment))?.state
  if (state) await changeCommentState(db, newsroom, { comment, state, from: state })
}

async function undoMisfit(
  db: Database,
  found: Decision,
  { to, reopens }: Pick<TakingBack, 'to' | 'reopens'>,
): Promise<ModerationRefusal | undefined> {
  if (found.deed === 'undo') return unfit('Cannot undo this: decide about the comment anew')
  if (found.undoneBy !== null) return unfit('Cannot undo this: it was taken back before')
  if (found.until !== null || found.deed === 'warning') return undefined
  const comment = await findComment(db, found.comment)
  const isGone = comment === undefined || comment.state === 'withdrawn'
  // An appeal is about the decision: it is taken back on the record, and nothing is shown by it.
  if (isGone && !reopens) return undefined
  if (found.to === 'withdrawn') return unfit('Cannot undo this: the comment was withdrawn')
  const later = (await decisionsOf(db, found.comment)).filter(
    ({ id, deed, until, undoneBy }) =>
      id > found.id && deed !== 'undo' && deed !== 'warning' && until === null && undoneBy === null,
  )
  // What came later rests on this one: that is taken back first.
  if (later.length > 0)
    return unfit('Cannot undo this: something was decided since. Undo that first')
  if (comment?.state !== found.to) return { outcome: 'moved' }
  // Words that nobody has read are not shown by taking something back.
  const isShownAgain = to === 'shown' && found.to !== 'shown'
  return isShownAgain && comment.revision !== found.revision ? { outcome: 'moved' } : undefined
}

async function restore(
  newsroom: Newsroom,
  db: Database,
  {
    found,
    undo: { to, at },
    reopens,
  }: { readonly found: Decision; readonly undo: Decision; readonly reopens: boolean },
): Promise<void> {
  const comment = await findComment(db, found.comment)
  // Where its writer took it back, nothing is left to show or to read.
  if (!comment || comment.state === 'withdrawn') return
  const { id, state: from, revision } = comment
  if (to !== from) {
    await changeCommentState(db, newsroom, { comment: id, state: to, from, revision })
  }
  if (to === 'shown' && comment.isFeatured !== found.wasFeatured) {
    await changeFeatured(db, newsroom, { comment: id, isFeatured: found.wasFeatured })
  }
  if (to !== 'shown') await restoreDanger(db, found, at)
  else if (found.deed === 'danger') await unmarkDanger(db, found.comment)
  const { story } = comment
  if (to === 'held') {
    const queue = found.wasDanger ? 'danger' : 'held'
    await putInQueue(db, { queue, comment: comment.id, story, at: comment.at, urgency: 0 })
  }
  const [first] = reopens ? await reopenReports(db, found.id) : []
  if (first) {
    const waiting = { queue: 'reported', comment: comment.id, story, at: first.at } as const
    await putInQueue(db, { ...waiting, urgency: 0 })
  }
}

async function restoreDanger(db: Database, found: Decision, now: string): Promise<void> {
  if (!found.wasDanger) {
    if (found.deed === 'danger') await unmarkDanger(db, found.comment)
    return
  }
  const { dangerDays } = await commentSettingsOf(db)
  const eraseAt = daysFrom(now, dangerDays)
  await markDanger(db, { comment: found.comment, since: now, eraseAt })
}

async function liftBar(newsroom: Newsroom, db: Database, { commenter }: Decision): Promise<void> {
  if (commenter === null) return
  const until = await barredUntil(db, commenter, newsroom.now())
  await setCommenterStanding(db, commenter, { barredUntil: until })
}

/** Tells whoever wrote it that a decision was taken back, where they had been told of it. */
async function tellUndone(
  newsroom: Newsroom,
  db: Database,
  { id, deed, rule, commenter, wasDanger, comment, story }: Decision,
  { from, to }: Decision,
): Promise<void> {
  if (deed === 'danger') {
    if (to === 'shown' && from !== to) {
      await tell(newsroom, db, { commenter, news: { kind: 'approved', comment, story } })
    }
    return
  }
  const wasTold = deed === 'reject' ? rule !== null && !wasDanger : isSanctionDeed(deed)
  if (wasTold) await tell(newsroom, db, { commenter, news: { kind: 'undone', decision: id } })
}

function isSanctionDeed(deed: Decision['deed']): boolean {
  return deed === 'warning' || deed === 'time-out' || deed === 'ban'
}

/** Answers the appeal against what was taken back, where one waits: nothing is left to decide. */
async function closeAppeal(
  newsroom: Newsroom,
  db: Database,
  { id, comment }: Decision,
  { words, staff }: Undoing,
): Promise<void> {
  const appeal = (await appealsAgainst(db, [id])).get(id)
  if (!appeal || appeal.answer) return
  const answer = { outcome: 'overturned', words, by: actorOf(staff), at: newsroom.now() } as const
  await answerAppealRow(db, appeal.id, { ...answer, isAlone: false })
  await takeFromQueues(db, comment, ['appeals'])
}
