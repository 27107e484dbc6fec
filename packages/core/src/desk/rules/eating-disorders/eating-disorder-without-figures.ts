import { beatMedia } from '../../guidelines/beat.ts'
import { wordSet } from '../../people/lexicon.ts'
import type { Span } from '../../reading/span.ts'
import type { Token } from '../../reading/words.ts'
import { hasSign } from '../../topics/signs-in.ts'
import { isAbout } from '../../topics/topics-in.ts'
import type { Asked, Rule } from '../rule.ts'
import { askedAt, isQuoted, proseOf, type SignedPassage } from '../signed-passages.ts'

/** Asks whether readers need weights, sizes and calories in a story about eating disorders. */
export const eatingDisorderWithoutFigures: Rule = {
  name: 'eating-disorder-without-figures',
  level: 'ask',
  summary:
    'Asks about weights, body-mass indices, dress sizes and calories in stories about eating disorders, captions too.',
  guideline: beatMedia,
  run: ({ reading }) => {
    if (!isAbout(reading.topics, 'eating-disorders')) return []
    return proseOf(reading).flatMap((passage) =>
      figuresIn(passage).map((figure) => ask(passage, figure)),
    )
  },
}

const units: ReadonlySet<string> = wordSet(`
  kg kgs kilo kilos kilogram kilograms lb lbs pound pounds st stone calorie calories kcal kcals kj inch inches
`)
const numbers: ReadonlySet<string> = wordSet(`
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty
  ninety hundred thousand
`)
/** A number and its unit in one: “38kg”, “five-stone”. */
const joined = /^[\d.,]+(?:kg|kgs|lb|lbs|st|kcal|kj)$|^(?:\d+|[a-z]+)-(?:stone|pound|kilo|calorie)$/
/** Money, and what has another weight than a body. */
const others: ReadonlySet<string> = wordSet(`
  sterling price prices cost costs million billion fine donated donation raised paid salary wage grant budget
  worth wall walls luggage baggage
`)

function figuresIn({
  words: { tokens, sentences },
  sentences: signed,
}: SignedPassage): readonly Span[] {
  return sentences.flatMap(({ from, to, start }) => {
    const here = tokens.slice(from, to)
    if (here.some(({ norm }) => others.has(norm))) return []
    const isOfOthers = signed.some((one) => one.sentence.start === start && hasSign(one, 'fiction'))
    return isOfOthers ? [] : here.flatMap((token, at) => figureAt(here, token, at))
  })
}

function figureAt(here: readonly Token[], token: Token, at: number): readonly Span[] {
  const next = here[at + 1]
  const before = here[at - 1]
  const { start, norm } = token
  if (joined.test(norm)) return [{ start, end: token.end }]
  const isFigure = token.kind === 'number' || numbers.has(norm)
  if (isFigure && next && units.has(next.norm) && before?.norm !== '£')
    return [{ start, end: next.end }]
  const isIndex = norm === 'bmi' || (norm === 'index' && before?.norm === 'mass')
  const figure = here.slice(at + 1, at + 5).find(({ kind }) => kind === 'number')
  if (isIndex && figure) return [{ start, end: figure.end }]
  if (norm === 'size' && next && /^(?:\d{1,2}|zero|xxs|xs)$/.test(next.norm))
    return [{ start, end: next.end }]
  return []
}

function ask(passage: SignedPassage, place: Span): Asked {
  return askedAt(passage, place, {
    message: isQuoted(passage, place)
      ? 'The figure is in somebody’s own words: do readers need it?'
      : 'Do readers need the figure?',
    why: 'To a reader with an eating disorder a weight, a size or a count of calories is something to match.',
    suggestion: 'Leave the figure out: “lost a lot of weight”, “ate very little”',
  })
}
