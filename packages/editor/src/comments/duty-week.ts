import type { DutyHours, DutySpan } from '@stet/core/comments'

/** The weekdays, Monday first. */
export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

/** Hours for a newsroom that sets them for the first time: weekdays, by its own clocks. */
export function firstHours(zone: string): DutyHours {
  const week = weekdays.map((_, day) => (day < 5 ? [{ from: '09:00', to: '18:00' }] : []))
  return { zone, week, answerMinutes: 120 }
}

/** The spans of a weekday, whether or not anything is set for it. */
export function spansOf({ week }: DutyHours, day: number): readonly DutySpan[] {
  return week[day] ?? []
}

/** The hours with other spans on a weekday. */
export function withSpans(duty: DutyHours, day: number, spans: readonly DutySpan[]): DutyHours {
  return { ...duty, week: weekdays.map((_, at) => (at === day ? spans : spansOf(duty, at))) }
}

/** The hours with those of one weekday on every other, too. */
export function onEveryDay(duty: DutyHours, day: number): DutyHours {
  return { ...duty, week: weekdays.map(() => spansOf(duty, day)) }
}

/** A further span after the last of a day, as far as the day goes; null where it is full. */
export function nextSpan(spans: readonly DutySpan[]): DutySpan | null {
  const last = spans.at(-1)
  if (!last) return { from: '09:00', to: '18:00' }
  if (last.to >= '23:00') return null
  const hour = Number(last.to.slice(0, 2)) + 1
  return { from: `${String(hour).padStart(2, '0')}:00`, to: '24:00' }
}

/** A time as a clock field takes it: midnight at the end of a day is 00:00 there. */
export function fieldTime(time: string): string {
  return time === '24:00' ? '00:00' : time
}

/** The end of a span as it was typed: 00:00 is the midnight that ends the day. */
export function endTime(typed: string): string {
  return typed === '00:00' ? '24:00' : typed
}
