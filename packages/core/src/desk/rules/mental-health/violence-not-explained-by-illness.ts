import { mindframeViolence } from '../../guidelines/mindframe.ts'
import { wordSet } from '../../people/lexicon.ts'
import type { Reading } from '../../reading/reading.ts'
import { hasSign, signsNamed } from '../../topics/signs-in.ts'
import type { Asked, Rule } from '../rule.ts'
import {
  around,
  askedOrNoted,
  isSaidByNamed,
  type SignedPassage,
  signedPassages,
} from '../signed-passages.ts'

/** Asks about a sentence that puts violence and an illness of the mind side by side without saying who links them. */
export const violenceNotExplainedByIllness: Rule = {
  name: 'violence-not-explained-by-illness',
  level: 'ask',
  summary:
    'Asks who links violence with an illness of the mind, where one sentence has both and nobody who says so.',
  guideline: mindframeViolence,
  run: ({ reading }) => signedPassages(reading).flatMap((passage) => askedIn(reading, passage)),
}

const studied: ReadonlySet<string> = wordSet(`
  study studies research researchers rarely seldom myth victims survivors unlikely not no charity charities
  commission trauma after since following caused left because survived victim survivor witnessing witnessed nor
`)

function askedIn(reading: Reading, passage: SignedPassage): readonly Asked[] {
  const { words } = passage
  return passage.sentences.flatMap((signed) => {
    if (hasSign(signed, 'fiction', 'attribution', 'official')) return []
    const [illness] = signsNamed(signed, 'disorder', 'disorder-adjective')
    const [violence] = signsNamed(signed, 'violence')
    if (!illness || !violence) return []
    const { from, to } = signed.sentence
    if (words.tokens.slice(from, to).some(({ norm }) => studied.has(norm))) return []
    if (isSaidByNamed(reading, passage, signed.sentence)) return []
    const place = around(illness, violence)
    return [
      askedOrNoted(passage, place, {
        message: 'Who says that the one has to do with the other?',
        why: 'Most people with an illness of the mind are never violent; side by side in one sentence, the illness reads as the reason.',
        suggestion:
          'Leave the illness out, or name who knows of it and what it has to do with what happened',
      }),
    ]
  })
}
