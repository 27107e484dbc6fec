import { type Range, stepped, yearOf } from '../../dates/calendar.ts'
import { monthWords } from '../../dates/day-words.ts'
import { countOf, countShape, unitOf } from '../../dates/numbers.ts'
import { wordSet } from '../../people/lexicon.ts'
import type { Span } from '../../reading/span.ts'
import { isMarked, matchesIn, ownProse, type Prose, placed } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'

/** Notes lengths of time up to now (“has been married for ten years”), which grow. */
export const lengthOfTimeDated: Rule = {
  name: 'length-of-time-dated',
  level: 'note',
  summary: 'Notes lengths of time that run up to now: “has been married for ten years”.',
  guideline: null,
  run: ({ reading }) =>
    ownProse(reading).flatMap((prose) => lengthsIn(prose, reading.draft.publishedOn)),
}

/** Each match has one of these. */
const needs = wordSet("has have 've 's")
const upToNow = new RegExp(
  `\\b(?:has|have|['’](?:s|ve))\\s(?:[a-z]+\\s){1,6}?(?<length>for\\s(?:the\\s(?:past|last)\\s|more\\sthan\\s|almost\\s|nearly\\s|over\\s|about\\s)?(?<count>${countShape})\\s(?<unit>day|week|month|year|decade)s?)(?![a-z])`,
  'gi',
)

function lengthsIn({ passage, words }: Prose, today: string | null): readonly Asked[] {
  return matchesIn(words, upToNow, needs).flatMap(({ start, end, text }) => {
    const { length = '', count, unit = '' } = [...text.matchAll(upToNow)][0]?.groups ?? {}
    const span = { start: Math.max(start, end - length.length), end }
    if (isMarked(words, span)) return []
    return [ask(placed(passage, span), length, since(today, count, unit))]
  })
}

/** Since when that is, where it can be counted. */
function since(today: Range['from'], count: string | undefined, word: string): string | null {
  const { least, most } = countOf(count)
  if (today === null || least !== most) return null
  const { unit, times } = unitOf(word)
  const day = stepped(today, unit, -least * times)
  if (day === null) return null
  return unit === 'year' || unit === 'decade' ? `since ${yearOf(day)}` : `since ${monthWords(day)}`
}

function ask(place: Span, length: string, words: string | null): Asked {
  return {
    ...place,
    message: `Since when is that, “${length}”?`,
    why: 'A length of time up to now grows; its beginning stays.',
    suggestion:
      words === null ? 'Its beginning: “since …”.' : `“${words}”, if that is the beginning.`,
  }
}
