import type { CommentState, DecisionDeed, RuleCode } from '@stet/core/comments'
import type { FoundComment } from '../../storage/comments.ts'
import { asks, type ModerationRefusal, unfit } from './refusal.ts'

/** All that is known of a comment when somebody decides about it. */
export interface KnownComment {
  readonly comment: FoundComment
  /** Whether whoever wrote it is taken to be in danger. */
  readonly isDanger: boolean
  /** Whether it waits in a queue, appeals left out. */
  readonly waits: boolean
  readonly hasReports: boolean
  readonly hasAppeal: boolean
}

/** What somebody decides, as far as it can be fit or not. */
export interface DecisionAsked {
  readonly deed: Exclude<DecisionDeed, 'undo'>
  readonly rule: RuleCode | null
  readonly revision: number
  /** They say that whoever wrote it is in no danger, although it was taken so. */
  readonly isSafe?: boolean | undefined
}

/** Why a comment cannot be decided about so; undefined where it can. */
export function misfitOf(known: KnownComment, asked: DecisionAsked): ModerationRefusal | undefined {
  const { comment } = known
  if (comment.revision !== asked.revision) return { outcome: 'moved' }
  if (comment.kind !== 'comment') return unfit('Cannot decide: a machine of another site sent this')
  if (comment.state === 'withdrawn' && !isAnswer(known, asked)) {
    return unfit('Cannot decide: whoever wrote this comment has withdrawn it')
  }
  switch (asked.deed) {
    case 'approve':
      return approvalMisfit(known)
    case 'reject':
      return rejectionMisfit(known, asked)
    case 'danger':
      return known.isDanger && !known.waits
        ? unfit('Cannot mark it: whoever wrote it was told where help is before')
        : undefined
    case 'feature':
    case 'unfeature':
      return featureMisfit(comment, asked.deed)
    default:
      return asked.deed satisfies never
  }
}

/** Whether a decision answers those who reported a comment that was withdrawn since. */
function isAnswer({ hasReports }: KnownComment, { deed }: DecisionAsked): boolean {
  return hasReports && (deed === 'approve' || deed === 'reject')
}

/** In which state a decision leaves a comment: what was withdrawn stays so. */
export function stateAfter(state: CommentState, deed: DecisionAsked['deed']): CommentState {
  if (state === 'withdrawn') return state
  if (deed === 'approve') return 'shown'
  if (deed === 'reject') return 'rejected'
  return deed === 'danger' ? 'held' : state
}

function approvalMisfit({
  comment,
  waits,
  hasReports,
  hasAppeal,
}: KnownComment): ModerationRefusal | undefined {
  if (hasAppeal) return unfit('Cannot approve: an appeal waits. Answer it instead')
  if (comment.state === 'shown' && !waits && !hasReports) {
    return unfit('Cannot approve: readers see this comment, and nobody asks about it')
  }
  return undefined
}

function rejectionMisfit(
  { comment, isDanger }: KnownComment,
  { rule, isSafe }: DecisionAsked,
): ModerationRefusal | undefined {
  if (comment.state === 'rejected') return unfit('Cannot reject: that was done before')
  // Nobody who may be in danger is told of a rule: none is needed where nothing is said of one.
  if (isDanger && !isSafe) return undefined
  return rule === null ? asks('Cannot reject: name the rule that is told') : undefined
}

function featureMisfit(
  { state, isFeatured }: FoundComment,
  deed: 'feature' | 'unfeature',
): ModerationRefusal | undefined {
  if (state !== 'shown') return unfit('Cannot feature: readers do not see this comment')
  if (isFeatured === (deed === 'feature')) return unfit('Cannot change it: that is so already')
  return undefined
}
