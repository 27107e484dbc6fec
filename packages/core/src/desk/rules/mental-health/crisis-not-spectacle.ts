import type { Reading } from '../../reading/reading.ts'
import { hasSign, signsNamed } from '../../topics/signs-in.ts'
import type { Rule } from '../rule.ts'
import { askedOrNoted, isLarge, type SignedPassage, signedPassages } from '../signed-passages.ts'

/** Asks about words that make a show of what somebody did, in a draft that speaks of their health. House policy. */
export const crisisNotSpectacle: Rule = {
  name: 'crisis-not-spectacle',
  level: 'ask',
  summary:
    'Asks about “meltdown”, “tirade”, “erratic” and the like of a person, in a draft that also speaks of health.',
  guideline: null,
  run: ({ reading }) => {
    const passages = signedPassages(reading)
    if (!passages.some(isOfHealth)) return []
    return passages.flatMap((passage) =>
      passage.sentences.flatMap((signed) => {
        if (hasSign(signed, 'fiction')) return []
        const { start, end } = signed.sentence
        if (!isLarge(passage) && !hasPerson(reading, passage, start, end)) return []
        return signsNamed(signed, 'spectacle').map((sign) =>
          askedOrNoted(passage, sign, {
            message: 'What was seen, in plain words?',
            why: 'Where somebody’s health is spoken of, a word like this makes a show of it and leaves readers without what happened.',
            suggestion: 'What they did or said, and for how long',
          }),
        )
      }),
    )
  },
}

function isOfHealth({ sentences }: SignedPassage): boolean {
  return sentences.some((signed) =>
    hasSign(
      signed,
      ...([
        'disorder',
        'disorder-adjective',
        'illness',
        'recovery',
        'overdose',
        'health',
        'suicide-word',
      ] as const),
    ),
  )
}

/** Whether a sentence points at somebody, by a name, a pronoun or what they are. */
function hasPerson(
  { passages }: Reading,
  { index }: SignedPassage,
  start: number,
  end: number,
): boolean {
  return (passages[index]?.mentions ?? []).some(
    (mention) =>
      mention.start >= start &&
      mention.end <= end &&
      (mention.being === 'person' || mention.being === 'unknown'),
  )
}
