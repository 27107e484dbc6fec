import type { Instant } from '@stet/core/story'

const day = 24 * 60 * 60 * 1000

/** What the audit calls a ruling. Neither words nor rule stand there, and its rows are forgotten with the ruling. */
export const rulingAction = 'answer-desk'

/** A time so many days later, or before where they are negative. */
export function daysFrom(at: Instant, days: number): Instant {
  return new Date(Date.parse(at) + days * day).toISOString()
}

/** When something of this time is forgotten: a moment after it was kept so many days. */
export function forgottenAt(at: Instant, keepDays: number): Instant {
  return new Date(Date.parse(daysFrom(at, keepDays)) + 1).toISOString()
}
