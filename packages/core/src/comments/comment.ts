import type { Instant, StoryId } from '../story/story.ts'

/** Where a comment stands: readers see what is `shown`, and the place of the others where something answers them. */
export type CommentState = 'shown' | 'held' | 'rejected' | 'withdrawn'

/** What moderators work through; `danger` for words of somebody who may be in danger. */
export type QueueName = 'danger' | 'reported' | 'held' | 'new' | 'appeals'

/** Shown beside the name of somebody who works here, or of the story's writer. */
export type Badge = 'staff' | 'author'

/** Words of a story that a comment quotes, with the version in which they stood. */
export interface QuotedPassage {
  readonly version: number
  readonly words: string
}

/** A comment by itself, as it is kept. */
export interface Comment {
  readonly id: string
  readonly story: StoryId
  /** The comment that it answers; null where it answers the story. */
  readonly parent: string | null
  /** Whose account wrote it; null where it came from elsewhere. */
  readonly person: string | null
  /** The name as it is shown. */
  readonly author: string
  readonly badge: Badge | null
  readonly at: Instant
  readonly editedAt: Instant | null
  /** Words in the comments' own marks (`comments/text`): never markup. */
  readonly text: string
  readonly passage: QuotedPassage | null
  readonly state: CommentState
  /** What machines of other sites sent is kept, and never shown. */
  readonly kind: 'comment' | 'pingback' | 'trackback'
  readonly isFeatured: boolean
}
