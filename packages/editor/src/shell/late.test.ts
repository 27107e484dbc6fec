import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { untilFetched } from './late.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', { querySelectorAll: () => [] })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const there = async () => true
const gone = async () => false

/** What fails so many times before it comes. */
function failing(times: number) {
  let left = times
  return vi.fn(async () => {
    left -= 1
    if (left >= 0) throw new TypeError('Failed to fetch dynamically imported module')
    return 'a part'
  })
}

it('waits for a part while the newsroom cannot be reached', async () => {
  const fetch = failing(20)
  const part = untilFetched(fetch, gone)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await part).toBe('a part')
  expect(fetch).toHaveBeenCalledTimes(21)
})

it('tries once more at once where the newsroom came back meanwhile', async () => {
  expect(await untilFetched(failing(1), there)).toBe('a part')
})

it('tells that a newsroom which is there has no such part', async () => {
  const fetch = failing(9)
  await expect(untilFetched(fetch, there)).rejects.toThrow('dynamically imported module')
  expect(fetch).toHaveBeenCalledTimes(2)
})
