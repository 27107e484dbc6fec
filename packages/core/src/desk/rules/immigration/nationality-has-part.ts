import { isAbout } from '../../topics/topics-in.ts'
import type { Rule } from '../rule.ts'
import { placed, sentencesWith } from '../signals/sentences-of.ts'
import { hasSignal, signalsNamed } from '../signals/signals-in.ts'

/** Notes where a suspect comes from, in a story about a crime. */
export const nationalityHasPart: Rule = {
  name: 'nationality-has-part',
  level: 'note',
  summary:
    'In a story about a crime, where a suspect comes from is told where it matters to the case.',
  guideline: null,
  run: ({ reading }) => {
    if (!isAbout(reading.topics, 'crime')) return []
    return sentencesWith(reading, 'nationality', 'own').flatMap((sentence) => {
      if (!hasSignal(sentence, 'suspect')) return []
      if (hasSignal(sentence, 'nationality-matters', 'fiction', 'history')) return []
      const [word] = signalsNamed(sentence, 'nationality').filter(({ quoted }) => !quoted)
      if (!word) return []
      return [
        placed(sentence, word, {
          message: 'Does it matter to the case where this person comes from?',
          why: 'Told without need, it makes a crime the doing of all who come from there.',
          suggestion: 'Leave it out where it explains nothing.',
        }),
      ]
    })
  },
}
