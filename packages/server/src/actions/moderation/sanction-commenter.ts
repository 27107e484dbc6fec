import type { CommenterNews, RuleCode, SanctionKind } from '@stet/core/comments'
import { isInstant } from '@stet/core/story'
import type { Newsroom } from '../../newsroom.ts'
import { recordAudit } from '../../storage/audits.ts'
import { dangerAmong } from '../../storage/comment-danger.ts'
import { setCommenterStanding } from '../../storage/commenters.ts'
import { type FoundComment, findComment } from '../../storage/comments.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { barredUntil, type Decision, saveDecision } from '../../storage/decisions.ts'
import { lockComment } from '../../storage/leases.ts'
import { daysFrom } from '../desk/keeping.ts'
import { maySee } from './claim-comment.ts'
import { actorOf, type DecideOutcome } from './decide-comment.ts'
import type { Moderator } from './moderator.ts'
import { asks, type ModerationRefusal, unfit } from './refusal.ts'
import { tell } from './tell-people.ts'
import { toldDecision } from './told-decision.ts'

/** The longest time-out and the longest ban, in days: every one of them ends. */
const longest = { 'time-out': 31, ban: 1096 } as const

/** What somebody decides about whoever wrote a comment. */
export interface Sanctioning {
  readonly commenter: string
  readonly kind: SanctionKind
  /** The comment for which it is. */
  readonly comment: string
  readonly rule: RuleCode
  readonly words: string
  /** The end of a time-out or a ban. */
  readonly until: string | null
  readonly staff: Moderator
}

/** Warns somebody, or lets them write nothing until a time; they are told why, and may appeal. */
export function sanctionCommenter(newsroom: Newsroom, asked: Sanctioning): Promise<DecideOutcome> {
  return transaction(newsroom.database, async (db) => {
    await lockComment(db, asked.comment)
    const comment = await findComment(db, asked.comment)
    const isTheirs = comment?.person === asked.commenter
    if (!comment || !isTheirs || !(await maySee(db, comment.id, asked.staff))) {
      return { outcome: 'missing' }
    }
    const isDanger = (await dangerAmong(db, [comment.id])).has(comment.id)
    const misfit = isDanger ? inDanger : endMisfit(asked, newsroom.now())
    if (misfit) return misfit
    const decision = decisionFrom(newsroom, comment, asked)
    await carryOut(newsroom, db, decision, asked)
    return { outcome: 'decided', decision: toldDecision(decision) }
  })
}

const inDanger = unfit(
  'Cannot do this: whoever wrote it may be in danger, and is told of no rule. Say first that nobody is',
)

function endMisfit({ kind, until }: Sanctioning, now: string): ModerationRefusal | undefined {
  if (kind === 'warning') {
    return until === null ? undefined : asks('Cannot warn until a time: a warning has no end')
  }
  if (until === null || !isInstant(until) || until <= now) {
    return asks('Cannot do this: say until when, and every such time ends')
  }
  if (until <= daysFrom(now, longest[kind])) return undefined
  return asks(`Cannot do this for so long: ${longest[kind]} days is the most`)
}

function decisionFrom(
  { newId, now }: Newsroom,
  comment: FoundComment,
  { kind, rule, words, until, staff }: Sanctioning,
): Decision {
  return {
    ...{ id: newId(), comment: comment.id, story: comment.story, commenter: comment.person },
    ...{ revision: comment.revision, deed: kind, rule, words, by: actorOf(staff), at: now() },
    ...{ sentAt: comment.at, until, from: comment.state, to: comment.state },
    ...{ wasFeatured: comment.isFeatured, wasDanger: false, undoes: null, undoneBy: null },
  }
}

async function carryOut(
  newsroom: Newsroom,
  db: Database,
  decision: Decision,
  { kind, rule, words, until, commenter }: Sanctioning,
): Promise<void> {
  await saveDecision(db, decision)
  if (kind !== 'warning') {
    const bar = await barredUntil(db, commenter, decision.at)
    await setCommenterStanding(db, commenter, { barredUntil: bar })
  }
  const told = { decision: decision.id, rule, words }
  const news: CommenterNews = kind === 'warning' ? { kind, ...told } : { kind, ...told, until }
  await tell(newsroom, db, { commenter, news })
  // Whom it is about stands at the decision, and goes with them.
  const detail = { comment: decision.comment, decision: decision.id, kind, rule, until }
  const audit = { id: newsroom.newId(), at: decision.at, actor: decision.by, detail }
  await recordAudit(db, { ...audit, action: 'sanction-commenter', subject: decision.story })
}
