import { monthRange } from './calendar.ts'
import type { When } from './expression.ts'
import { dayNames, dayNumber, monthNames, monthNumber } from './numbers.ts'
import type { Parts, Pattern, Place } from './patterns.ts'
import { before, following, pattern, whichOf, yearShape } from './patterns.ts'

const monthShape =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|' +
  'jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)'
const dayShape = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
/** A year in a shape that has another one already: no two parts of a shape may have one name. */
const wholeYear = yearShape.replace('year', 'whole')
const monthList = monthNames.join('|')
const weekdayShape = `(?:(?<weekday>${dayNames.join('|')}),?_(?:the_)?)?`
const partShape = '(?:_(?:morning|afternoon|evening|night|lunchtime))?'
const dash = '(?:_?[-–—]_?|_to_|_and_|_through_)'

const shortMonths = 'jan feb mar apr jun jul aug sep sept oct nov dec'
const monthStarts = [...monthNames, ...shortMonths.split(' ')]
const earlyLate = ['early', 'mid', 'late']

/** Days, months and seasons as calendars have them, the longest shapes first. */
export const calendarPatterns: readonly Pattern[] = [
  pattern('#', '(?<year>\\d{4})-(?<number>\\d\\d)-(?<day>\\d\\d)', (parts) =>
    dayOf(parts, Number(parts['number'])),
  ),
  pattern('#', '(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4})', slashed),
  pattern(
    ['#', 'the', ...dayNames],
    `${weekdayShape}(?:the_)?${dayShape}(?:${dash}(?<last>[12]?\\d|3[01])(?:st|nd|rd|th)?)?(?:_of)?_${monthShape}(?:,?_${yearShape})?${partShape}`,
    dayInMonth,
  ),
  pattern(
    [...monthStarts, ...dayNames],
    `${weekdayShape}${monthShape}_${dayShape}(?:${dash}(?<last>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?)?(?:,?_${yearShape})?${partShape}(?![:.]\\d)(?!_(?:per_cent|percent|people|million|%))`,
    dayInMonth,
  ),
  pattern(
    [...monthStarts, ...earlyLate, 'the'],
    `(?:the_(?:start|end|beginning|middle)_of_)?(?:early_|late_|mid(?:-|_))?${monthShape}(?:,?_|_of_)${yearShape}`,
    ({ month = '', year }) => ({
      type: 'month',
      year: Number(year),
      month: monthNumber(month),
      which: 'none',
    }),
  ),
  pattern('the end', `(?:the_)?(?<part>start|end|beginning)_of_${yearShape}`, ({ part, year }) =>
    part?.toLowerCase() === 'end'
      ? { type: 'day', year: Number(year), month: 12, day: 31, last: null, weekday: null }
      : { type: 'day', year: Number(year), month: 1, day: 1, last: null, weekday: null },
  ),
  pattern(
    'the',
    `the_(?<part>first|second|third|fourth|last)_(?<unit>half|quarter)_of_(?:(?<month>${monthList})(?:_${yearShape})?|${wholeYear}|the_(?<century>1\\d|2[01])(?:st|th)_century)`,
    partOf,
  ),
  pattern(
    'the end',
    `(?:the_)?(?<part>start|end|beginning)_of_(?<month>${monthList})(?:_${yearShape})?`,
    monthEdge,
  ),
  pattern(
    monthNames,
    `(?<month>${monthList})_(?:of_)?(?<which>last|this|next)_year`,
    ({ month = '', which }) => ({
      type: 'month',
      year: null,
      month: monthNumber(month),
      which: whichOf(which),
      ofYear: true,
    }),
  ),
  pattern(
    'the',
    `the_(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)(?=\\s*[,.;:!?)”"’]|\\s(?:and|at|in|when|she|he|they|but|it|after|before|for|to|is|was|will)\\b|$)`,
    ({ day }) => ({ type: 'month-day', day: Number(day) }),
  ),
  pattern('#', '(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)', ({ day }, place) => {
    // “On the 12th and 26th”.
    const isListed = before(place) === 'and' && /^\d+(?:st|nd|rd|th)$/.test(before(place, 2))
    return isListed ? { type: 'month-day', day: Number(day) } : null
  }),
  pattern(
    [...monthNames, 'early', 'mid', 'late', 'last', 'this', 'next'],
    `(?:(?<which>last|this|next)_|early_|late_|mid(?:-|_))?(?<month>${monthList})`,
    monthAlone,
  ),
  pattern(
    'spring summer autumn fall winter last this next late early mid the all',
    `(?:the_|(?<all>all_))?(?:early_|late_|mid(?:-|_))?(?:(?<which>last|this|next)_)?(?<season>spring|summer|autumn|fall|winter)(?:(?:_of)?_${yearShape})?`,
    season,
  ),
]

