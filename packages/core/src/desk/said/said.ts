import type { Distance } from '../../quotation/standing.ts'
import type { Span } from '../reading/span.ts'

export type Channel =
  | 'post'
  | 'interview'
  | 'statement'
  | 'broadcast'
  | 'court'
  | 'document'
  | 'outlet-report'
  | 'unknown'

export interface Cue extends Span {
  /** As printed: “told”, “according to”. */
  readonly text: string
}

export interface Speaker extends Span {
  /** As printed: “she”, “Mara Quill, the singer”. */
  readonly text: string
  /** The fullest name or description of whom it means; null where it cannot be told. */
  readonly refersTo: string | null
  /** Who that is, of `People.beings`; null where it cannot be told. */
  readonly being: number | null
}

/** What somebody is reported to have said; places in the draft's text. A stretch in one piece: what is interrupted continues in the next. */
export interface Said extends Span {
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** As printed, quotation marks included: the draft's text from `start` to `end`. */
  readonly words: string
  readonly cue: Cue | null
  readonly speaker: Speaker | null
  /** Whom they told, as printed: “Us Weekly”; null where the text does not say. */
  readonly recipient: string | null
  readonly channel: Channel
  readonly naming: 'named' | 'unnamed' | 'none'
  readonly distance: Distance
  /** The other outlet that it came through. */
  readonly outlet: string | null
  /** Through whom it came, whoever heard it first at the front. */
  readonly chain: readonly string[]
  /** The first quotation of the same unnamed source, by its place in the list. */
  readonly sameSourceAs: number | null
  /** The quotation that this one goes on with, by its place in the list; null where it begins. */
  readonly continues: number | null
  /** Of whom it is denied that they said it (“did not say that…”). */
  readonly negated: boolean
  /** The passage that it stands in. */
  readonly passage: number
}
