import type { Span } from '../reading/span.ts'

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'

/** Which of its kind: the one before, the one that is, the one to come; `none` where words do not say. */
export type Which = 'last' | 'this' | 'next' | 'none'

/** From how many up to how many; `most` is null where it has no bound (“weeks ago”). */
export interface Count {
  readonly least: number
  readonly most: number | null
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** What an expression of time says, before it is known on which day it is read. Months count from 1, weekdays from 1 for Monday. */
export type When =
  /** One day of the calendar, or several in a row (`last`); no year where none is printed. */
  | {
      readonly type: 'day'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly last: number | null
      /** The weekday that is printed with it. */
      readonly weekday: number | null
    }
  | {
      readonly type: 'month'
      readonly year: number | null
      readonly month: number
      /** With a year of its own it is that year's: “May last year”. */
      readonly which: Which
      readonly ofYear?: boolean
    }
  /** “the 21st”: the nearest, or that of the month told before. */
  | { readonly type: 'month-day'; readonly day: number }
  /** Whole years, first and last: a year, a decade, a century. */
  | { readonly type: 'years'; readonly first: number; readonly last: number }
  /** Months in a row of one year: “the first quarter of 2024”. */
  | {
      readonly type: 'months'
      readonly year: number
      readonly first: number
      readonly last: number
    }
  /** A feast that falls on another day each year; `offset` counts from Easter Sunday. */
  | {
      readonly type: 'movable'
      readonly feast: 'easter' | 'thanksgiving'
      readonly offset: number
      readonly year: number | null
    }
  | {
      readonly type: 'season'
      readonly season: Season
      readonly year: number | null
      readonly which: Which
    }
  /** `week` is the week that is named with it, from this one: -1 in “Wednesday last week”. */
  | {
      readonly type: 'weekday'
      readonly weekday: number
      readonly which: Which
      readonly week: number | null
    }
  /** The first one after the day told before, or the last one before it: “the next Tuesday”. */
  | { readonly type: 'weekday-then'; readonly weekday: number; readonly ahead: boolean }
  | { readonly type: 'weekend'; readonly which: Which }
  /** So many days from the day of reading: -1 is yesterday. */
  | { readonly type: 'near'; readonly days: number }
  /** A whole week, month or year, or the part of it that lies before or after the day of reading. */
  | {
      readonly type: 'period'
      readonly unit: Unit
      readonly which: Which
      readonly part: 'all' | 'before' | 'after' | 'first-day' | 'last-day'
    }
  /** “two weeks ago”; ahead: “two weeks from now”; exact: “a year ago today”. */
  | {
      readonly type: 'away'
      readonly unit: Unit
      readonly count: Count
      readonly ahead: boolean
      readonly exact?: boolean
    }
  /** All of the time up to the day of reading, or from it on: “the past 30 days”. */
  | {
      readonly type: 'stretch'
      readonly unit: Unit
      readonly count: Count
      readonly ahead: boolean
    }
  /** Counted from the day told before: “two days later”, “the next day”, “that week” (0). */
  | { readonly type: 'then'; readonly unit: Unit; readonly count: Count; readonly ahead: boolean }
  /** Digits that stand for no day: “31 June”, or for one of two: “03/04/2024”. */
  | { readonly type: 'unclear' }

/** Whether the words around speak of what was or of what is to come. */
export type Sense = 'past' | 'future' | 'unknown'

/** An expression of time in a passage; places within the passage. */
export interface Expression extends Span {
  readonly when: When
  readonly sense: Sense
  /** Whether it stands between quotation marks, in somebody's own words. */
  readonly quoted: boolean
  /** The sentence that it stands in, by its place in the passage's list. */
  readonly sentence: number
}

/** Whether it means another day when it is read on another day. */
export function isRelative(when: When): boolean {
  switch (when.type) {
    case 'day':
    case 'month':
    case 'season':
    case 'movable':
      return when.year === null
    case 'years':
    case 'months':
    case 'unclear':
      return false
    default:
      return true
  }
}
