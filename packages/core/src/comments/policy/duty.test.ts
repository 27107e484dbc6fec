import { describe, expect, it } from 'vitest'
import type { DutyHours, DutySpan } from './comment-settings.ts'
import { isOnDuty, nextDuty, readByOf } from './duty.ts'

const day: readonly DutySpan[] = [{ from: '09:00', to: '17:30' }]
const none: readonly DutySpan[] = []
/** In Dublin: on weekdays by day, Saturday from ten to midnight, Sunday until two at night. */
const duty: DutyHours = {
  zone: 'Europe/Dublin',
  week: [
    day,
    day,
    day,
    day,
    day,
    [{ from: '10:00', to: '24:00' }],
    [{ from: '00:00', to: '02:00' }],
  ],
  answerMinutes: 90,
}
const never: DutyHours = { ...duty, week: [none, none, none, none, none, none, none] }

// 23 November 2026 is a Monday; Dublin is at UTC then, an hour before it in summer.
const rows: readonly (readonly [name: string, now: string, next: string, readBy: string])[] = [
  ['on duty', '2026-11-23T12:00', '2026-11-23T12:00', '2026-11-23T13:30'],
  ['the first moment', '2026-11-23T09:00', '2026-11-23T09:00', '2026-11-23T10:30'],
  ['before it', '2026-11-23T08:59', '2026-11-23T09:00', '2026-11-23T10:30'],
  ['three at night', '2026-11-24T03:00', '2026-11-24T09:00', '2026-11-24T10:30'],
  ['the end of a day', '2026-11-23T17:30', '2026-11-24T09:00', '2026-11-24T10:30'],
  ['little time left of the day', '2026-11-23T17:00', '2026-11-23T17:00', '2026-11-24T10:00'],
  ['Friday night', '2026-11-27T20:00', '2026-11-28T10:00', '2026-11-28T11:30'],
  ['over midnight', '2026-11-28T23:30', '2026-11-28T23:30', '2026-11-29T01:00'],
  ['Sunday noon', '2026-11-29T12:00', '2026-11-30T09:00', '2026-11-30T10:30'],
  ['in summer', '2026-07-06T08:30', '2026-07-06T08:30', '2026-07-06T10:00'],
]

describe('hours of duty', () => {
  it.each(rows)('%s', (_name, now, next, readBy) => {
    const at = `${now}:00.000Z`
    expect(nextDuty(duty, at)).toBe(`${next}:00.000Z`)
    expect(isOnDuty(duty, at)).toBe(now === next)
    expect(readByOf(duty, at)).toBe(`${readBy}:00.000Z`)
  })

  it.each([
    ['nobody has set them', null],
    ['none are set', never],
  ])('are never where %s', (_name, hours) => {
    const at = '2026-11-23T12:00:00.000Z'
    expect([isOnDuty(hours, at), nextDuty(hours, at), readByOf(hours, at)]).toEqual([
      false,
      null,
      null,
    ])
  })

  it('promise nothing that a week cannot hold', () => {
    const long = { ...duty, answerMinutes: 10_000 }
    expect(readByOf(long, '2026-11-23T12:00:00.000Z')).toBeNull()
  })
})
