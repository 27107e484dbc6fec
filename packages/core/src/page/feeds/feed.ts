import type { Note } from '../../story/story.ts'
import type { ListKind, StorySummary } from '../model.ts'

/** The newest stories of a list, newest first. */
export interface Feed {
  readonly list: ListKind
  readonly stories: readonly FeedStory[]
}

export interface FeedStory {
  readonly summary: StorySummary
  readonly notes: readonly Note[]
  /** The story as `feedHtml` renders it. */
  readonly html: string
}
