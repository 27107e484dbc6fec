import type { When } from './expression.ts'
import type { Parts, Pattern, Place } from './patterns.ts'
import { before, following, pattern, yearShape } from './patterns.ts'

/** Feasts, those that keep their day and those that move. */
export const feastPatterns: readonly Pattern[] = [
  pattern(
    'christmas boxing new halloween valentine last this next',
    `(?:(?<which>last|this|next)_)?(?<feast>christmas(?:_(?:day|eve))?|boxing_day|new_year['’]s_(?:day|eve)|halloween|valentine['’]s_day)(?:,?_${yearShape})?`,
    feast,
  ),
  pattern(
    'good easter thanksgiving last this next',
    `(?:(?:last|this|next)_)?(?<feast>good_friday|easter(?:_(?:sunday|monday|day))?|thanksgiving(?:_day)?)(?:,?_${yearShape})?`,
    movable,
  ),
]

const feastBefore = /^(?:at|over|since|before|by|until|till|last|this|next|after|for|on)$/
const feastAfter =
  /^(?:and|but|when|where|she|he|they|with|in|at|for|to|was|is|the|a|as|after|or|that|because)$/

function feast({ feast: name = '', year }: Parts, place: Place): When | null {
  const word = name.toLowerCase().replace(/\s+/g, ' ')
  if ((word === 'christmas' || word === 'halloween') && year === undefined && !isFeastHere(place))
    return null
  const [month, day] = feastDay(word)
  return {
    type: 'day',
    year: year === undefined ? null : Number(year),
    month,
    day,
    last: null,
    weekday: null,
  }
}

/** Whether a feast's name stands as a time, by itself: “at Christmas”, and not “a Christmas tree”. */
function isFeastHere(place: Place): boolean {
  const next = following(place)
  const starts = place.words.text.slice(place.words.tokens[place.token]?.start ?? 0, place.end)
  const isAlone = next === undefined || next.kind !== 'word' || feastAfter.test(next.norm)
  return isAlone && (/^(?:last|this|next)/i.test(starts) || feastBefore.test(before(place)))
}

function movable({ feast: name = '', year }: Parts, place: Place): When | null {
  const word = name.toLowerCase().replace(/\s+/g, ' ')
  if (!word.includes(' ') && year === undefined && !isFeastHere(place)) return null
  return {
    type: 'movable',
    feast: word.startsWith('thanks') ? 'thanksgiving' : 'easter',
    offset: word.startsWith('good') ? -2 : word.endsWith('monday') ? 1 : 0,
    year: year === undefined ? null : Number(year),
  }
}

function feastDay(word: string): readonly [month: number, day: number] {
  if (word === 'christmas eve') return [12, 24]
  if (word.startsWith('christmas')) return [12, 25]
  if (word.startsWith('boxing')) return [12, 26]
  if (word === 'halloween') return [10, 31]
  if (word.startsWith('valentine')) return [2, 14]
  return word.endsWith('eve') ? [12, 31] : [1, 1]
}
