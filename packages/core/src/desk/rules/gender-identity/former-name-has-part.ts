import { nlgjaTransgender } from '../../guidelines/nlgja.ts'
import type { Rule } from '../rule.ts'
import { placed, sentencesWith, someSentence } from '../signals/sentences-of.ts'
import { hasSignal, signalsNamed } from '../signals/signals-in.ts'

/** Asks about a former name where a draft is about somebody’s gender. */
export const formerNameHasPart: Rule = {
  name: 'former-name-has-part',
  level: 'ask',
  summary:
    'The former name of somebody who is transgender is told only where they agreed and the story needs it.',
  guideline: nlgjaTransgender,
  optional: true,
  run: ({ reading }) => {
    if (!someSentence(reading, (one) => hasSignal(one, 'gender-matter'))) return []
    return sentencesWith(reading, 'former-name', 'own').flatMap((sentence) => {
      if (hasSignal(sentence, 'fiction', 'history')) return []
      const text = sentence.passage.text
      const former = signalsNamed(sentence, 'former-name').find(
        ({ end, quoted }) =>
          !quoted &&
          /^(?: was| is)?:? (?:\p{Lu}[\p{L}’'-]+)(?! (?:House|School|Street|Road|University|Stadium))/u.test(
            text.slice(end),
          ) &&
          !/^ (?:[A-Z]{2,}|January|February|March|April|May|June|July|August|September|October|November|December|The|Monday|Friday)\b/.test(
            text.slice(end),
          ),
      )
      if (!former) return []
      return [
        placed(sentence, former, {
          message: 'Does the story need the former name, and did this person agree?',
          why: 'A name left behind tells more about somebody’s past than they may want known.',
          suggestion: 'Use the name by which the person lives.',
        }),
      ]
    })
  },
}
