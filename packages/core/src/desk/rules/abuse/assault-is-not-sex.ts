import { nmcsapRecommendedWords } from '../../guidelines/nmcsap.ts'
import type { Rule } from '../rule.ts'
import { placed, sentencesWith } from '../signals/sentences-of.ts'
import { hasSignal, signalsNamed } from '../signals/signals-in.ts'

/** Asks about words of love or consent for what was done to a child, or is charged as an assault. */
export const assaultIsNotSex: Rule = {
  name: 'assault-is-not-sex',
  level: 'ask',
  summary:
    'What is a crime against a child, or charged as an assault, is not told in words for sex between adults.',
  guideline: nmcsapRecommendedWords,
  run: ({ reading }) =>
    sentencesWith(reading, 'sex-word', 'own').flatMap((sentence) => {
      if (hasSignal(sentence, 'fiction')) return []
      const [word] = signalsNamed(sentence, 'sex-word').filter(({ quoted }) => !quoted)
      if (!word) return []
      const child = signalsNamed(sentence, 'child').some(
        ({ from }) => from >= word.to - 1 && from - word.to <= 6,
      )
      if (!child && !hasSignal(sentence, 'charge-of-offence')) return []
      return [
        placed(sentence, word, {
          message: 'Is this the word for what happened?',
          why: child
            ? 'A child cannot consent, so what was done to them is abuse.'
            : 'Words for sex tell of consent, which is just what the case is about.',
          suggestion: '“Rape”, “sexual assault”, “sexual abuse”, or the name of the charge',
        }),
      ]
    }),
}
