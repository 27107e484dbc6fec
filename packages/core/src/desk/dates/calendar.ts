import { addDays, isDay, weekday } from '../../story/day.ts'
import type { Day } from '../../story/story.ts'
import type { Season, Unit } from './expression.ts'

/** From a first day to a last one; a bound that cannot be told is null. */
export interface Range {
  readonly from: Day | null
  readonly to: Day | null
}

/** What cannot be told. */
export const nowhere: Range = { from: null, to: null }

/** A day of the calendar; null where there is none (31 June) or where its year has not four digits. */
export function dayAt(year: number, month: number, day: number): Day | null {
  if (!(year >= 0 && year <= 9999)) return null
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return isDay(text) ? text : null
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}

/** A month as a range; `month` may lie outside 1 to 12 and then counts on into other years. */
export function monthRange(year: number, month: number): Range {
  const years = year + Math.floor((month - 1) / 12)
  const first = ((((month - 1) % 12) + 12) % 12) + 1
  const from = dayAt(years, first, 1)
  const next = first === 12 ? dayAt(years + 1, 1, 1) : dayAt(years, first + 1, 1)
  return { from, to: next && addDays(next, -1) }
}

export function yearsRange(first: number, last: number): Range {
  return { from: dayAt(first, 1, 1), to: dayAt(last, 12, 31) }
}

/** The ISO week, Monday to Sunday, so many weeks after that of a day. */
export function weekRange(day: Day, weeks: number): Range {
  const monday = addDays(day, 1 - weekday(day) + 7 * weeks)
  return { from: monday, to: addDays(monday, 6) }
}

/** The week, month, year, decade or century so many after that of a day; of hours the day. */
export function unitRange(day: Day, unit: Unit, steps: number): Range {
  const year = yearOf(day)
  switch (unit) {
    case 'hour': {
      const on = addDays(day, Math.trunc(steps / 24))
      return { from: on, to: on }
    }
    case 'day': {
      const on = addDays(day, steps)
      return { from: on, to: on }
    }
    case 'week':
      return weekRange(day, steps)
    case 'month':
      return monthRange(year, monthOf(day) + steps)
    case 'year':
      return yearsRange(year + steps, year + steps)
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + 10 * steps
      return yearsRange(first, first + 9)
    }
    case 'century': {
      const first = Math.floor(year / 100) * 100 + 100 * steps
      return yearsRange(first, first + 99)
    }
    default:
      return unit satisfies never
  }
}

/** The day so many units later, or earlier where negative; the last of its month where that is shorter. */
export function stepped(day: Day, unit: Unit, steps: number): Day | null {
  switch (unit) {
    case 'hour':
      return addDays(day, Math.trunc(steps / 24))
    case 'day':
      return addDays(day, steps)
    case 'week':
      return addDays(day, 7 * steps)
    default: {
      const months = steps * monthsIn[unit]
      const month = monthRange(yearOf(day), monthOf(day) + months)
      if (month.from === null || month.to === null) return null
      const same = month.from.slice(0, 8) + day.slice(8)
      return same < month.to ? same : month.to
    }
  }
}

const monthsIn = { month: 1, year: 12, decade: 120, century: 1200 } as const

const firstMonths = { winter: 12, spring: 3, summer: 6, autumn: 9 } as const

/** A season of three whole months, named by the year in which it begins; where it is south, half a year later. */
export function seasonRange(season: Season, year: number, south: boolean): Range {
  const first = firstMonths[season] + (south ? 6 : 0)
  const from = first > 12 ? first - 12 : first
  return { from: monthRange(year, from).from, to: monthRange(year, from + 2).to }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** Easter Sunday of a year, by the Gregorian computus as Meeus gives it. */
export function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const quarter = Math.floor(century / 4)
  const shift = Math.floor((8 * century + 13) / 25)
  const moon = (19 * golden + century - quarter - shift + 15) % 30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451)
  const days = moon + week - 7 * late + 114
  return dayOrFirst(year, Math.floor(days / 31), (days % 31) + 1)
}

/** Thanksgiving as the United States have it: the fourth Thursday of November. */
export function thanksgivingOf(year: number): Day {
  const first = dayOrFirst(year, 11, 1)
  return addDays(first, ((4 - weekday(first) + 7) % 7) + 21)
}

function dayOrFirst(year: number, month: number, day: number): Day {
  return dayAt(year, month, day) ?? `${year}-01-01`
}
