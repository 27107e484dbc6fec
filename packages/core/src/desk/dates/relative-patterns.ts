import { firstOf } from '../reading/spans.ts'
import type { Count, Unit, When, Which } from './expression.ts'
import {
  countOf,
  countShape,
  countStarts,
  dayNames,
  dayNumber,
  unitOf,
  unitShape,
} from './numbers.ts'
import type { Parts, Pattern, Place } from './patterns.ts'
import { before, following, partOfDay, pattern, whichOf } from './patterns.ts'

const weekdays = dayNames.join('|')
const dayTimes = '(?:morning|afternoon|evening|night)'
const periods = '(?<unit>week|month|year|decade|century)'
/** “three or four”, “15 to 20”. */
const counts = `(?<count>${countShape})(?:_(?:or|to)_(?<most>${countShape}))?`
const whiches = '(?<which>last|this|next|the_coming)'
const closed = '(?=\\s*(?:[.,;:!?)\\]”"’—–]|$))'
const numbers = ['#', ...countStarts]
const units = ['hours', 'days', 'weeks', 'months', 'years', 'decades', 'centuries']

/** Expressions that are read from a day: that of reading, or one told before. The longest shapes first. */
export const relativePatterns: readonly Pattern[] = [
  pattern('the', 'the_(?:day|night)_before_(?<near>yesterday|last)', () => near(-2)),
  pattern('the', 'the_day_after_tomorrow', () => near(2)),
  pattern('the', `the_${periods}_before_last`, ({ unit = '' }) => away(unit, countOf('2'), false)),
  pattern(
    'the early late year month week',
    `(?:the_)?(?<part>start|beginning|end|close)_of_(?:(?<which>the|this|last|next)_)(?<unit>week|month|year)`,
    edgeOf,
  ),
  pattern('year month week', `(?<unit>year|month|week)(?:['’]s)?(?:-|_)end`, ({ unit = '' }) =>
    unit.toLowerCase() === 'week' ? null : period(unit, 'this', 'last-day'),
  ),
  pattern(
    'earlier later',
    `(?<part>earlier|later)_${whiches}_${periods}`,
    ({ part: side, which, unit = '' }) =>
      period(unit, whichOf(which), side?.toLowerCase() === 'earlier' ? 'before' : 'after'),
  ),
  pattern(
    'earlier later',
    `(?<part>earlier|later)_in_the_(?<unit>week|month|year)`,
    ({ part: side, unit = '' }) =>
      period(unit, 'this', side?.toLowerCase() === 'earlier' ? 'before' : 'after'),
  ),
  pattern('earlier later', `(?:earlier|later)_in_the_(?:day|evening)`, () =>
    then('day', countOf('0'), true),
  ),
  pattern('earlier later', `(?:earlier|later)_today`, () => near(0)),
  pattern('earlier later', '(?:earlier|later)_that_(?:day|night|evening|morning)', () =>
    then('day', countOf('0'), true),
  ),
  pattern(
    dayNames,
    `(?<weekday>${weekdays})${partOfDay}(?:,?_of)?_(?<which>last|this|next)_week`,
    ({ weekday = '', which }) => ({
      type: 'weekday',
      weekday: dayNumber(weekday),
      which: 'none',
      week: weeks[whichOf(which)],
    }),
  ),
  pattern('this', `this_${dayTimes}`, () => near(0)),
  pattern(
    'yesterday today tomorrow tonight',
    `(?<near>yesterday|today|tomorrow|tonight)${partOfDay}`,
    nearOf,
  ),
  pattern(
    'the past last next',
    `(?:the_)?(?<side>last|past|previous|next|coming|following)_${counts}_(?<unit>${unitShape})(?:ies|s)?`,
    stretchOf,
  ),
  pattern(
    'recent coming the',
    `(?:the_)?(?<side>recent|coming)_(?<unit>day|week|month|year|decade)s`,
    ({ side, unit = '' }) => stretch(unit, countOf('recent'), isAhead(side)),
  ),
  pattern(
    'the past',
    `(?:the_)(?<side>past|last|coming|next)_(?<unit>week|fortnight|month|year|decade|century)`,
    ({ side, unit = '' }, place) =>
      following(place)?.norm === 'of' ? null : stretchOrCentury(side, unit, place),
  ),
  pattern(
    'late early last this next the',
    `(?:late_|early_)?(?<which>last|this_past|this|next|the_current)_(?<unit>week|month|year|decade|century)(?:s(?=_[a-z]))?`,
    ({ which, unit = '' }, place) =>
      before(place) === 'the' ? null : period(unit, whichOf(which), 'all'),
  ),
  pattern(
    'the',
    `the_(?<side>next|following|previous)_(?<weekday>${weekdays})${partOfDay}`,
    ({ side, weekday = '' }) => ({
      type: 'weekday-then',
      weekday: dayNumber(weekday),
      ahead: side?.toLowerCase() !== 'previous',
    }),
  ),
  pattern(
    'the',
    `the_(?<side>next|following|previous|prior|same)_(?<unit>day|night|morning|afternoon|evening|week|month|year)`,
    thenOf,
  ),
  pattern(
    'that',
    'that_(?:same_)?(?<unit>day|night|morning|afternoon|evening|week|month|year)',
    ({ unit = '' }) => then(unitName(unit), countOf('0'), true),
  ),
  pattern(
    'the',
    `the_(?<unit>day|night|week|month|year)_(?<side>before|after)${closed}`,
    ({ unit = '', side }) => then(unitName(unit), countOf('1'), side?.toLowerCase() === 'after'),
  ),
  pattern(
    numbers,
    `(?<count>${countShape})_(?<unit>${unitShape})s?_ago_(?:today|to_the_day)`,
    ({ count, unit = '' }) => ({
      type: 'away',
      ...counted(unit, countOf(count)),
      ahead: false,
      exact: true,
    }),
  ),
  pattern('half', `half_an?_(?<unit>year|decade|century)_ago`, ({ unit = '' }) =>
    unit.toLowerCase() === 'year'
      ? away('month', countOf('6'), false)
      : away('year', countOf(unit.toLowerCase() === 'decade' ? '5' : '50'), false),
  ),
  pattern(
    [...numbers, ...units],
    `(?:${counts}_)?(?<unit>${unitShape})(?:y|ies|s)?_(?:ago|back)`,
    ({ count, most, unit = '' }, place) => {
      // “One and a half years ago” is no whole number of them.
      if (before(place) === 'half') return null
      const { least, most: known } = countOf(count ?? inBrackets(place))
      return away(unit, { least, most: most === undefined ? known : countOf(most).most }, false)
    },
  ),
  pattern(
    numbers,
    `(?<count>${countShape})_(?<unit>${unitShape})(?:y|ies|s)?(?:_from_(?:now|today)|['’]?_time)`,
    ({ count, unit = '' }) => away(unit, countOf(count), true),
  ),
  pattern(
    [...numbers, ...units],
    `(?:(?<count>${countShape})_)?(?<unit>${unitShape})(?:y|ies|s)?_(?<side>later|earlier|afterwards|previously|(?:before|after)${closed})`,
    laterOf,
  ),
]

