import type { Rule } from '../rule.ts'
import { namedIn, placed, sentencesWith, someSentence } from '../signals/sentences-of.ts'
import { hasSignal, saysItself, signalsNamed } from '../signals/signals-in.ts'

/** Asks what followed, where a named person’s arrest is all that is told. */
export const arrestHasOutcome: Rule = {
  name: 'arrest-has-outcome',
  level: 'note',
  summary:
    'The arrest of a named person says what followed: a charge, a release, or that none is known.',
  guideline: null,
  run: ({ reading }) => {
    const [arrest] = sentencesWith(reading, 'arrested', 'own').filter(
      (sentence) =>
        !hasSignal(sentence, 'fiction', 'history') &&
        saysItself(sentence, 'arrested') &&
        namedIn(reading, sentence).length > 0,
    )
    if (!arrest || someSentence(reading, (one) => hasSignal(one, 'outcome'))) return []
    const [word] = signalsNamed(arrest, 'arrested').filter(({ quoted }) => !quoted)
    if (!word) return []
    return [
      placed(arrest, word, {
        message: 'What became of this arrest?',
        why: 'An arrest stays with a name for years; readers should learn whether a charge followed.',
        suggestion: 'Add whether there was a charge or a release, as of which day.',
      }),
    ]
  },
}
