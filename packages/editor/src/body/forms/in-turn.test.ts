import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { newStore } from '../store.ts'
import { askingInTurn } from './in-turn.ts'
import type { Question } from './question.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const block = (at: number): Question => ({ type: 'block', at })

it('asks at once where no form is open, and the others one after the other', () => {
  const asked = newStore<Question | null>(null)
  const ask = askingInTurn(asked)
  for (const at of [1, 2, 3]) ask(() => block(at))
  const seen: unknown[] = []
  for (let turns = 0; turns < 4; turns += 1) {
    seen.push(asked.get())
    asked.set(null)
    vi.advanceTimersByTime(1_000)
  }
  expect(seen).toEqual([block(1), block(2), block(3), null])
})

it('waits for a form of another kind, and leaves out what needs no answer any more', () => {
  const asked = newStore<Question | null>({ type: 'shortcuts' })
  const ask = askingInTurn(asked)
  ask(() => null)
  ask(() => block(2))
  vi.advanceTimersByTime(1_000)
  expect(asked.get()).toEqual({ type: 'shortcuts' })
  asked.set(null)
  vi.advanceTimersByTime(1_000)
  expect(asked.get()).toEqual(block(2))
})
