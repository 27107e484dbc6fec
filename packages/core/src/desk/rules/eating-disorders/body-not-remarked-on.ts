import { beatMedia } from '../../guidelines/beat.ts'
import { wordSet } from '../../people/lexicon.ts'
import { personNouns } from '../../people/role-words.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../reading/span.ts'
import { hasSign, type SignedSentence, signsNamed } from '../../topics/signs-in.ts'
import type { Asked, Rule } from '../rule.ts'
import {
  around,
  askedOrNoted,
  type SignedPassage,
  signedPassages,
  wordsBefore,
  wordsBetween,
} from '../signed-passages.ts'

/** Asks about remarks on the body of a person whom the draft names. */
export const bodyNotRemarkedOn: Rule = {
  name: 'body-not-remarked-on',
  level: 'ask',
  summary: 'Asks about remarks on how thin, how heavy or how changed a named person’s body looks.',
  guideline: beatMedia,
  run: ({ reading }) => signedPassages(reading).flatMap((passage) => askedIn(reading, passage)),
}

/** What leads from somebody to their looks. */
const looks =
  /\b(?:look(?:s|ed|ing)?|appear(?:s|ed|ing)?|seem(?:s|ed)?|is|was|'s|becom(?:e|es|ing)|became|got|grown|getting|has|had|have|shows?|showed|showing|debut(?:s|ed|ing)?|flaunt(?:s|ed|ing)?|display(?:s|ed|ing)?|unveil(?:s|ed|ing)?|reveal(?:s|ed|ing)?|sports?|sported|sporting)\b/
const otherSense: ReadonlySet<string> = wordSet(`
  jeans latte voice plot margin tie lead evidence budget majority excuse chance chances list argument patience
  ice air hope pickings volume prose sound production staff guitar trousers book cut fit model phone laptop
`)

function askedIn(reading: Reading, passage: SignedPassage): readonly Asked[] {
  return passage.sentences.flatMap((signed) => {
    if (hasSign(signed, 'fiction')) return []
    return signsNamed(signed, 'body-state').flatMap((state) => {
      const place = remarkAt(reading, passage, signed, state)
      return place ? [ask(passage, place)] : []
    })
  })
}

/** From the person to the remark; undefined where the body is nobody’s whom the draft names. */
function remarkAt(
  reading: Reading,
  passage: SignedPassage,
  signed: SignedSentence,
  state: Span,
): Span | undefined {
  const { people, passages } = reading
  const { index, words } = passage
  const { sentence } = signed
  const after = words.tokens.find(({ start }) => start >= state.end)
  if (after && otherSense.has(after.norm)) return undefined
  const person = (passages[index]?.mentions ?? []).findLast((mention) => {
    const being = people.of(index, mention)
    return (
      mention.end <= state.start &&
      mention.start >= sentence.start &&
      mention.number === 'one' &&
      being?.being === 'person' &&
      !being.unnamed
    )
  })
  if (!person) return fronted(reading, passage, signed, state)
  const between = wordsBetween(words, person.end, state.start)
  const printed = words.text.slice(person.start, person.end).toLowerCase()
  const isOwned = between[0] === "'s" || /^(?:his|her|their)$/.test(printed)
  const isSeen = looks.test(between.join(' '))
  const [before = ''] = wordsBefore(words, sentence, person.start, 1)
  const isLed = isOwned
    ? between.length <= 3 && !isSeen
    : between.length <= 7 && isSeen && !/^(?:against|of|for|about|with|by|to|from)$/.test(before)
  if (!isLed || between.some((word) => /^(?:and|but|that|said|:|;|"|who|whose)$/.test(word)))
    return undefined
  if (between.some((word) => personNouns.has(word))) return undefined
  if (wordsBefore(words, sentence, state.start, 2).some((word) => word === 'not' || word === "n't"))
    return undefined
  return around(person, state)
}

/** “Looking gaunt, Quill was seen …”. */
function fronted(
  { people, passages }: Reading,
  { index, words }: SignedPassage,
  { sentence }: SignedSentence,
  state: Span,
): Span | undefined {
  const before = wordsBetween(words, sentence.start, state.start)
  if (
    before.length > 4 ||
    !/^(?:looking|appearing|showing|flaunting|sporting)$/.test(before[0] ?? '')
  )
    return undefined
  const person = passages[index]?.mentions.find((mention) => {
    const being = people.of(index, mention)
    return (
      mention.start >= state.end &&
      mention.end <= sentence.end &&
      being?.being === 'person' &&
      !being.unnamed
    )
  })
  return person && wordsBetween(words, state.end, person.start).length <= 10
    ? { start: sentence.start, end: state.end }
    : undefined
}

function ask(passage: SignedPassage, place: Span): Asked {
  return askedOrNoted(passage, place, {
    message: 'Does the story need this remark about a body?',
    why: 'How somebody’s body looks says little of them, may come from an illness, and teaches readers to look at theirs.',
    suggestion: 'What they did or said there',
  })
}
