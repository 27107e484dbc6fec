import type { Day, Kind, Story } from '../../story/story.ts'

/** What a passage is in its piece. */
export type PassageKind =
  | 'headline'
  | 'variant'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'blockquote'
  | 'pull-quote'
  | 'caption'
  | 'alternative'
  | 'card'
  | 'related'
  | 'help'
  | 'context'
  | 'event'

/** One paragraph, or what stands alone like one: the unit that is read, and read anew when it changes. */
export interface Passage {
  /** Where a story holds it: `headline`, `body.content[3]`; `text` in a bare text. */
  readonly path: string
  readonly kind: PassageKind
  readonly text: string
  /** Where it begins in the draft's text. All places are counted in UTF-16 units. */
  readonly start: number
  /** The day of a card's post or outlet's report: relative dates inside are read against it; null for our own words. */
  readonly said: Day | null
}

/** What the desk reads: a story, or a bare text. */
export interface Draft {
  /** All of it; in a story its passages with an empty line between them. */
  readonly text: string
  readonly passages: readonly Passage[]
  /** A BCP 47 tag. */
  readonly language: string
  /** The IANA zone of the story's clock. */
  readonly zone: string
  /** The day against which relative dates are read: of publication, or today where that is to come; null where nobody said. */
  readonly publishedOn: Day | null
  readonly kind: Kind | null
  /** The name of the publication that it is written for: what is told to it is told to us. Absent where nobody said. */
  readonly publication?: string
  /** The story that was read; null for a bare text. */
  readonly story: Story | null
}
