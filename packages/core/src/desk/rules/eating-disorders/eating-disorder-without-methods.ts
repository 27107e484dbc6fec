import { beatMedia } from '../../guidelines/beat.ts'
import { hasSign, signsNamed } from '../../topics/signs-in.ts'
import { isAbout } from '../../topics/topics-in.ts'
import type { Rule } from '../rule.ts'
import { around, askedAt, isQuoted, signedPassages } from '../signed-passages.ts'

/** Asks about what somebody with an eating disorder did, told so that it could be done again. */
export const eatingDisorderWithoutMethods: Rule = {
  name: 'eating-disorder-without-methods',
  level: 'ask',
  summary:
    'Asks about behaviour that belongs to an eating disorder, told in stories about them, whoever tells it.',
  guideline: beatMedia,
  run: ({ reading }) => {
    if (!isAbout(reading.topics, 'eating-disorders')) return []
    return signedPassages(reading).flatMap((passage) =>
      passage.sentences.flatMap((signed) => {
        const [first, ...rest] = signsNamed(signed, 'purging')
        if (!first || hasSign(signed, 'fiction')) return []
        const place = around(first, ...rest)
        return [
          askedAt(passage, place, {
            message: isQuoted(passage, place)
              ? 'Somebody tells in their own words what they did: do readers need it so exactly?'
              : 'Do readers need to know so exactly what was done?',
            why: 'What somebody did is advice to a reader who is ill with the same.',
            suggestion: 'How it felt and what helped, rather than what was done',
          }),
        ]
      }),
    )
  },
}