const weeks = { last: -1, this: 0, next: 1, none: null } as const

function near(days: number): When {
  return { type: 'near', days }
}

function away(unit: string, count: Count, ahead: boolean): When {
  return { type: 'away', ...counted(unit, count), ahead }
}

function stretch(unit: string, count: Count, ahead: boolean): When {
  return { type: 'stretch', ...counted(unit, count), ahead }
}

function then(unit: Unit, count: Count, ahead: boolean): When {
  return { type: 'then', unit, count, ahead }
}

function period(
  unit: string,
  which: Which,
  side: 'all' | 'before' | 'after' | 'first-day' | 'last-day',
): When {
  return { type: 'period', unit: unit.toLowerCase() as Unit, which, part: side }
}

function counted(
  word: string,
  { least, most }: Count,
): { readonly unit: Unit; readonly count: Count } {
  const { unit, times } = unitOf(word)
  return { unit, count: { least: least * times, most: most === null ? null : most * times } }
}

function unitName(word: string): Unit {
  const unit = word.toLowerCase()
  return unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'day'
}

/** “The art of the last century” is of one that has a number; “over the last century” it is the hundred years just gone. */
function stretchOrCentury(side: string | undefined, unit: string, place: Place): When {
  const isNamed = unit.toLowerCase() === 'century' && before(place) === 'of' && !isAhead(side)
  return isNamed ? period(unit, 'last', 'all') : stretch(unit, countOf('1'), isAhead(side))
}

/** “[Ten] years ago”: a number that an editor put to it. */
function inBrackets(place: Place): string | undefined {
  return before(place) === ']' && before(place, 3) === '[' ? before(place, 2) : undefined
}

function isAhead(side: string | undefined): boolean {
  return /^(?:next|coming|following)$/i.test(side ?? '')
}

function edgeOf({ part: side, which, unit = '' }: Parts): When {
  const isEnd = /^(?:end|close)$/i.test(side ?? '')
  const named = which?.toLowerCase() === 'the' ? 'this' : whichOf(which)
  return period(unit, named, isEnd ? 'last-day' : 'first-day')
}

function stretchOf({ side, count, most, unit = '' }: Parts, place: Place): When | null {
  if (/^(?:previous|following)$/i.test(side ?? ''))
    return { type: 'then', ...counted(unit, countOf(count)), ahead: isAhead(side) }
  // “the last five months of her life” lie where that lies.
  if (following(place)?.norm === 'of') return null
  return stretch(unit, countOf(most ?? count), isAhead(side))
}

function thenOf({ side, unit = '' }: Parts): When {
  const word = side?.toLowerCase()
  return then(unitName(unit), countOf(word === 'same' ? '0' : '1'), !/^pr/.test(word ?? ''))
}

function laterOf({ count, unit = '', side }: Parts, place: Place): When | null {
  // “earlier than”, “no later than”, “years later life”.
  if (following(place)?.norm === 'than') return null
  return {
    type: 'then',
    ...counted(unit, countOf(count)),
    ahead: /^(?:later|after)/i.test(side ?? ''),
  }
}

function nearOf({ near: word = '' }: Parts, place: Place): When | null {
  const { words, token } = place
  const first = words.tokens[token]
  const isInitial =
    token === 0 || /^[.!?:"'([]$/.test(before(place)) || words.tokens[token - 1]?.kind === 'quote'
  // “the Today programme”, “USA Today”.
  const next = firstOf(words.sentences, ({ from }) => from >= token)
  const isStart = words.sentences[next]?.from === token
  if (first?.capital && !isInitial && !isStart) return null
  switch (word.toLowerCase()) {
    case 'yesterday':
      return near(-1)
    case 'tomorrow':
      return near(1)
    default:
      return before(place) === 'of' && word.toLowerCase() === 'today' && before(place, 2) !== 'as'
        ? null
        : near(0)
  }
}
