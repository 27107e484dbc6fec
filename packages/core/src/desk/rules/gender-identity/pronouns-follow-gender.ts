import { nlgjaTransgender } from '../../guidelines/nlgja.ts'
import type { Rule } from '../rule.ts'
import { type DraftSentence, namedIn, placed, sentencesWith } from '../signals/sentences-of.ts'
import { hasSignal, type Signalled, saysItself, signalsNamed } from '../signals/signals-in.ts'

const pairs = [
  ['trans-woman', 'he-words'],
  ['trans-man', 'she-words'],
] as const

/** Asks about a pronoun that does not go with what the sentence says of somebody’s gender. */
export const pronounsFollowGender: Rule = {
  name: 'pronouns-follow-gender',
  level: 'ask',
  summary: 'The pronouns of somebody who is transgender are those by which they live.',
  guideline: nlgjaTransgender,
  optional: true,
  run: ({ reading }) =>
    pairs.flatMap(([who, pronoun]) =>
      sentencesWith(reading, who, 'own').flatMap((sentence) => {
        if (!saysItself(sentence, who) || hasSignal(sentence, 'fiction')) return []
        if (namedIn(reading, sentence).length > 1 || isOfTwo(sentence, who)) return []
        const [first] = signalsNamed(sentence, who)
        const [word] = signalsNamed(sentence, pronoun).filter(
          ({ quoted, from }) => !quoted && first && from >= first.to,
        )
        if (!word) return []
        return [
          placed(sentence, word, {
            message: 'Is this the pronoun by which the person lives?',
            why: 'The sentence says one thing of somebody’s gender and the pronoun another.',
            suggestion: 'Ask which pronouns the person uses.',
          }),
        ]
      }),
    ),
}

/** Whether somebody else is there whom the pronoun can mean. */
function isOfTwo(
  sentence: Signalled & Pick<DraftSentence, 'passage'>,
  who: 'trans-woman' | 'trans-man',
): boolean {
  const [first] = signalsNamed(sentence, who)
  return signalsNamed(sentence, 'other-person').some(
    ({ from }) => !first || from < first.from || from >= first.to,
  )
}
