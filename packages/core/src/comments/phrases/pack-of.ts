import type { RuleCode } from '../decision.ts'
import type { Phrase } from './phrase.ts'

/** Words of a pack by the rule that they are held by; those of `order` only have a comment read earlier. */
export interface PackWords {
  readonly hold: Partial<Readonly<Record<RuleCode, readonly string[]>>>
  readonly order: readonly string[]
  /** Held as abuse where its accents are there: without them it is another word. */
  readonly accented?: readonly string[]
}

/** The phrases of a pack; `*` at the end of one stands for whatever its last word goes on with. */
export function packPhrases(language: string, words: PackWords): readonly Phrase[] {
  const base = { pack: language, isAccented: false } as const
  const held = Object.entries(words.hold).flatMap(([rule, phrases]) =>
    phrases.map((phrase) => ({
      ...base,
      phrase,
      outcome: 'hold' as const,
      rule: rule as RuleCode,
    })),
  )
  const accented = (words.accented ?? []).map((phrase) => ({
    ...base,
    phrase,
    outcome: 'hold' as const,
    rule: 'abuse' as const,
    isAccented: true,
  }))
  const order = words.order.map((phrase) => ({
    ...base,
    phrase,
    outcome: 'order' as const,
    rule: 'abuse' as const,
  }))
  return [...held, ...accented, ...order]
}
