import { suicideMethod } from '../../guidelines/reporting-on-suicide.ts'
import { wordSet } from '../../people/lexicon.ts'
import type { Span } from '../../reading/span.ts'
import type { Words } from '../../reading/words.ts'
import { hasSign, type SignedSentence, signsNamed } from '../../topics/signs-in.ts'
import { isAbout } from '../../topics/topics-in.ts'
import type { Asked, Rule } from '../rule.ts'
import {
  around,
  askedAt,
  isQuoted,
  type SignedPassage,
  signedPassages,
  wordsBefore,
  wordsBetween,
} from '../signed-passages.ts'

/** Asks whether readers need to be told how or where somebody died by suicide or harmed themselves. */
export const suicideMethodUntold: Rule = {
  name: 'suicide-method-untold',
  level: 'must-answer',
  summary:
    'Asks about the method or the place of a suicide or of self-harm, in headline, text and captions, whoever tells it.',
  guideline: suicideMethod,
  run: ({ reading }) => {
    const passages = signedPassages(reading)
    const isSubject = isAbout(reading.topics, 'suicide')
    const isNamed = passages.some(({ sentences }) =>
      sentences.some((sentence) => hasSign(sentence, 'suicide-word')),
    )
    return passages.flatMap((passage) => askedIn(passage, isSubject, isNamed))
  },
}

function askedIn(passage: SignedPassage, isSubject: boolean, isNamed: boolean): readonly Asked[] {
  const isHere = passage.sentences.some((sentence) => hasSign(sentence, 'suicide-word'))
  return passage.sentences.flatMap((sentence) => {
    if (hasSign(sentence, 'fiction')) return []
    const [first, ...rest] = [
      ...methodsIn(sentence, isNamed),
      ...meansIn(passage, sentence),
      ...(isSubject && isHere ? placesOfDeath(passage, sentence) : []),
    ]
    return first ? [ask(passage, around(first, ...rest))] : []
  })
}

/** Phrases that say by themselves how; those that could also be an accident only where suicide is spoken of. */
function methodsIn(sentence: SignedSentence, isNamed: boolean): readonly Span[] {
  return signsNamed(sentence, 'suicide-method').filter(
    ({ of }) => isNamed || of.signs?.includes('suicide-deed'),
  )
}

const by: ReadonlySet<string> = wordSet('with by using from of on took taking taken after via')
const at: ReadonlySet<string> = wordSet('at off from near on onto under beneath in into over')

/** Means or a site in the sentence of the deed, and bound to it rather than to violence against others. */
function meansIn({ words }: SignedPassage, signed: SignedSentence): readonly Span[] {
  const deeds = deedsIn(words, signed)
  if (deeds.length === 0) return []
  const violence = signsNamed(signed, 'violence')
  const { sentence } = signed
  const means = signsNamed(signed, 'means').filter(
    (sign) =>
      isLedBy(wordsBefore(words, sentence, sign.start, 4), by) &&
      !isOfOthers(sign, violence, deeds),
  )
  const sites = hasSign(signed, 'prevention')
    ? []
    : signsNamed(signed, 'site').filter(
        (sign) =>
          isLedBy(wordsBefore(words, sentence, sign.start, 4), at) &&
          deeds.some((deed) => isBound(wordsBetween(words, deed.end, sign.start))),
      )
  return [...means, ...sites]
}

/** What somebody did: “took her own life”, “Quill’s suicide”. */
function deedsIn(words: Words, signed: SignedSentence): readonly Span[] {
  return [
    ...signsNamed(signed, 'suicide-deed'),
    ...signsNamed(signed, 'suicide-word').filter(
      ({ start }) => wordsBefore(words, signed.sentence, start, 1)[0] === "'s",
    ),
  ]
}

/** Whether a preposition leads to a noun: “with a licensed shotgun”. */
function isLedBy(before: readonly string[], leads: ReadonlySet<string>): boolean {
  for (const word of before) {
    if (leads.has(word)) return true
    if (/^(?:[,;:()–—]|and|but|or|to|for|against|about)$/.test(word)) return false
  }
  return false
}

function isBound(between: readonly string[]): boolean {
  return (
    between.length <= 12 &&
    !between.some((word) => /^(?:and|but|who|where|which|while|[;:–—])$/.test(word))
  )
}

/** Whether what was done before the words, or else after them, was done to others: “shot two people with a rifle”. */
function isOfOthers(sign: Span, violence: readonly Span[], deeds: readonly Span[]): boolean {
  const before = ({ end }: Span) => end <= sign.start
  const last = (some: readonly Span[]) => Math.max(-1, ...some.filter(before).map(({ end }) => end))
  const next = (some: readonly Span[]) =>
    Math.min(
      Number.POSITIVE_INFINITY,
      ...some.filter((one) => !before(one)).map(({ start }) => start),
    )
  if (last(violence) >= 0 || last(deeds) >= 0) return last(violence) > last(deeds)
  return next(violence) < next(deeds)
}

const deathWords: ReadonlySet<string> = wordSet(`
  body found fell died plunged jumped recovered fall discovered
`)

/** Where a story is about a suicide that this passage names: the place where somebody was found. */
function placesOfDeath({ words }: SignedPassage, signed: SignedSentence): readonly Span[] {
  if (hasSign(signed, 'suicide-deed', 'prevention')) return []
  const { sentence } = signed
  const isDeath = words.tokens
    .slice(sentence.from, sentence.to)
    .some(({ norm }) => deathWords.has(norm))
  if (!isDeath) return []
  return signsNamed(signed, 'site').filter(({ start }) =>
    isLedBy(wordsBefore(words, sentence, start, 6), at),
  )
}

function ask(passage: SignedPassage, place: Span): Asked {
  return askedAt(passage, place, {
    message: isQuoted(passage, place)
      ? 'These are somebody else’s words: does the story need to pass on how or where it happened?'
      : 'Does the story need to say how or where it happened?',
    why: 'The method or the place of a suicide, told in a story, can lead others who are at risk to it; what happened can be told without.',
    suggestion:
      '“died by suicide” or “harmed herself”, and no more of the place than a reader of a wide area needs',
  })
}
