import type { Actor } from '../../access/actor.ts'
import type { Newsroom } from '../../newsroom.ts'
import { recordAudit } from '../../storage/audits.ts'
import { markDanger, unmarkDanger } from '../../storage/comment-danger.ts'
import { commentSettingsOf } from '../../storage/comment-rules.ts'
import { eraseCommentWords } from '../../storage/comment-states.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { type Decision, saveDecision } from '../../storage/decisions.ts'
import { lockComment } from '../../storage/leases.ts'
import { takeFromQueues } from '../../storage/moderation-queue.ts'
import { changeCommentState, changeFeatured } from '../comments/change-comment-state.ts'
import { daysFrom } from '../desk/keeping.ts'
import { dropClaim, maySee, takenBy } from './claim-comment.ts'
import { closeReports } from './close-reports.ts'
import { type DecisionAsked, type KnownComment, misfitOf, stateAfter } from './fits-decision.ts'
import { knownComment } from './known-comment.ts'
import type { Moderator } from './moderator.ts'
import type { ModerationRefusal } from './refusal.ts'
import { newsOf, tell } from './tell-people.ts'
import type { ToldDecision } from './told.ts'
import { toldDecision } from './told-decision.ts'

/** What somebody decides of a comment that they have read. */
export interface Deciding extends DecisionAsked {
  readonly comment: string
  /** The reason, as it is told. */
  readonly words: string
  readonly staff: Moderator
}

export type DecideOutcome =
  | { readonly outcome: 'decided'; readonly decision: ToldDecision }
  | ModerationRefusal

/**
 * Decides about a comment, in one transaction: its state with the counts, the decision, what is told to its writer and to
 * those who reported it, the queues and the pages. Refused where somebody else has claimed it or its words have changed.
 */
export function decideComment(newsroom: Newsroom, asked: Deciding): Promise<DecideOutcome> {
  return transaction(newsroom.database, async (db) => {
    await lockComment(db, asked.comment)
    const known = await knownComment(db, asked.comment)
    if (!known || !(await maySee(db, asked.comment, asked.staff))) return { outcome: 'missing' }
    const refused =
      (await takenBy(db, asked.comment, asked.staff, newsroom.now())) ?? misfitOf(known, asked)
    if (refused) return refused
    const decision = decisionFrom(newsroom, known, asked)
    const isDone = await carryOut(newsroom, db, { known, asked, decision })
    if (!isDone) return { outcome: 'moved' }
    return { outcome: 'decided', decision: toldDecision(decision) }
  })
}

/** Why a comment cannot be decided about so; undefined where it can. */
export async function hindranceOf(
  db: Database,
  asked: Deciding,
): Promise<ModerationRefusal | undefined> {
  const known = await knownComment(db, asked.comment)
  if (!known || !(await maySee(db, asked.comment, asked.staff))) return { outcome: 'missing' }
  return misfitOf(known, asked)
}

function decisionFrom(
  { newId, now }: Newsroom,
  { comment, isDanger }: KnownComment,
  { deed, rule, words, isSafe, staff }: Deciding,
): Decision {
  // Kept with no rule where somebody may be in danger, so that nobody is ever told of one.
  const isRuled = deed === 'reject' && (!isDanger || isSafe)
  return {
    ...{ id: newId(), comment: comment.id, story: comment.story, commenter: comment.person },
    ...{ revision: comment.revision, deed, rule: isRuled ? rule : null, words },
    ...{ by: actorOf(staff), at: now(), sentAt: comment.at, until: null },
    ...{ from: comment.state, to: stateAfter(comment.state, deed) },
    ...{ wasFeatured: comment.isFeatured, wasDanger: isDanger, undoes: null, undoneBy: null },
  }
}

/** Does what was decided; false, with nothing done, where the words or the state have changed meanwhile. */
async function carryOut(
  newsroom: Newsroom,
  db: Database,
  {
    known,
    asked,
    decision,
  }: { readonly known: KnownComment; readonly asked: Deciding; readonly decision: Decision },
): Promise<boolean> {
  const { comment } = known
  const { at, deed, to } = decision
  const isFeaturing = deed === 'feature' || deed === 'unfeature'
  const { id, state: from, revision } = comment
  // First of all, even where the state stays: it holds the discussion, and its writer may change it at this moment.
  const change = { comment: id, state: to, from, revision }
  if (!(await changeCommentState(db, newsroom, change))) return false
  if (isFeaturing) {
    await changeFeatured(db, newsroom, { comment: id, isFeatured: deed === 'feature' })
  }
  await saveDecision(db, decision)
  const isDanger = await keepDanger(db, known, asked, at)
  const news = newsOf(decision, { isDanger })
  if (news) await tell(newsroom, db, { commenter: comment.person, news })
  if (!isFeaturing) {
    const outcome = deed === 'approve' ? 'dismissed' : 'upheld'
    const { story } = comment
    await closeReports(newsroom, db, { comment: id, story, at, outcome, decision: decision.id })
    await takeFromQueues(db, comment.id, ['danger', 'held', 'new', 'reported'])
    // Its writer took it back, and its words were kept for this answer alone.
    if (to === 'withdrawn') await eraseCommentWords(db, comment.id)
  }
  await dropClaim(db, comment.id, asked.staff)
  const detail = { comment: comment.id, decision: decision.id, deed, rule: decision.rule }
  const audit = { id: newsroom.newId(), at, actor: decision.by, subject: comment.story, detail }
  await recordAudit(db, { ...audit, action: `${deed}-comment` })
  return true
}

/** Marks or unmarks that somebody may be in danger; says whether they are taken to be from now on. */
async function keepDanger(
  db: Database,
  { comment, isDanger }: KnownComment,
  { deed, isSafe }: Deciding,
  now: string,
): Promise<boolean> {
  if (deed === 'danger') {
    const { dangerDays } = await commentSettingsOf(db)
    await markDanger(db, { comment: comment.id, since: now, eraseAt: daysFrom(now, dangerDays) })
    return true
  }
  if (!isDanger) return false
  if (deed !== 'approve' && !isSafe) return true
  await unmarkDanger(db, comment.id)
  return false
}

/** Somebody who moderates, as the one who acts. */
export function actorOf({ id, name, kind = 'staff' }: Moderator): Actor {
  return { kind, id, name }
}
