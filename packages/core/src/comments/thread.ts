import type { Instant, StoryId } from '../story/story.ts'
import type { Badge, QuotedPassage } from './comment.ts'

export const commentSorts = ['newest', 'oldest', 'respected'] as const

/** In which order the comments that answer the story stand; what answers a comment stands oldest first. */
export type CommentSort = (typeof commentSorts)[number]

/** A part of a discussion, as a page shows it: some comments that answer the story, with their first replies. */
export interface ThreadPart {
  readonly story: StoryId
  /** All that readers may see in the whole discussion, replies counted. */
  readonly count: number
  readonly sort: CommentSort
  readonly roots: readonly ShownComment[]
  /** Where the next page begins, and the one before; null where there is none. */
  readonly next: string | null
  readonly previous: string | null
  /** The number of the newest comment of the discussion; 0 where there is none. */
  readonly newest: number
}

/** A comment as readers see it: where its words are gone, only its place, because something answers it. */
export interface ShownComment {
  readonly id: string
  /** Its number in the discussion: later ones have higher numbers. */
  readonly number: number
  /** 0 where it answers the story. */
  readonly depth: number
  readonly parent: string | null
  readonly state: 'shown' | 'removed' | 'withdrawn'
  /** Empty where its words are gone, as are text, badge and passage. */
  readonly author: string
  readonly badge: Badge | null
  readonly at: Instant
  readonly editedAt: Instant | null
  readonly text: string
  readonly passage: QuotedPassage | null
  readonly isFeatured: boolean
  readonly respect: number
  readonly replies: readonly ShownComment[]
  /** How many answers to it are not in `replies`, and where they begin; null where there are none. */
  readonly moreReplies: { readonly count: number; readonly after: string } | null
}
