import { addDays, weekday } from '../../story/day.ts'
import type { Day } from '../../story/story.ts'
import type { Range } from './calendar.ts'
import {
  dayAt,
  easterOf,
  monthOf,
  monthRange,
  nowhere,
  seasonRange,
  stepped,
  thanksgivingOf,
  unitRange,
  weekRange,
  yearOf,
  yearsRange,
} from './calendar.ts'
import type { Sense, When } from './expression.ts'

/** On which day an expression is read, and what was told before it. */
export interface Read {
  /** Null where nobody knows the day. */
  readonly today: Day | null
  readonly sense: Sense
  /** What the expression of time before it means. */
  readonly told: Range
  /** Whether seasons are those of the southern half of the earth. */
  readonly south: boolean
}

type Of<T extends When['type']> = Extract<When, { type: T }>

/**
 * The days that an expression means. As news does, it reads a bare weekday as the one just gone unless the words around
 * speak of what is to come; “two weeks ago” is a week, “two years ago” a year, as TIMEX3 (ISO-TimeML) has it.
 */
export function resolveWhen(when: When, read: Read): Range {
  if (when.type === 'years') return yearsRange(when.first, when.last)
  if (when.type === 'unclear') return nowhere
  if (when.type === 'months')
    return {
      from: monthRange(when.year, when.first).from,
      to: monthRange(when.year, when.last).to,
    }
  if (when.type === 'then') return afterTold(when, read.told)
  if (when.type === 'movable' && when.year !== null) return movableIn(when, when.year)
  if (when.type === 'day' && when.year !== null) return daysOf(when, when.year)
  if (when.type === 'month' && when.year !== null) return monthRange(when.year, when.month)
  if (when.type === 'season' && when.year !== null)
    return seasonRange(when.season, when.year, read.south)
  return read.today === null ? nowhere : relativeTo(when, read, read.today)
}

function relativeTo(when: When, read: Read, today: Day): Range {
  const { sense, south } = read
  switch (when.type) {
    case 'day':
      return nearest((year) => daysOf(when, year), sense, today)
    case 'month':
      return monthNear(when, sense, today)
    case 'month-day':
      return closest(daysInMonths(when.day, today), sense, today, false)
    case 'season':
      return seasonNear(when, sense, today, south)
    case 'weekday':
      return weekdayNear(when, sense, today)
    case 'weekday-then':
      return weekdayAfter(when, read, today)
    case 'movable':
      return nearest((year) => movableIn(when, year), sense, today)
    case 'weekend':
      return weekendNear(when, sense, today)
    case 'near':
      return unitRange(today, 'day', when.days)
    case 'period':
      return periodOf(when, today)
    case 'away':
      return awayFrom(when, today)
    case 'stretch':
      return stretchFrom(when, today)
    default:
      return nowhere
  }
}

function daysOf({ month, day, last }: Of<'day'>, year: number): Range {
  const from = dayAt(year, month, day)
  const to = last === null ? from : dayAt(year, month, last)
  return from !== null && to !== null && from <= to ? { from, to } : nowhere
}

/** Of what comes every year: the last one begun, the next one not over, or the nearest. */
function nearest(inYear: (year: number) => Range, sense: Sense, today: Day): Range {
  const year = yearOf(today)
  return closest([year - 2, year - 1, year, year + 1, year + 2].map(inYear), sense, today)
}

/** A day of the months around. */
function daysInMonths(day: number, today: Day): readonly Range[] {
  return [-2, -1, 0, 1, 2].map((steps) => {
    const { from: first } = monthRange(yearOf(today), monthOf(today) + steps)
    const on = first && dayAt(yearOf(first), monthOf(first), day)
    return { from: on, to: on }
  })
}

function closest(ranges: readonly Range[], sense: Sense, today: Day, mayHaveBegun = true): Range {
  const around = ranges.filter(({ from, to }) => from !== null && to !== null)
  const before = around.findLast(({ from }) => from !== null && from <= today)
  const after = around.find(({ to }) => to !== null && to >= today)
  if (sense === 'past') return before ?? nowhere
  if (sense === 'future')
    return mayHaveBegun && isJustGone(before, today) ? before : (after ?? nowhere)
  if (!before || !after) return before ?? after ?? nowhere
  return isNearer(after, before, today) ? after : before
}

/** “Is to run from 23 January”, printed on 28 January: what is said to come has just begun. */
function isJustGone(before: Range | undefined, today: Day): before is Range {
  return before?.to != null && addDays(before.to, 31) >= today
}

/** Half a year is the border: who writes “16 May” in January means the one to come. */
function isNearer(after: Range, before: Range, today: Day): boolean {
  if (after.from === null || before.to === null) return false
  if (before.to >= today) return false
  const half = addDays(today, 183)
  return after.from <= half && addDays(before.to, 183) <= today
}

function monthNear({ month, which, ofYear }: Of<'month'>, sense: Sense, today: Day): Range {
  if (ofYear) return monthRange(yearOf(today) + steps[which], month)
  if (which === 'this') return monthRange(yearOf(today), month)
  const isNow = monthOf(today) === month
  if (which === 'last') return monthRange(yearOf(today) - (monthOf(today) > month ? 0 : 1), month)
  if (which === 'next') return monthRange(yearOf(today) + (monthOf(today) < month ? 0 : 1), month)
  if (isNow) return monthRange(yearOf(today), month)
  return nearest((year) => monthRange(year, month), sense, today)
}

