import type { Badge } from '@stet/core/comments'
import type { Instant } from '@stet/core/story'

/** An account of a reader who comments. Staff never are commenters by account; no address of mail is here. */
export interface Commenter {
  readonly id: string
  /** The name that is shown. */
  readonly name: string
  readonly since: Instant
  readonly isMember: boolean
  readonly badge: Badge | null
  /** Until when they may not write; null where they may. A ban without an end is `9999-…`. */
  readonly barredUntil: Instant | null
  /** Moderators chose to read this person's comments first. */
  readonly isReadFirst: boolean
}
