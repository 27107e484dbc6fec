import type { RuleCode } from '../decision.ts'

/** What is done where a phrase stands in a comment; `order`: it is read earlier, and nothing else. */
export type PhraseOutcome = 'refuse' | 'hold' | 'order'

/** One phrase to look for: words, and `*` at the end of one for whatever follows in it. */
export interface Phrase {
  readonly phrase: string
  readonly outcome: PhraseOutcome
  readonly rule: RuleCode
  /** Where it comes from: the language of a pack, or the newsroom. */
  readonly pack: string
  /** Whether its accents must be there, because without them it is another word. */
  readonly isAccented: boolean
}

/** A phrase found, with its place in the text in UTF-16 units. */
export interface FoundPhrase {
  readonly phrase: Phrase
  readonly start: number
  readonly end: number
}
