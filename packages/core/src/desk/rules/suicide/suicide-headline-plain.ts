import { suicideSensation } from '../../guidelines/reporting-on-suicide.ts'
import { wordSet } from '../../people/lexicon.ts'
import type { Span } from '../../reading/span.ts'
import { hasSign, type SignedSentence, signsNamed } from '../../topics/signs-in.ts'
import type { Asked, Rule } from '../rule.ts'
import { around, askedAt, isLarge, type SignedPassage, signedPassages } from '../signed-passages.ts'

/** Asks about a headline or standfirst that makes a sensation of a suicide. */
export const suicideHeadlinePlain: Rule = {
  name: 'suicide-headline-plain',
  level: 'ask',
  summary:
    'Asks about words of shock, mystery and drama beside a suicide in headlines and standfirsts.',
  guideline: suicideSensation,
  run: ({ reading }) => signedPassages(reading).filter(isLarge).flatMap(askedIn),
}

const loud: ReadonlySet<string> = wordSet(`
  shock shocks shocked shocking horror horrific horrifying tragic tragically bombshell dramatic dramatically
  mystery mysterious agony grisly gruesome chilling haunting heartbreaking harrowing devastating stuns stunned
  stunning rocks rocked explosive sensational bizarre sick twisted doomed cursed curse scandal revealed exposed
  inside final secret secrets epidemic pact nightmare hell torment tormented plunge blood bloody desperate fury
  !
`)

function askedIn(passage: SignedPassage): readonly Asked[] {
  return passage.sentences.flatMap((signed) => {
    if (!hasSign(signed, 'suicide-word', 'suicide-method') || hasSign(signed, 'prevention'))
      return []
    const [first, ...rest] = loudIn(passage, signed)
    if (!first) return []
    const words = signsNamed(signed, 'suicide-word', 'suicide-method')
    return [
      askedAt(passage, around(first, ...rest, ...words), {
        message: 'Would the headline say the same more quietly?',
        why: 'A suicide set large and loud raises the risk for readers who are near to one themselves.',
        suggestion: 'Who has died, and no more: “Mara Quill, singer, has died at 34”',
      }),
    ]
  })
}

function loudIn({ words }: SignedPassage, { sentence }: SignedSentence): readonly Span[] {
  return words.tokens.slice(sentence.from, sentence.to).filter(({ norm }) => loud.has(norm))
}
