import { suicideHope } from '../../guidelines/reporting-on-suicide.ts'
import { hasSign } from '../../topics/signs-in.ts'
import { isAbout } from '../../topics/topics-in.ts'
import type { Rule } from '../rule.ts'
import { askedAt, proseOf, signedPassages } from '../signed-passages.ts'

/** A piece of this many words has room for it. */
const long = 500

/** Notes that a long story about suicide says nothing of signs, of help or of getting through. */
export const suicideStoryHasHope: Rule = {
  name: 'suicide-story-has-hope',
  level: 'note',
  summary: `Notes a story of more than ${long} words about suicide that says nothing of warning signs, of help or of coping.`,
  guideline: suicideHope,
  run: ({ reading }) => {
    if (!isAbout(reading.topics, 'suicide')) return []
    const length = reading.passages.reduce(
      (sum, { words }) => sum + words.tokens.filter(({ kind }) => kind === 'word').length,
      0,
    )
    const passages = signedPassages(reading)
    const hasHope = passages.some(({ sentences }) =>
      sentences.some((signed) => hasSign(signed, 'hope')),
    )
    const last = proseOf(reading).findLast(({ passage: { kind } }) => kind === 'paragraph')
    const sentence = last?.words.sentences.at(-1)
    if (length <= long || hasHope || !last || !sentence) return []
    return [
      askedAt(last, sentence, {
        message: 'Is there room for what helps: the signs, how people come through, where help is?',
        why: 'Stories of people who came through a crisis protect readers; a death alone does not.',
        suggestion: 'A sentence on signs that one can learn, and on what helped somebody',
      }),
    ]
  },
}
