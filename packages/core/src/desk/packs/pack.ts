import type { Guideline } from '../guidelines/guideline.ts'
import type { TopicName } from '../topics/topic.ts'

/**
 * A term that a pack asks about. In its words a `|` stands between forms of one word (`commit|committed suicide`), a
 * ` | ` with spaces between whole terms (`the insane | insane asylum`), and a `*` at a word's end for any ending
 * (`skyrocket*`). A hyphen and a space are the same.
 */
export interface Term {
  readonly words: string
  /** What could stand instead; several where the sense decides. */
  readonly instead: readonly string[]
  /** Why, in one plain sentence. */
  readonly why: string
  /** Words, written like a term's, in whose sentence and neighbourhood it means something else and is not asked about. */
  readonly unless?: readonly string[]
}

/** A list of terms with one rule's name, level and ground: data, one file each. */
export interface Pack {
  /** The rule's name: `suicide-terms`. */
  readonly rule: string
  readonly level: 'must-answer' | 'ask' | 'note'
  readonly topic: TopicName | null
  /** The terms are asked about only where the draft is about the topic. */
  readonly onlyOnTopic: boolean
  readonly guideline: Guideline | null
  /** Chosen by the newsroom rather than on from the start: contested subjects. */
  readonly optional: boolean
  readonly terms: readonly Term[]
}

/** A term found in a passage; places within the passage. */
export interface Hit {
  readonly rule: string
  readonly term: number
  readonly start: number
  readonly end: number
}