function seasonNear(
  { season, which }: Of<'season'>,
  sense: Sense,
  today: Day,
  south: boolean,
): Range {
  const inYear = (year: number) => seasonRange(season, year, south)
  const year = yearOf(today)
  const around = [year - 2, year - 1, year, year + 1].map(inYear)
  if (which === 'last') return around.findLast(({ to }) => to !== null && to < today) ?? nowhere
  if (which === 'next') return around.find(({ from }) => from !== null && from > today) ?? nowhere
  const now = around.find(
    ({ from, to }) => from !== null && to !== null && from <= today && today <= to,
  )
  return (
    now ?? (which === 'this' && sense !== 'past' ? inYear(year) : nearest(inYear, sense, today))
  )
}

function weekdayNear(
  { weekday: day, which, week }: Of<'weekday'>,
  sense: Sense,
  today: Day,
): Range {
  const inWeek = (weeks: number) => addDays(weekRange(today, weeks).from ?? today, day - 1)
  const on = (found: Day): Range => ({ from: found, to: found })
  if (week !== null) return on(inWeek(week))
  if (which === 'next') return on(inWeek(1))
  const back = (weekday(today) - day + 7) % 7
  if (which === 'last') return on(addDays(today, -(back === 0 ? 7 : back)))
  if (which === 'this' && sense !== 'past') return on(inWeek(0))
  return on(sense === 'future' ? addDays(today, (7 - back) % 7) : addDays(today, -back))
}

/** “On Saturday … the next Tuesday”: counted from the day told before, where one was. */
function weekdayAfter(
  { weekday: day, ahead }: Of<'weekday-then'>,
  { told, sense }: Read,
  today: Day,
): Range {
  const { from, to } = told
  if (from === null || from !== to)
    return weekdayNear({ type: 'weekday', weekday: day, which: 'none', week: null }, sense, today)
  const here = weekday(from)
  const on = addDays(from, ahead ? daysUpTo(day, here) : -daysUpTo(here, day))
  return { from: on, to: on }
}

/** How many days lie from one weekday to the next such as another, from 1 to 7. */
function daysUpTo(other: number, one: number): number {
  return ((other - one + 6) % 7) + 1
}

function movableIn({ feast, offset }: Of<'movable'>, year: number): Range {
  const day = feast === 'easter' ? addDays(easterOf(year), offset) : thanksgivingOf(year)
  return { from: day, to: day }
}

function weekendNear({ which }: Of<'weekend'>, sense: Sense, today: Day): Range {
  const number = weekday(today)
  const starting = (saturday: Day): Range => ({ from: saturday, to: addDays(saturday, 1) })
  const inThisWeek = addDays(today, 6 - number)
  if (which === 'last') return starting(addDays(inThisWeek, -7))
  if (which === 'next') return starting(addDays(inThisWeek, number >= 6 ? 7 : 0))
  if (number >= 6) return starting(inThisWeek)
  // “This weekend” late in a week is the one to come, early in it the one just gone.
  const isToCome = sense === 'future' || (sense === 'unknown' && which === 'this' && number >= 4)
  return starting(isToCome ? inThisWeek : addDays(inThisWeek, -7))
}

const steps = { last: -1, this: 0, next: 1, none: 0 } as const

function periodOf({ unit, which, part }: Of<'period'>, today: Day): Range {
  const { from, to } = unitRange(today, unit, steps[which])
  const isNow = steps[which] === 0
  switch (part) {
    case 'all':
      return { from, to }
    case 'before':
      return { from, to: isNow ? today : to }
    case 'after':
      return { from: isNow ? today : from, to }
    case 'first-day':
      return { from, to: from }
    case 'last-day':
      return { from: to, to }
    default:
      return part satisfies never
  }
}

function awayFrom({ unit, count, ahead, exact }: Of<'away'>, today: Day): Range {
  if (exact) {
    const day = stepped(today, unit, -count.least)
    return { from: day, to: day }
  }
  // “A decade ago” is a year, as “ten years ago” is.
  const times = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1
  const step = times === 1 ? unit : 'year'
  const sign = ahead ? times : -times
  const near = unitRange(today, step, sign * count.least)
  const far = count.most === null ? nowhere : unitRange(today, step, sign * count.most)
  return ahead ? { from: near.from, to: far.to } : { from: far.from, to: near.to }
}

function stretchFrom({ unit, count: { most }, ahead }: Of<'stretch'>, today: Day): Range {
  const far = most === null ? null : stepped(today, unit, ahead ? most : -most)
  return ahead ? { from: today, to: far } : { from: far, to: today }
}

function afterTold({ unit, count, ahead }: Of<'then'>, { from, to }: Range): Range {
  if (from === null || to === null) return nowhere
  const isDay = unit === 'day' || unit === 'hour' || unit === 'week'
  // “The next day” after a whole month tells no day.
  if (isDay && from !== to) return nowhere
  const sign = ahead ? 1 : -1
  const near = unitRange(from, unit, sign * count.least)
  const far = count.most === null ? nowhere : unitRange(from, unit, sign * count.most)
  return ahead ? { from: near.from, to: far.to } : { from: far.from, to: near.to }
}
