import type { Question, Reading } from '@stet/core/desk'
import type { CheckInput } from './check-input.ts'

/** What the desk read in an input, and what it asks. */
export interface Checked {
  readonly input: CheckInput
  readonly reading: Reading
  /** In the order of their places. */
  readonly questions: readonly Question[]
  readonly sourcingLine: string
}
