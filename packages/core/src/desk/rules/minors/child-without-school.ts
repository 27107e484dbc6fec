import { ipsoChildren } from '../../guidelines/ipso.ts'
import type { Rule } from '../rule.ts'
import { placed, sentencesWith } from '../signals/sentences-of.ts'
import { signalsNamed } from '../signals/signals-in.ts'
import { childrenIn } from './children-in.ts'

/** Asks about a school that stands beside a named child in a story on a sensitive subject. */
export const childWithoutSchool: Rule = {
  name: 'child-without-school',
  level: 'ask',
  summary:
    'In a story on a sensitive subject, a named child and the name of their school do not stand together.',
  guideline: ipsoChildren,
  run: ({ reading }) => {
    if (!reading.topics.some(({ isSubject, topic }) => isSubject && topic !== 'minors')) return []
    return sentencesWith(reading, 'school', 'own').flatMap((sentence) => {
      const text = sentence.passage.text
      const school = signalsNamed(sentence, 'school').find(
        ({ start, quoted }) =>
          !quoted &&
          /(?:^|[^.!?“"‘'] )\p{Lu}[\p{L}’'.-]* (?:\p{Lu}[\p{L}’'.-]* )*$/u.test(
            text.slice(sentence.sentence.start, start),
          ),
      )
      if (!school || childrenIn(reading, sentence).length === 0) return []
      return [
        placed(sentence, school, {
          message: 'Does the story need the school?',
          why: 'With the school, everybody there knows which child this is about.',
          suggestion: 'Leave the school out: “a school in the north of the city”.',
        }),
      ]
    })
  },
}
