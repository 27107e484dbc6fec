import { isAbout } from '../../topics/topics-in.ts'
import type { Rule } from '../rule.ts'
import { placed, sentencesWith } from '../signals/sentences-of.ts'
import { hasSignal, signalsNamed } from '../signals/signals-in.ts'

/** How many paragraphs are the beginning of a story. */
const beginning = 3

/** Notes praise high up in a story about abuse. */
export const accusedIsNotPraised: Rule = {
  name: 'accused-is-not-praised',
  level: 'note',
  summary: 'A story about abuse does not begin with the good name of the one who is accused of it.',
  guideline: null,
  run: ({ reading }) => {
    if (!isAbout(reading.topics, 'abuse')) return []
    const { passages } = reading.draft
    const first = passages.flatMap(({ kind }, index) => (kind === 'paragraph' ? [index] : []))
    const last = first[beginning - 1] ?? passages.length
    return sentencesWith(reading, 'praise', 'own').flatMap((sentence) => {
      if (sentence.index > last || hasSignal(sentence, 'fiction')) return []
      // Of the dead it is said rightly; of whoever is in custody over a death it is not.
      if (hasSignal(sentence, 'dead') && !hasSignal(sentence, 'outcome', 'arrested')) return []
      const [word] = signalsNamed(sentence, 'praise').filter(({ quoted }) => !quoted)
      if (!word) return []
      return [
        placed(sentence, word, {
          message: 'Is this about the one who is accused, and does it belong so high up?',
          why: 'A good name at the top weighs against the one who was hurt before readers have heard them.',
          suggestion: 'Move it down, or leave it out.',
        }),
      ]
    })
  },
}
