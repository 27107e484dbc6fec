import { expect, it } from 'vitest'
import { openThrottle } from './throttle.ts'

it('gives a burst, then as many as come back by the second', () => {
  const throttle = openThrottle({ burst: 3, perSecond: 2 })
  const asked = [0, 0, 0, 0, 400, 500, 600, 1100].map((now) => throttle.mayAsk('a', now))
  expect(asked).toEqual([true, true, true, false, false, true, false, true])
})

it('counts each address by itself', () => {
  const throttle = openThrottle({ burst: 1, perSecond: 1 })
  expect(throttle.mayAsk('a', 0)).toBe(true)
  expect(throttle.mayAsk('b', 0)).toBe(true)
  expect(throttle.mayAsk('a', 0)).toBe(false)
})
