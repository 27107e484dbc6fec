import type { Day, Instant } from '../story/story.ts'

/** What is known of words that somebody said. The words themselves carry the mark in the story's body. */
export interface Quotation {
  readonly id: string
  /** Who said it, as the story names them; empty where nobody is named. */
  readonly speaker: string
  readonly kind: 'direct' | 'indirect' | 'mixed'
  readonly naming: 'named' | 'unnamed-known-to-us' | 'unnamed-known-to-outlet' | 'none'
  readonly source: Source
  /**
   * Through whom the words came to the source, whoever heard them first at the front: in “she told the Gazette,
   * whom the Courier quotes” it is the Gazette. Absent where the source heard them itself.
   */
  readonly chain?: readonly string[]
  /** What was said, where the story prints a translation: it is this that is compared with the source. */
  readonly translation?: Translation
  /** What readers are told of somebody whom the story does not name. Who that is is stored nowhere. */
  readonly unnamed?: Unnamed
}

/** Words in their own language, behind a translation. */
export interface Translation {
  readonly original: string
  /** A BCP 47 tag: `es`. */
  readonly language: string
}

/** Why somebody is not named, and how they know what they say; both may be empty. */
export interface Unnamed {
  readonly because: string
  readonly howTheyKnow: string
}

/**
 * Where words come from. `capture` is the id of the copy that they were taken from, where one is held; `recording` that
 * of a private recording, notes or a letter, with whose transcript they are compared.
 */
export type Source =
  | {
      readonly type: 'post'
      readonly platform: string
      readonly author: string
      readonly address: string
      readonly at: Instant | null
      readonly capture?: string
    }
  | {
      readonly type: 'outlet'
      readonly outlet: string
      readonly title: string
      readonly address: string
      readonly at: Day | Instant | null
      readonly capture?: string
    }
  | {
      readonly type: 'interview'
      readonly heldOn: Day
      readonly by: string
      readonly way: string
      readonly recording?: string
      /** Where in the recording: `00:12:31`; like the recording itself for us alone. */
      readonly recordingTime?: string
    }
  | {
      readonly type: 'statement'
      readonly from: string
      readonly at: Day | Instant
      readonly address: string | null
      readonly capture?: string
      readonly recording?: string
    }
  | {
      readonly type: 'broadcast'
      readonly programme: string
      readonly outlet: string
      readonly at: Day | Instant
      readonly timeCode: string
      readonly address: string | null
      readonly capture?: string
      readonly recording?: string
    }
  | {
      readonly type: 'document'
      readonly title: string
      readonly address: string | null
      readonly capture?: string
    }
  | { readonly type: 'unsourced' }
