import type { Instant, StoryId } from '../story/story.ts'
import type { RuleCode } from './decision.ts'

/** What a commenter is told of, by a letter in their own pages and, where they want it, by mail. */
export type CommenterNews =
  /** Somebody answered a comment of theirs: `comment` is the answer, `by` the name at it, empty where it is gone. */
  | {
      readonly kind: 'reply'
      readonly comment: string
      readonly story: StoryId
      readonly by: string
    }
  /** There are new comments in a discussion that they follow. */
  | { readonly kind: 'followed'; readonly story: StoryId }
  /** A comment of theirs that waited is shown now. */
  | { readonly kind: 'approved'; readonly comment: string; readonly story: StoryId }
  | { readonly kind: 'featured'; readonly comment: string; readonly story: StoryId }
  /** A comment of theirs is not shown: by which rule, and what the moderator added. */
  | {
      readonly kind: 'rejected'
      readonly comment: string
      readonly story: StoryId
      readonly decision: string
      readonly rule: RuleCode
      readonly words: string
    }
  /** Somebody read words of a person who may be in danger: help, and no rule. In no mail. */
  | { readonly kind: 'help'; readonly comment: string; readonly story: StoryId }
  | {
      readonly kind: 'warning'
      readonly decision: string
      readonly rule: RuleCode
      readonly words: string
    }
  /** They may not write until a time; null: until somebody lifts it. */
  | {
      readonly kind: 'time-out' | 'ban'
      readonly decision: string
      readonly rule: RuleCode
      readonly words: string
      readonly until: Instant | null
    }
  /** A decision was taken back, without an appeal. */
  | { readonly kind: 'undone'; readonly decision: string }
  | {
      readonly kind: 'appeal-answered'
      readonly decision: string
      readonly outcome: 'upheld' | 'changed'
      readonly words: string
    }
  /** What became of a report that they sent. */
  | {
      readonly kind: 'report-answered'
      readonly comment: string
      readonly story: StoryId
      /** `replaced`: other comments came in its place, and nobody decided. */
      readonly outcome: 'removed' | 'kept' | 'replaced'
    }

/** News as it lies in the box of a commenter. */
export interface CommenterLetter {
  readonly id: string
  readonly at: Instant
  readonly isRead: boolean
  readonly news: CommenterNews
}
