import type { Instant } from '../story/story.ts'

/** How the discussion of a story is led: with the story, or set by an editor for its discussion. */
export type CommentPolicy =
  | ({ readonly type: 'open' } & Pace)
  | ({ readonly type: 'held' } & Pace)
  | ({ readonly type: 'members' } & Pace)
  | { readonly type: 'closed'; readonly reason: string }

interface Pace {
  /** Seconds that somebody waits between two comments under this story; absent: none. */
  readonly slow?: number
  /** Days after the story's publication until it is closed; absent: the magazine's own. */
  readonly days?: number
}

/** Why nobody can write now. */
export type ClosedWhy =
  | { readonly why: 'reason'; readonly reason: string }
  | { readonly why: 'days'; readonly since: Instant }
  /** A careful story, and nobody is there to read: until then, null where nobody knows. */
  | { readonly why: 'nobody-on-duty'; readonly until: Instant | null }
  | { readonly why: 'magazine' }

/** The policy as it holds at a moment. */
export interface PolicyNow {
  readonly writing: 'open' | 'held' | 'members' | 'closed'
  readonly closed: ClosedWhy | null
  readonly slow: number
  /** Whether the story is a careful one: the help panel is shown, whatever somebody writes. */
  readonly isCareful: boolean
  /** By when somebody will have read what is sent now; null where it is not read before it appears, or nobody knows. */
  readonly readBy: Instant | null
}
