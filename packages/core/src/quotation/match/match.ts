/** How words in quotation marks compare with the text that they were taken from. */
export type Match =
  | { readonly kind: 'nothing-to-compare' }
  | {
      /**
       * `exact`: the same words and signs; kinds of marks, dashes, apostrophes and blanks do not count, nor a comma or
       * full stop at the end. `marked`: every change is shown by brackets, points, a capital at the start, or letters
       * hidden. `tidied`: spelling and punctuation alone.
       */
      readonly kind: 'exact' | 'marked' | 'tidied'
      /** Every place in the source, in order. */
      readonly places: readonly Place[]
      /** What was changed, at the first place. */
      readonly changes: readonly Change[]
    }
  | {
      readonly kind: 'differs'
      /** Where the source comes nearest; none where it has no such words at all. */
      readonly places: readonly Place[]
      readonly changes: readonly Change[]
      /** The words of both, in order; empty where there is no place. */
      readonly difference: readonly Stretch[]
    }

/** From and to, in UTF-16 units. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** One thing that the printed words have otherwise than the source; an empty place where one side has nothing. */
export interface Change {
  readonly type: ChangeType
  readonly printed: Place
  readonly source: Place
}

export type ChangeType =
  /** Words in brackets, put in or standing for others. */
  | 'insertion'
  /** Words left out, where points say so. */
  | 'omission'
  | 'capital'
  | 'sic'
  /** Letters hidden: `s—t`. */
  | 'hidden'
  | 'spelling'
  | 'punctuation'
  | 'emoji'
  | 'link'
  /** Other words, or words that one side has not. */
  | 'words'

/** Words that both have, or that only one of them has. */
export interface Stretch {
  readonly in: 'both' | 'printed' | 'source'
  readonly words: string
}

/** The weight of a change: nothing that is not shown weighs less than what is. */
export function weightOf(type: ChangeType): 'marked' | 'tidied' | 'differs' {
  switch (type) {
    case 'words':
      return 'differs'
    case 'spelling':
    case 'punctuation':
    case 'emoji':
    case 'link':
      return 'tidied'
    default:
      return 'marked'
  }
}
