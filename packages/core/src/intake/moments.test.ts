import { expect, it } from 'vitest'
import { readDay, readDayOrInstant, readInstant } from './moments.ts'

it.each([
  ['2026-11-20T14:05:00Z', '2026-11-20T14:05:00.000Z'],
  ['2026-11-20T14:05:00.123456Z', '2026-11-20T14:05:00.123Z'],
  ['2026-11-20t14:05z', '2026-11-20T14:05:00.000Z'],
  ['2026-11-20 14:05:00 UTC', '2026-11-20T14:05:00.000Z'],
  ['2026-07-20', '2026-07-19T23:00:00.000Z'],
  ['2026-07-20 14:05', '2026-07-20T13:05:00.000Z'],
  ['2026-11-20 9:05', '2026-11-20T09:05:00.000Z'],
  ['2026-11-20T14:05:00+02:00', '2026-11-20T12:05:00.000Z'],
  ['2026-11-20 14:05:00 -0530', '2026-11-20T19:35:00.000Z'],
  ['2026-12-31T23:30:00-01', '2027-01-01T00:30:00.000Z'],
  [' 2026-11-20 ', '2026-11-20T00:00:00.000Z'],
])('reads %s in London as %s', (text, instant) => {
  expect(readInstant(text, 'Europe/London')).toBe(instant)
})

it.each([
  '',
  'yesterday',
  '2026-02-29',
  '2026-13-01',
  '2026-11-20T25:00:00Z',
  '2026-11-20T14:60',
  '20 November 2026',
  '2026-11-20T14:05:00+99:00',
  '0000-01-01T00:00:00+02:00',
])('takes %s for no moment', (text) => {
  expect(readInstant(text, 'Europe/London')).toBeUndefined()
})

it('keeps a bare day a day, and takes the day of a moment in the zone', () => {
  expect(readDay('2026-11-20', 'Asia/Tokyo')).toBe('2026-11-20')
  expect(readDay('2026-11-20T20:00:00Z', 'Asia/Tokyo')).toBe('2026-11-21')
  expect(readDayOrInstant('2026-11-20', 'Asia/Tokyo')).toBe('2026-11-20')
  expect(readDayOrInstant('2026-11-20 09:00', 'Asia/Tokyo')).toBe('2026-11-20T00:00:00.000Z')
})
