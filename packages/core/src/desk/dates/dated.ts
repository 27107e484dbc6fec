import type { Day } from '../../story/story.ts'
import type { Span } from '../reading/span.ts'

/** An expression of time; places in the draft's text. */
export interface Dated extends Span {
  /** As printed: “Wednesday”, “last year”. */
  readonly text: string
  /** The first and the last day that it means; null where it cannot be told. */
  readonly from: Day | null
  readonly to: Day | null
  /** Against what it is read: the story's day, or that of the quotation around it. */
  readonly relativeTo: 'story' | 'quotation'
  /** Whether it means another day when it is read on another day: “on Wednesday”, “last year”. */
  readonly relative: boolean
}
