import { expect, it } from 'vitest'
import { agoOf, momentOf } from './moments.ts'

const now = Date.parse('2026-11-20T12:00:00.000Z')

const cases: [at: string, words: string][] = [
  ['2026-11-20T11:59:50.000Z', 'just now'],
  ['2026-11-20T12:00:20.000Z', 'just now'],
  ['2026-11-20T11:59:10.000Z', '1 minute ago'],
  ['2026-11-20T11:18:00.000Z', '42 minutes ago'],
  ['2026-11-20T11:00:00.000Z', '1 hour ago'],
  ['2026-11-20T14:50:00.000Z', 'in 3 hours'],
  ['2026-11-19T13:00:00.000Z', '23 hours ago'],
  ['2026-11-19T12:00:00.000Z', 'yesterday'],
  ['2026-11-21T11:45:00.000Z', 'tomorrow'],
  ['2026-11-16T12:00:00.000Z', '4 days ago'],
  ['2026-11-12T12:00:00.000Z', '12 Nov 2026'],
  ['2027-01-02T12:00:00.000Z', '2 Jan 2027'],
]

it.each(cases)('tells %s as "%s"', (at, words) => {
  expect(agoOf(at, now)).toBe(words)
})

it('tells a moment exactly', () => {
  expect(momentOf('2026-11-12T14:05:00.000Z')).toMatch(/^12 Nov 2026, 14:05$/)
})
