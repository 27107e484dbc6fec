import { epochOf, instantOf, msPerDay } from '../../story/day.ts'
import type { Instant } from '../../story/story.ts'
import type { ClosedWhy, CommentPolicy, PolicyNow } from '../policy.ts'
import type { CommentSettings } from './comment-settings.ts'
import { isOnDuty, nextDuty, readByOf } from './duty.ts'

/** What decides how a discussion is led at a moment. */
export interface PolicyQuestion {
  readonly story: CommentPolicy
  /** What an editor set for the discussion; null where nobody did. */
  readonly override: CommentPolicy | null
  readonly isCareful: boolean
  readonly publishedAt: Instant
  readonly settings: CommentSettings
  readonly now: Instant
}

type Writing = Exclude<CommentPolicy, { readonly type: 'closed' }>

/**
 * How a discussion is led at a moment. What an editor set for it wins over what the story says, and a story that says
 * no more than “open” follows the magazine. Under a careful story nothing appears unread whatever anybody set, and
 * nobody can write while nobody is there to read.
 */
export function policyNow(question: PolicyQuestion): PolicyNow {
  const { isCareful, settings, now } = question
  const policy = policyFor(question)
  const closed = closedWhy(question, policy)
  const slow = policy.type === 'closed' ? 0 : (policy.slow ?? 0)
  if (closed) return { writing: 'closed', closed, slow, isCareful, readBy: null }
  const writing = isCareful && policy.type === 'open' ? 'held' : policy.type
  const isRead = isCareful || writing === 'held'
  const readBy = isRead ? readByOf(settings.duty, now) : null
  return { writing, closed, slow, isCareful, readBy }
}

/** When a discussion closes by itself; null where it does not, or is closed already. */
export function closesAtOf(question: PolicyQuestion): Instant | null {
  const policy = policyFor(question)
  if (policy.type === 'closed') return null
  const end = endOf(question, policy)
  return end === null || epochOf(question.now) >= end ? null : instantOf(end)
}

/** When the days of a discussion are over, in milliseconds since 1970; null where it goes on. */
function endOf({ publishedAt, settings }: PolicyQuestion, policy: Writing): number | null {
  const days = policy.days ?? settings.days
  return days === null ? null : epochOf(publishedAt) + days * msPerDay
}

function policyFor({ story, override, settings }: PolicyQuestion): CommentPolicy {
  if (override) return override
  if (story.type !== 'open') return story
  const { policy } = settings
  if (policy.type === 'closed') return policy
  return { ...policy, ...story, type: policy.type }
}

function closedWhy(question: PolicyQuestion, policy: CommentPolicy): ClosedWhy | null {
  const { story, override, isCareful, settings, now } = question
  if (policy.type === 'closed') {
    const isOwn = override !== null || story.type === 'closed'
    return isOwn || policy.reason !== ''
      ? { why: 'reason', reason: policy.reason }
      : { why: 'magazine' }
  }
  const end = endOf(question, policy)
  if (end !== null && epochOf(now) >= end) return { why: 'days', since: instantOf(end) }
  if (isCareful && !isOnDuty(settings.duty, now))
    return { why: 'nobody-on-duty', until: nextDuty(settings.duty, now) }
  return null
}
