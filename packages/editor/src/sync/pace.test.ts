import { expect, it } from 'vitest'
import { waitAfterFailure, waitBeforeSending } from './pace.ts'

const waits: [now: number, firstChange: number, wait: number][] = [
  [10_000, 10_000, 400],
  [11_000, 10_000, 400],
  [11_700, 10_000, 300],
  [12_000, 10_000, 0],
  [90_000, 10_000, 0],
]

it.each(waits)(
  'sends after a pause, and two seconds after the first change at most (%i)',
  (now, first, wait) => {
    expect(waitBeforeSending(now, first)).toBe(wait)
  },
)

it('tries again soon, then ever more rarely, and never all at once', () => {
  expect([1, 2, 3, 6, 60].map((failures) => waitAfterFailure(failures, 1))).toEqual([
    1_000, 2_000, 4_000, 30_000, 30_000,
  ])
  expect(waitAfterFailure(1, 0)).toBe(500)
})
