import { expect, it } from 'vitest'
import { brigadeIn } from './brigade.ts'

function at(seconds: number, isNew = false) {
  return { at: new Date(Date.UTC(2026, 10, 20, 10, 0, seconds)).toISOString(), isNew }
}

it.each([
  ['nothing', [], null],
  ['a few in an hour', [at(0), at(600), at(1800), at(3600)], null],
  [
    'five within a minute',
    [at(0), at(10), at(20), at(40), at(60)],
    '5 reports came within one minute',
  ],
  ['five in just over a minute', [at(0), at(10), at(20), at(40), at(61)], null],
  [
    'five within a minute, sent in any order, among others',
    [at(900), at(40), at(0), at(10), at(1800), at(20), at(59)],
    '5 reports came within one minute',
  ],
  [
    'mostly new accounts',
    [at(0, true), at(600, true), at(1200, true), at(1800)],
    '3 of 4 reports came from new accounts or without one',
  ],
  ['as many new accounts as old ones', [at(0, true), at(600, true), at(1200), at(1800)], null],
  ['few, all of them new', [at(0, true), at(600, true), at(900, true)], null],
])('says of %s what it looks like', (_, reports, why) => {
  expect(brigadeIn(reports)).toBe(why)
})

it('says both where many new accounts report within a minute', () => {
  const reports = [0, 5, 10, 15, 20].map((seconds) => at(seconds, true))
  expect(brigadeIn(reports)).toBe(
    '5 reports came within one minute, and 5 of 5 from new accounts or without one',
  )
})
