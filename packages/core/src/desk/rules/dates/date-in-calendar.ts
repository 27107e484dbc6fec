import { weekday } from '../../../story/day.ts'
import { dayAt } from '../../dates/calendar.ts'
import type { Dated } from '../../dates/dated.ts'
import { dateWords, dayWords } from '../../dates/day-words.ts'
import { dayNames, monthNumber } from '../../dates/numbers.ts'
import type { Asked, Rule } from '../rule.ts'

/** Asks about a day that the calendar does not have, or that falls on another weekday than is printed. */
export const dateInCalendar: Rule = {
  name: 'date-in-calendar',
  level: 'ask',
  summary:
    'Asks about dates that are in no calendar, and weekdays that are not those of their dates.',
  guideline: null,
  run: ({ reading }) => reading.dates.flatMap((dated) => misdated(dated)),
}

const dayOfMonth =
  /\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*\s+\d{1,2}(?!\d)|\d{4}-\d\d-\d\d|\d\/\d/i

function misdated(dated: Dated): readonly Asked[] {
  const { from, to, text } = dated
  if (!dayOfMonth.test(text)) return []
  if (from === null) return isAbsent(text) ? [absent(dated)] : []
  const named = dayNames.indexOf(/^[a-z]+/i.exec(text)?.[0].toLowerCase() ?? '') + 1
  // Without a year it is our guess which year is meant, so a weekday can tell against it only with one.
  if (named === 0 || from !== to || weekday(from) === named || !/\d{4}/.test(text)) return []
  return [
    {
      start: dated.start,
      end: dated.end,
      message: `Is “${text}” the day that is meant? The calendar has ${dayWords(from)}.`,
      why: 'The weekday and the date do not belong together, so one of them is another.',
      suggestion: dayWords(from),
    },
  ]
}

/** “31 June”: whether a month has no such day. A date that two countries read in two ways is none of these. */
function isAbsent(text: string): boolean {
  const [, first, second] = /^(\d{1,2})\/(\d{1,2})\//.exec(text) ?? []
  if (first !== undefined) return Number(first) > 12 || Number(second) > 12
  const [, isoMonth, isoDay] = /^\d{4}-(\d\d)-(\d\d)/.exec(text) ?? []
  const month = isoMonth === undefined ? monthIn(text) : Number(isoMonth)
  const day = Number(isoDay ?? /\b(\d{1,2})(?:st|nd|rd|th)?\b/i.exec(text)?.[1])
  // Without a year a leap year is as good as any: whose quotation it is in may not be known.
  const year = Number(/\b\d{4}\b/.exec(text)?.[0] ?? 2024)
  return dayAt(year, month, day) === null
}

function monthIn(text: string): number {
  for (const word of text.match(/[a-z]{3,}/gi) ?? [])
    if (monthNumber(word) > 0) return monthNumber(word)
  return 0
}

function absent({ start, end, text }: Dated): Asked {
  return {
    start,
    end,
    message: `Which day is “${text}”? The calendar has none.`,
    why: 'The month has fewer days, or the days stand in another order.',
    suggestion: `A day of the calendar, written like ${dateWords('2024-06-30')}.`,
  }
}
