import type { Span } from './span.ts'

/** A word, a number, a quotation mark, or another sign. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'quote' | 'sign'
  /** In lower case with straight apostrophes: what is looked up in lists. */
  readonly norm: string
  /** Whether its first letter is a capital. */
  readonly capital: boolean
}

export interface Sentence extends Span {
  /** Its tokens: from the first up to before the last. */
  readonly from: number
  readonly to: number
}

/** A stretch between quotation marks, marks included. */
export interface Region extends Span {
  /** The stretch without its marks. */
  readonly inner: Span
  /** 0 for the outermost. */
  readonly depth: number
  readonly style: 'double' | 'single' | 'guillemet'
  /** Whether the mark at its beginning is there. */
  readonly opened: boolean
  /** `goes-on`: no mark, because the next paragraph opens with one; `missing`: none, and none goes on. */
  readonly closed: 'mark' | 'goes-on' | 'missing'
  /** What the marks are for, as the words around tell: speech, a word held at arm's length, or the name of a work. */
  readonly use: 'speech' | 'scare' | 'title'
}

/** A passage cut into its parts; all places are counted within the passage. A pure function of its text. */
export interface Words {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly regions: readonly Region[]
}
