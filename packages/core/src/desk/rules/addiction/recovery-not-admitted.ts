import { wordSet } from '../../people/lexicon.ts'
import type { Token } from '../../reading/words.ts'
import { signsNamed } from '../../topics/signs-in.ts'
import type { Asked, Rule } from '../rule.ts'
import {
  around,
  askedOrNoted,
  type SignedPassage,
  signedPassages,
  tokenAfter,
  wordsBetween,
} from '../signed-passages.ts'

/** Asks about “admitted” and “confessed” of an illness, of treatment or of recovery. House policy. */
export const recoveryNotAdmitted: Rule = {
  name: 'recovery-not-admitted',
  level: 'ask',
  summary:
    'Asks about “admitted” and “confessed” where somebody told of an illness, of treatment or of recovery.',
  guideline: null,
  run: ({ reading }) => signedPassages(reading).flatMap(askedIn),
}

const admits: ReadonlySet<string> = wordSet(`
  admitted admits admitting confessed confesses confessing owned fessed
`)

function askedIn(passage: SignedPassage): readonly Asked[] {
  const { words } = passage
  return passage.sentences.flatMap((signed) => {
    const { from, to } = signed.sentence
    const illnesses = signsNamed(
      signed,
      'recovery',
      'disorder',
      'disorder-adjective',
      'illness',
      'suicide-word',
    )
    if (illnesses.length === 0) return []
    return words.tokens.slice(from, to).flatMap((verb) => {
      if (!admits.has(verb.norm)) return []
      const illness = illnesses.find(({ start }) => start >= verb.end)
      if (!illness) return []
      const at = tokenAfter(words, verb.end)
      const before = verb.norm === 'admitted' ? (words.tokens[at - 2]?.norm ?? '') : ''
      const between = wordsBetween(words, verb.end, illness.start)
      if (isOtherwise(before, words.tokens[at], between)) return []
      return [ask(passage, verb, illness)]
    })
  })
}

/** A hospital admits patients; somebody admits a crime, or only a mistake. */
function isOtherwise(before: string, next: Token | undefined, between: readonly string[]): boolean {
  if (between.length > 10 || next?.kind === 'number') return true
  if (/^(?:was|were|been|being|be|is|are|got)$/.test(before)) return true
  return between.some((word) =>
    /^(?:stealing|theft|fraud|murder|killing|lying|assault|drink-driving|possession|charges?|guilt|defeat|patients?|people|[;:])$/.test(
      word,
    ),
  )
}

function ask(
  passage: SignedPassage,
  verb: { readonly start: number; readonly end: number },
  illness: { readonly start: number; readonly end: number },
): Asked {
  const place = around(verb, illness)
  return askedOrNoted(passage, place, {
    message: 'Is there a word here that does not sound like guilt?',
    why: 'To admit or to confess is what one does with a wrong; being ill or well again is none.',
    suggestion: '“said”, “told”, “has spoken about”',
  })
}
