import type { Quotation } from '@stet/core/quotation'
import type { Instant, Media } from '@stet/core/story'
import type { AskInTurn } from './forms/in-turn.ts'
import type { Question } from './forms/question.ts'
import type { Shelf } from './shelf.ts'

/** A story of this magazine as related links show it. */
export interface RelatedStory {
  readonly id: string
  readonly headline: string
  readonly address: string
}

/** What the newsroom lends to a body: its facts, its server, and the voices to ask and to tell with. */
export interface BodyKit {
  readonly media: Shelf<Media>
  readonly stories: Shelf<RelatedStory>
  /** The story's id. */
  readonly story: () => string
  /** The story's language and clock, as they are now. */
  readonly language: () => string
  readonly zone: () => string
  readonly now: () => Instant
  readonly newId: () => string
  readonly upload: (file: File, onProgress: (share: number) => void) => Promise<Media>
  readonly findStories: (words: string) => Promise<readonly RelatedStory[]>
  /** The records of the story's quotations, as they are now. */
  readonly quotations: () => readonly Quotation[]
  readonly setField: (field: string, value: unknown) => void
  /** Opens a form. */
  readonly ask: (question: Question) => void
  readonly askInTurn: AskInTurn
  /** Tells somebody who does not see the screen. */
  readonly say: (words: string) => void
  /** Tells everybody, in a corner of the screen. */
  readonly tell: (words: string) => void
  readonly openQuotation: (id: string) => void
  readonly openNote: (id: string) => void
  /** Ids given out to blocks drawn on this screen. */
  readonly ids: Set<string>
}
