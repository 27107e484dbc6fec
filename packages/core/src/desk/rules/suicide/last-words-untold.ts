import { suicideNote } from '../../guidelines/reporting-on-suicide.ts'
import { wordSet } from '../../people/lexicon.ts'
import { hasSign, type SignedSentence, signsNamed } from '../../topics/signs-in.ts'
import { isAbout } from '../../topics/topics-in.ts'
import type { Asked, Rule } from '../rule.ts'
import { askedAt, type SignedPassage, signedPassages, wordsAfter } from '../signed-passages.ts'

/** Asks whether readers need to be told what a note or last message said, in a story about a suicide. */
export const lastWordsUntold: Rule = {
  name: 'last-words-untold',
  level: 'ask',
  summary: 'Asks about what a suicide note, a last message or a last post said.',
  guideline: suicideNote,
  run: ({ reading }) =>
    isAbout(reading.topics, 'suicide') ? signedPassages(reading).flatMap(askedIn) : [],
}

const tells: ReadonlySet<string> = wordSet(`
  said says saying read reads reading wrote blamed blaming blames explained explaining explains apologised
  apologising apologized thanked thanking asked asking described describing spoke revealed quoted contained
  complained listed addressed told began ended named included accused accusing expressed mentioned mentioning :
  " that
`)
function askedIn(passage: SignedPassage): readonly Asked[] {
  return passage.sentences.flatMap((signed) => {
    if (hasSign(signed, 'fiction')) return []
    const [first] = signsNamed(signed, 'last-words').filter(({ end }) =>
      isTold(passage, signed, end),
    )
    return first ? [ask(passage, signed, first)] : []
  })
}

/** Whether a word that leads to what it says follows soon. */
function isTold({ words }: SignedPassage, { sentence }: SignedSentence, after: number): boolean {
  const following = wordsAfter(words, sentence, after, 9)
  // “A note was found, police said”: what was done with it.
  if (/^(?:was|were|is|has|had|have|been)$/.test(following[0] ?? '') && !following.includes(':'))
    return false
  return following.some((word) => tells.has(word))
}

function ask(
  passage: SignedPassage,
  { sentence }: SignedSentence,
  { start }: { readonly start: number },
): Asked {
  return askedAt(
    passage,
    { start, end: sentence.end },
    {
      message: 'Do readers need to know what it said?',
      why: 'Somebody at risk may find themselves in words like these; that there was a note can be told without them.',
      suggestion: '“A note was found and is being looked at.”',
    },
  )
}