/** “The last quarter of 2024”, “the first half of May”, “the second half of the 19th century”. */
function partOf({ part = '', unit, month, year, whole, century }: Parts): When | null {
  const parts = unit?.toLowerCase() === 'half' ? 2 : 4
  const named = ['first', 'second', 'third', 'fourth'].indexOf(part.toLowerCase())
  const number = named < 0 ? parts - 1 : named
  if (number >= parts) return null
  if (century !== undefined) {
    const length = 100 / parts
    const first = (Number(century) - 1) * 100 + number * length
    return { type: 'years', first, last: first + length - 1 }
  }
  if (month === undefined) {
    const length = 12 / parts
    return {
      type: 'months',
      year: Number(whole),
      first: number * length + 1,
      last: (number + 1) * length,
    }
  }
  if (parts === 4) return null
  // Where no year is told, February has 28 days.
  const { to } = monthRange(Number(year ?? 2001), monthNumber(month))
  const [day, last] = number === 0 ? [1, 15] : [16, Number(to?.slice(8))]
  return {
    type: 'day',
    year: year === undefined ? null : Number(year),
    month: monthNumber(month),
    day,
    last,
    weekday: null,
  }
}

function monthEdge({ part, month: name = '', year }: Parts): When {
  const month = monthNumber(name)
  // Without a year, one that is no leap year: 29 February is in one year of four.
  const { to } = monthRange(Number(year ?? 2001), month)
  return {
    type: 'day',
    year: year === undefined ? null : Number(year),
    month,
    day: part?.toLowerCase() === 'end' ? Number(to?.slice(8)) : 1,
    last: null,
    weekday: null,
  }
}

function dayOf(parts: Parts, month: number): When {
  const { year, day, last, weekday } = parts
  return {
    type: 'day',
    year: year === undefined ? null : Number(year),
    month,
    day: Number(day),
    last: last === undefined ? null : Number(last),
    weekday: weekday === undefined ? null : dayNumber(weekday),
  }
}

/** “May 5” is a day; “may 5 people” and “march 5 miles” are none. */
function dayInMonth(parts: Parts, place: Place): When | null {
  const month = parts['month'] ?? ''
  const first = month.charAt(0)
  return first === first.toLowerCase() || isCounted(parts, place)
    ? null
    : dayOf(parts, monthNumber(month))
}

/** “In May 20 people”: a number with what it counts. */
function isCounted({ day = '', year, last, month = '' }: Parts, place: Place): boolean {
  const { words, end } = place
  if (year !== undefined || last !== undefined || !words.text.slice(0, end).endsWith(day))
    return false
  const next = following(place)
  if (next?.kind !== 'word' || next.capital || next.start > end + 1 || month.endsWith('.'))
    return false
  return /^(?:people|men|women|children|miles|years|days|weeks|months|fans|others|more|songs|shows|times)$/.test(
    next.norm,
  )
}

/** Which of two numbers is the month cannot be told where both could be. */
function slashed({ first, second, year }: Parts): When {
  const [one, two] = [Number(first), Number(second)]
  const day = { type: 'day', year: Number(year), last: null, weekday: null } as const
  if (one > 12 || one === two) return { ...day, month: two, day: one }
  return two > 12 ? { ...day, month: one, day: two } : { type: 'unclear' }
}

const names = /^(?:march|april|may|june|august)$/
const monthBefore =
  /^(?:in|since|until|till|by|from|of|during|before|after|between|last|next|this|for|through|to|and|early|late|mid|around)$/

function monthAlone({ which, month = '' }: Parts, place: Place): When | null {
  const { words, end } = place
  const capital = words.text.charAt(end - month.length)
  if (capital === capital.toLowerCase()) return null
  const previous = before(place)
  if (previous === 'every' || previous === 'each') return null
  const begins = words.text.slice(words.tokens[place.token]?.start ?? 0, end)
  if (names.test(month.toLowerCase()) && begins === month && !isMonthHere(place)) return null
  return {
    type: 'month',
    year: null,
    month: monthNumber(month),
    which: whichOf(which),
  }
}

/** Whether a month that is also a name or a verb is a month here. */
function isMonthHere(place: Place): boolean {
  const previous = before(place)
  // “June and July”.
  const joined = following(place)
  const { words } = place
  const other = joined && words.tokens[words.tokens.indexOf(joined, place.token) + 1]
  if (
    /^(?:and|to|or|–|-)$/.test(joined?.norm ?? '') &&
    other?.capital &&
    monthNames.includes(other.norm)
  )
    return true
  if (!monthBefore.test(previous)) return false
  if ((previous === 'and' || previous === 'to') && monthNumber(before(place, 2)) === 0) return false
  const next = following(place)
  // “by April Jones”: a name goes on with a capital.
  return !(next?.kind === 'word' && next.capital && next.start === place.end + 1)
}

function season({ which, all, season: name = '', year }: Parts, place: Place): When | null {
  if (which === undefined && year === undefined && all === undefined) return null
  const printed = place.words.text.slice(place.words.tokens[place.token]?.start ?? 0, place.end)
  const next = following(place)
  // “this Winter Olympics”, “Summer 2012 Olympics” name something else.
  if (/S(?:pring|ummer)|W|A|F/.test(printed) && next?.capital && year === undefined) return null
  const said = name.toLowerCase()
  return {
    type: 'season',
    season: said === 'fall' ? 'autumn' : (said as 'spring' | 'summer' | 'autumn' | 'winter'),
    year: year === undefined ? null : Number(year),
    which: whichOf(which),
  }
}
