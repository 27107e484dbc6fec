import type { HeldCopies } from '../../quotation/copy.ts'
import type { Standing } from '../../quotation/standing.ts'
import type { Day, Instant } from '../../story/story.ts'
import type { Guideline } from '../guidelines/guideline.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/span.ts'

export type Level = 'must-answer' | 'ask' | 'note'

/** One thing that the desk asks about one place of a draft's text. */
export interface Question extends Span {
  /** The name of its rule. */
  readonly rule: string
  readonly level: Level
  /** The question, about words, as one would put it to a colleague. */
  readonly message: string
  /** Why it is asked, in one plain sentence. */
  readonly why: string
  /** Words that could stand instead, or what could be added; null where there is nothing concrete. */
  readonly suggestion: string | null
  /** Null for house policy. */
  readonly guideline: Guideline | null
}

/** What the world knows beside the draft. */
export interface Facts {
  readonly today: Day
  readonly now: Instant | null
  /** How the story's recorded quotations stand; empty for a bare text. */
  readonly standings: readonly Standing[]
  readonly copies: HeldCopies
  /** The countries that the publication serves, ISO 3166 alpha-2, the first first; empty where nobody said. */
  readonly countries: readonly string[]
}

export interface Proof {
  readonly reading: Reading
  readonly facts: Facts
}

/** What a rule found, before its name, level and guideline are put to it. */
export interface Asked extends Pick<Question, 'start' | 'end' | 'message' | 'why' | 'suggestion'> {
  /** Where it is lower than the rule's own: a word inside somebody's quotation is a note. */
  readonly level?: Level
}

/** A rule of the desk: it asks; it does not throw, fetch or fix. */
export interface Rule {
  /** kebab-case, a statement: `quotation-has-speaker`. */
  readonly name: string
  readonly level: Level
  /** What it asks for, in one sentence. */
  readonly summary: string
  readonly guideline: Guideline | null
  /** On only where the newsroom chooses it. */
  readonly optional?: boolean
  readonly run: (proof: Proof) => readonly Asked[]
}
