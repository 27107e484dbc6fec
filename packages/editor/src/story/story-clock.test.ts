import { expect, it } from 'vitest'
import { clockTimeOf } from '../fields/story-moments.ts'
import { instantFrom, momentWords, withMoments } from './story-clock.ts'

const times = [
  {
    zone: 'Europe/London',
    at: '2026-07-01T17:05:00.000Z',
    shown: { day: '2026-07-01', time: '18:05' },
    words: '1 July 2026, 18:05 London time (BST)',
  },
  {
    zone: 'America/New_York',
    at: '2026-01-01T03:00:00.000Z',
    shown: { day: '2025-12-31', time: '22:00' },
    words: '31 December 2025, 22:00 New York time (GMT-5)',
  },
  {
    zone: 'UTC',
    at: '2026-01-01T00:00:00.000Z',
    shown: { day: '2026-01-01', time: '00:00' },
    words: '1 January 2026, 00:00 UTC',
  },
]

it.each(times)('tells and reads the time of $zone', ({ zone, at, shown, words }) => {
  expect(clockTimeOf(at, zone)).toEqual(shown)
  expect(instantFrom(shown, zone)).toBe(at)
  expect(momentWords(at, zone)).toBe(words)
})

it('waits for a day and a time that can be read', () => {
  expect(instantFrom({ day: '', time: '10:00' }, 'UTC')).toBeNull()
  expect(instantFrom({ day: '2026-02-30', time: '10:00' }, 'UTC')).toBeNull()
  expect(instantFrom({ day: '2026-02-20', time: '' }, 'UTC')).toBeNull()
})

it('tells the instants of a sentence in the zone', () => {
  expect(withMoments('Not before 2026-07-01T17:05:00.000Z: there is an embargo', 'UTC')).toBe(
    'Not before 1 July 2026, 17:05 UTC: there is an embargo',
  )
  expect(withMoments('Not before 2026-99-99T17:05:00.000Z', 'UTC')).toContain('2026-99-99')
})
