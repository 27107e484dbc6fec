import { apIllegalImmigration } from '../../guidelines/ap.ts'
import type { Rule } from '../rule.ts'
import {
  isReported,
  namedIn,
  placed,
  sentencesWith,
  wordsBetween,
} from '../signals/sentences-of.ts'
import { hasSignal, saysItself, signalsNamed } from '../signals/signals-in.ts'

/** Asks who says that somebody broke the law of immigration. */
export const statusHasSource: Rule = {
  name: 'status-has-source',
  level: 'ask',
  summary:
    'Nobody is said to have entered or stayed in a country illegally without somebody who says so.',
  guideline: apIllegalImmigration,
  run: ({ reading }) =>
    sentencesWith(reading, 'migrant-status', 'own').flatMap((sentence) => {
      if (hasSignal(sentence, 'fiction', 'history') || saysItself(sentence, 'attribution', 'doubt'))
        return []
      const [status] = signalsNamed(sentence, 'migrant-status').filter(({ quoted }) => !quoted)
      if (!status || isReported(reading, sentence, status)) return []
      const named = namedIn(reading, sentence).some(({ start }) => start < status.start)
      const pronoun = wordsBetween(sentence, sentence.sentence.start, status.start).some((word) =>
        /^(?:he|she|suspect|driver|defendant|man|woman)$/.test(word),
      )
      if (!named && !pronoun) return []
      return [
        placed(sentence, status, {
          message: 'Who says so, and what exactly: without a visa, or with one that ran out?',
          why: 'It says of one person that they broke a law, which somebody has to have found.',
          suggestion: 'Name who says so; say how the person came and from where.',
        }),
      ]
    }),
}
