import type { HousePhrase, RuleCode } from '@stet/core/comments'

/** Phrases as they were typed, one on a line, each once; empty lines are none. */
export function phrasesOf(
  typed: string,
  outcome: HousePhrase['outcome'],
  rule: RuleCode,
): readonly HousePhrase[] {
  const lines = typed.split('\n').map((line) => line.trim().replace(/\s+/g, ' '))
  return [...new Set(lines)].filter(Boolean).map((phrase) => ({ phrase, outcome, rule }))
}

/** The phrases with others added; one that is there already is as it was typed last. */
export function withPhrases(
  phrases: readonly HousePhrase[],
  more: readonly HousePhrase[],
): readonly HousePhrase[] {
  const added = new Set(more.map(({ phrase }) => phrase))
  return [...phrases.filter(({ phrase }) => !added.has(phrase)), ...more]
}

/** The phrases without one of them. */
export function withoutPhrase(
  phrases: readonly HousePhrase[],
  gone: HousePhrase,
): readonly HousePhrase[] {
  return phrases.filter(({ phrase }) => phrase !== gone.phrase)
}
