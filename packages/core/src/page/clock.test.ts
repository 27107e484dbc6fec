import { expect, it } from 'vitest'
import { clockOf, day, moment, shortMoment, whenWords, zoneNote } from './clock.ts'
import { wordsFor } from './words/words.ts'

const en = wordsFor('en')

const at = '2026-07-14T23:30:00.000Z'

it.each([
  ['Europe/London', 'en', '15 July 2026, 00:30'],
  ['America/New_York', 'en', '14 July 2026, 19:30'],
  ['America/New_York', 'en-US', 'July 14, 2026, 19:30'],
  ['UTC', 'fr', '14 July 2026, 23:30'],
])('tells a moment in %s, %s', (zone, language, expected) => {
  expect(clockOf(zone, language, en).moment(at)).toBe(expected)
})

const london = clockOf('Europe/London', 'en', en)

it('writes times as elements that machines can read', () => {
  expect(String(moment(london, at))).toBe(`<time datetime="${at}">15 July 2026, 00:30</time>`)
  expect(String(shortMoment(london, '2026-11-14T18:00:00.000Z'))).toContain('>14 Nov 2026, 18:00<')
  expect(String(day(london, at))).toBe('<time datetime="2026-07-15">15 July 2026</time>')
  expect(String(day(london, '2026-01-02'))).toBe(
    '<time datetime="2026-01-02">2 January 2026</time>',
  )
})

it('tells days without an hour, and months', () => {
  expect(whenWords(london, '2026-01-02')).toBe('2 January 2026')
  expect(whenWords(london, at)).toBe('15 July 2026, 00:30')
  expect(london.month('2026-11')).toBe('November 2026')
})

it.each([
  ['Europe/London', ['2026-11-14T18:00:00.000Z'], 'All times are London time (GMT).'],
  [
    'Europe/London',
    ['2026-10-24T12:00:00.000Z', '2026-10-26T12:00:00.000Z'],
    'All times are London time (BST and GMT).',
  ],
  ['America/Argentina/Buenos_Aires', [at], 'All times are Buenos Aires time (GMT-3).'],
  ['UTC', [at], 'All times are UTC.'],
])('says which zone the times of %s are in', (zone, moments, expected) => {
  expect(zoneNote(clockOf(zone, 'en', en), moments, en)).toBe(expected)
})
