import { wordSet } from '../../people/lexicon.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../reading/span.ts'
import { sharing } from '../../reading/spans.ts'
import type { Said } from '../../said/said.ts'
import { hasSign, type SignedSentence, signsNamed } from '../../topics/signs-in.ts'
import type { Asked, Rule } from '../rule.ts'
import {
  around,
  askedAt,
  isQuoted,
  type SignedPassage,
  signedPassages,
  tokenAfter,
  wordsBetween,
} from '../signed-passages.ts'

/** Asks who says that a named person is pregnant or was, where it reads as a guess. House policy. */
export const pregnancyHasSource: Rule = {
  name: 'pregnancy-has-source',
  level: 'ask',
  summary:
    'Asks about guesses at a named person’s pregnancy, and about pregnancies that only unnamed people tell of.',
  guideline: null,
  run: ({ reading }) => signedPassages(reading).flatMap((passage) => askedIn(reading, passage)),
}

const guesses: ReadonlySet<string> = wordSet(`
  rumour rumours rumor rumors rumoured rumored speculation speculated appears appeared seems seemed seemingly
  apparently reportedly allegedly suspect suspected possibly hint hints hinted hid hiding hides
  sparked sparks sparking wonder wondering wondered convinced think believe guess guessed whether cradling
  cradled suggest suggests suggested loose baggy fuelled showing spotted
`)

const maybe: ReadonlySet<string> = wordSet('may might could')
const afterMaybe: ReadonlySet<string> = wordSet('be have well already soon')
/** Those who say something and stand to nothing. */
const hearsay =
  /^(?:the |some |many )?(?:rumou?rs?|speculation|gossip|fans?|reports?|people|everyone|the internet|social media)\b/i

function askedIn(reading: Reading, passage: SignedPassage): readonly Asked[] {
  return passage.sentences.flatMap((signed) => {
    const [pregnancy] = signsNamed(signed, 'pregnancy')
    if (!pregnancy || hasSign(signed, 'fiction')) return []
    const person = personIn(reading, passage, signed)
    if (!person) return []
    const start = passage.passage.start
    const said = sharing(reading.said, {
      start: start + pregnancy.start,
      end: start + pregnancy.end,
    }).filter(({ negated }) => !negated)
    const isNamed = ({ naming, speaker }: Said) =>
      naming === 'named' && !hearsay.test(speaker?.text ?? '')
    if (said.some(isNamed)) return []
    const isUnnamed = said.some(({ naming }) => naming === 'unnamed')
    const guess = guessIn(passage, signed, pregnancy)
    if (!isUnnamed && (!guess || isTold(said, signed))) return []
    return [ask(passage, around(pregnancy, guess ?? pregnancy), isUnnamed)]
  })
}

/** Whether somebody stands to it in the same sentence: “Quill confirmed the pregnancy”. */
function isTold(said: readonly Said[], signed: SignedSentence): boolean {
  return (
    said.some(({ speaker }) => !hearsay.test(speaker?.text ?? 'rumour')) ||
    (said.length === 0 && hasSign(signed, 'attribution'))
  )
}

/** A word of guessing near the pregnancy; a question mark where the sentence only asks. */
function guessIn(
  { words }: SignedPassage,
  { sentence }: SignedSentence,
  pregnancy: Span,
): Span | undefined {
  const here = words.tokens.slice(sentence.from, sentence.to)
  const guess = here.find(
    ({ norm, end, start }, at) =>
      (guesses.has(norm) || (maybe.has(norm) && afterMaybe.has(here[at + 1]?.norm ?? ''))) &&
      wordsBetween(words, Math.min(end, pregnancy.end), Math.max(start, pregnancy.start)).length <=
        8,
  )
  return guess ?? here.slice(-2).find(({ norm }) => norm === '?')
}

function personIn(
  { people, passages }: Reading,
  { index, words }: SignedPassage,
  { sentence }: SignedSentence,
): Span | undefined {
  return passages[index]?.mentions.find((mention) => {
    if (mention.number === 'many' || mention.start < sentence.start || mention.end > sentence.end)
      return false
    const being = people.of(index, mention)
    const isOfOther = /^(?:\d|drug|vaccine)/.test(
      words.tokens[tokenAfter(words, mention.end)]?.norm ?? '',
    )
    return being?.being === 'person' && !being.unnamed && being.gender !== 'he' && !isOfOther
  })
}

function ask(passage: SignedPassage, place: Span, isUnnamed: boolean): Asked {
  return askedAt(passage, place, {
    message: isUnnamed
      ? 'Does she, or anybody who may, say so by name?'
      : 'Does anybody who knows say so, or is it a guess?',
    why: 'A pregnancy is told by whoever carries it, when they choose; a guess may fall on an illness, a loss, or nothing at all.',
    suggestion: 'Leave it out until she has told it',
    ...(isQuoted(passage, place) && !isUnnamed && { level: 'note' as const }),
  })
}
