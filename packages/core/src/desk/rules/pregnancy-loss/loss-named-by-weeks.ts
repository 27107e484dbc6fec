import { numberWords } from '../../../story/number-words.ts'
import { tommysTerms } from '../../guidelines/tommys.ts'
import { wordSet } from '../../people/lexicon.ts'
import type { Span } from '../../reading/span.ts'
import type { Sentence, Words } from '../../reading/words.ts'
import { hasSign, type SignedSentence, signsNamed } from '../../topics/signs-in.ts'
import type { Asked, Proof, Rule } from '../rule.ts'
import { around, askedOrNoted, type SignedPassage, signedPassages } from '../signed-passages.ts'

/**
 * Asks about “miscarriage” and “stillbirth” beside a number of weeks that has the other name: from 24 weeks on in the
 * United Kingdom (Tommy’s), from 20 in the United States (NICHD, “What is stillbirth?”).
 */
export const lossNamedByWeeks: Rule = {
  name: 'loss-named-by-weeks',
  level: 'ask',
  summary:
    'Asks whether “miscarriage” or “stillbirth” fits the weeks that stand beside it, by the limit of the country.',
  guideline: tommysTerms,
  run: (proof) => {
    const limits = limitsOf(proof)
    return signedPassages(proof.reading).flatMap((passage) => askedIn(passage, limits))
  },
}

interface Limits {
  /** Below this no country that is meant speaks of a stillbirth. */
  readonly least: number
  /** From this on none speaks of a miscarriage. */
  readonly most: number
}

const american: ReadonlySet<string> = wordSet('US CA AU NZ')

/** 20 weeks where the publication serves the United States and the like alone, 24 in the United Kingdom alone; else both are allowed. */
function limitsOf({ facts: { countries } }: Proof): Limits {
  if (countries.length > 0 && countries.every((country) => american.has(country)))
    return { least: 20, most: 20 }
  if (countries.length > 0 && countries.every((country) => country === 'GB'))
    return { least: 24, most: 24 }
  return { least: 20, most: 24 }
}

function askedIn(passage: SignedPassage, { least, most }: Limits): readonly Asked[] {
  const { words } = passage
  return passage.sentences.flatMap((signed) => {
    if (!hasSign(signed, 'loss-miscarriage', 'loss-stillbirth')) return []
    const weeks = weeksIn(words, signed.sentence)
    if (weeks.length !== 1) return []
    const [{ count, place } = { count: 0, place: { start: 0, end: 0 } }] = weeks
    const name = wrongName(signed, count, least, most)
    return name ? [ask(passage, around(name, place), count)] : []
  })
}

function wrongName(
  signed: SignedSentence,
  count: number,
  least: number,
  most: number,
): Span | undefined {
  const [early] = signsNamed(signed, 'loss-miscarriage')
  const [late] = signsNamed(signed, 'loss-stillbirth')
  if (early && late) return undefined
  if (early && count >= most) return early
  return late && count < least ? late : undefined
}

/** Lengths of a pregnancy: “at 22 weeks”, “22 weeks pregnant”; not “two weeks later”. */
function weeksIn(
  { tokens, text }: Words,
  { from, to }: Sentence,
): readonly { readonly count: number; readonly place: Span }[] {
  return tokens.slice(from, to).flatMap((token, index, here) => {
    const joined = /^(\d{1,2})-weeks?(?:-pregnant)?$/.exec(token.norm)
    if (joined) return [{ count: Number(joined[1]), place: token }]
    const unit = here[index + 1]
    if (!unit || !/^weeks?(?:')?$/.test(unit.norm)) return []
    const count = countOf(token.norm)
    const after = text.slice(unit.end, unit.end + 12)
    const before = here[index - 1]?.norm ?? ''
    const isOfPregnancy =
      /^(?:at|of|after|around|about|only|past|before|under|over)$/.test(before) ||
      /^ (?:pregnan|gestation|into h|along|in )/.test(after)
    if (count === null || !isOfPregnancy || /^ (?:later|ago|after|before|earlier)/.test(after))
      return []
    return [{ count, place: { start: token.start, end: unit.end } }]
  })
}

function countOf(norm: string): number | null {
  if (/^\d{1,2}$/.test(norm)) return Number(norm)
  const small = numberWords.indexOf(norm)
  if (small > 0) return small
  const [tens = '', ones = ''] = norm.split('-')
  const ten = { twenty: 20, thirty: 30, forty: 40 }[tens]
  return ten === undefined ? null : ten + Math.max(0, numberWords.indexOf(ones))
}

function ask(passage: SignedPassage, place: Span, count: number): Asked {
  return askedOrNoted(passage, place, {
    message: `Is this the word for a loss at ${count} weeks?`,
    why: 'Where the law changes the word, it changes what parents may register and what they are given; many parents use another word for their own, and that one stands.',
    suggestion:
      'The parents’ own word, or “stillbirth” from 24 weeks on (20 in the United States) and “miscarriage” before',
  })
}
