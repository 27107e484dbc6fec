import type { Rule } from '../rule.ts'
import { placed, sentencesWith, someSentence } from '../signals/sentences-of.ts'
import { hasSignal, saysItself, signalsNamed } from '../signals/signals-in.ts'

/** Countries whose law holds back what could sway a jury once somebody is arrested or charged. */
const strict: ReadonlySet<string> = new Set(['GB', 'IE', 'AU', 'NZ', 'IN', 'ZA', 'HK', 'SG', 'MT'])

/** Asks about a suspect’s past where a case is under way and the publication serves a country that holds such things back. */
export const proceedingsAreActive: Rule = {
  name: 'proceedings-are-active',
  level: 'ask',
  summary:
    'While a case is under way, a suspect’s past is left out where the law of the publication’s country asks for it.',
  guideline: null,
  run: ({ reading, facts }) => {
    if (!facts.countries.some((country) => strict.has(country))) return []
    const past = sentencesWith(reading, 'record', 'all').filter(
      (sentence) => !hasSignal(sentence, 'fiction', 'history'),
    )
    if (past.length === 0) return []
    const isActive = someSentence(reading, (one) => saysItself(one, 'under-way'))
    const isOver = someSentence(
      reading,
      (one) => saysItself(one, 'over') && !hasSignal(one, 'convicted-not', 'record'),
    )
    if (!isActive || isOver) return []
    return past.flatMap((sentence) =>
      signalsNamed(sentence, 'record')
        .slice(0, 1)
        .map((signal) =>
          placed(sentence, signal, {
            message: 'May this be told while the case is under way?',
            why: 'In some of the countries you serve, a suspect’s past may not be published before the verdict.',
            suggestion: 'Ask your lawyer, or keep it until the verdict.',
          }),
        ),
    )
  },
}
