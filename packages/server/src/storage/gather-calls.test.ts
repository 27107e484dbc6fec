import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { gatherCalls } from './gather-calls.ts'

it('does the first at once, and together what comes meanwhile', async () => {
  const done: (readonly number[])[] = []
  const call = gatherCalls(
    async (calls: readonly number[]) => {
      done.push(calls)
      await wait(1)
      return calls.map((one) => one * 2)
    },
    { most: 3 },
  )
  const answers = await Promise.all([1, 2, 3, 4, 5].map(call))
  expect(answers).toEqual([2, 4, 6, 8, 10])
  expect(await call(6)).toBe(12)
  expect(done).toEqual([[1], [2, 3, 4], [5], [6]])
})

it('lets one that fails not fail the others', async () => {
  const call = gatherCalls(
    async (calls: readonly number[]) => {
      await wait(1)
      if (calls.includes(3)) throw new Error('Cannot do 3')
      return calls
    },
    { most: 9 },
  )
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map(call))
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ])
  expect(await call(5)).toBe(5)
})
