import { weekday } from '../../story/day.ts'
import type { Day } from '../../story/story.ts'
import { dayNames, monthNames } from './numbers.ts'

/** A day as English prints it: “Wednesday 25 November 2026”. */
export function dayWords(day: Day): string {
  return `${capital(dayNames[weekday(day) - 1])} ${dateWords(day)}`
}

/** A day without its weekday: “25 November 2026”. */
export function dateWords(day: Day): string {
  return `${Number(day.slice(8))} ${monthWords(day)}`
}

/** The month of a day: “November 2026”. */
export function monthWords(day: Day): string {
  return `${capital(monthNames[Number(day.slice(5, 7)) - 1])} ${Number(day.slice(0, 4))}`
}

/** From one day to another, in as few words as say it: “2025”, “March 2025”, “3 March 2025”, “3 March to 9 April 2025”. */
export function rangeWords(from: Day, to: Day): string {
  if (from === to) return dateWords(from)
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4)
  const isMonth = from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && to.slice(8) > '27'
  return isMonth ? monthWords(from) : `${dateWords(from)} to ${dateWords(to)}`
}

function capital(word = ''): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
