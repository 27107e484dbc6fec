import type {
  Badge,
  CommentState,
  DecisionDeed,
  Finding,
  QueueName,
  QuotedPassage,
  ReportReason,
  RuleCode,
  SanctionKind,
} from '@stet/core/comments'
import type { Instant } from '@stet/core/story'

/** A decision, as moderators are told of it. */
export interface ToldDecision {
  readonly id: string
  readonly comment: string
  readonly at: Instant
  readonly by: string
  readonly deed: DecisionDeed | SanctionKind
  readonly rule: RuleCode | null
  readonly words: string
  readonly until: Instant | null
  readonly undoes: string | null
  readonly isUndone: boolean
  readonly mayUndo: boolean
}

/** An appeal that waits, for whoever asks. */
export interface ToldAppeal {
  readonly id: string
  readonly words: string
  readonly at: Instant
  readonly decision: ToldDecision
  /** Why whoever asks may not decide it; null where they may. */
  readonly refusal: string | null
  /** Whether they would decide about a decision of their own, because nobody else is here. */
  readonly isAlone: boolean
}

/** The open reports of a comment, together. */
export interface ToldReports {
  readonly count: number
  readonly reasons: readonly { readonly reason: ReportReason; readonly count: number }[]
  readonly isBrigade: boolean
  readonly brigadeWhy: string | null
}

/** One report. */
export interface ToldReport {
  readonly id: string
  readonly at: Instant
  readonly reason: ReportReason
  readonly words: string
  /** How whoever was not signed in can be reached. */
  readonly reach: string
  readonly isOpen: boolean
  readonly reliability: number | null
  readonly isNewAccount: boolean
  readonly isSignedIn: boolean
}

/** A comment as a queue shows it. */
export interface QueueItem {
  readonly id: string
  readonly revision: number
  readonly number: number
  readonly story: {
    readonly id: string
    readonly headline: string
    readonly address: string | null
    readonly isCareful: boolean
  }
  readonly parent: string | null
  readonly author: string
  readonly commenter: string | null
  readonly badge: Badge | null
  readonly at: Instant
  readonly editedAt: Instant | null
  readonly state: CommentState
  readonly isFeatured: boolean
  readonly isDanger: boolean
  readonly text: string
  readonly passage: QuotedPassage | null
  readonly findings: readonly Finding[]
  readonly reports: ToldReports
  readonly lease: { readonly by: string; readonly isMine: boolean; readonly until: Instant } | null
  readonly isBlurred: boolean
  readonly queues: readonly QueueName[]
  readonly appeal: ToldAppeal | null
}

/** A comment of the thread beside the one that is judged. */
export interface BesideIt {
  readonly id: string
  readonly author: string
  readonly at: Instant
  readonly text: string
  readonly state: CommentState
}

/** Somebody who comments, as moderators see them: no address of mail. */
export interface ToldCommenter {
  readonly id: string
  readonly name: string
  readonly since: Instant
  readonly shown: number
  readonly held: number
  readonly rejected: number
  readonly badge: Badge | null
  readonly isReadFirst: boolean
  /** Whether they may write where only members do. */
  readonly isMember: boolean
  readonly barredUntil: Instant | null
}

/** The same with what was decided about them, and what they wrote and reported. */
export interface WholeCommenter extends ToldCommenter {
  readonly sanctions: readonly ToldDecision[]
  readonly recent: readonly {
    readonly id: string
    readonly text: string
    readonly at: Instant
    readonly state: CommentState
    readonly headline: string
  }[]
  readonly reported: { readonly upheld: number; readonly dismissed: number; readonly open: number }
}

/** A comment with everything that is needed to judge it. */
export interface WholeItem extends QueueItem {
  readonly ancestors: readonly BesideIt[]
  readonly replies: readonly BesideIt[]
  readonly history: readonly ToldDecision[]
  readonly commenterWhole: WholeCommenter | null
  readonly reportList: readonly ToldReport[]
  readonly may: {
    readonly decide: boolean
    readonly seeDanger: boolean
    readonly decideAppeal: boolean
  }
}

/** How many wait in each queue, counted up to `most`. */
export interface QueueCounts {
  readonly danger?: number
  readonly reported: number
  readonly held: number
  readonly new: number
  readonly appeals: number
  readonly most: number
  readonly onDuty: boolean
  readonly nextDuty: Instant | null
}
