import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openNoticeBoard } from './notice-board.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const messages = (board: ReturnType<typeof openNoticeBoard>) =>
  board.notices().map(({ message }) => message)

it('takes a notice down after a while, and leaves a refusal', () => {
  const board = openNoticeBoard()
  board.put('Saved', false)
  board.put('Cannot invite', true)
  expect(messages(board)).toEqual(['Saved', 'Cannot invite'])
  vi.advanceTimersByTime(60_000)
  expect(messages(board)).toEqual(['Cannot invite'])
})

it('shows what is said twice once, and only the last three', () => {
  const board = openNoticeBoard()
  for (const message of ['A', 'B', 'A', 'C', 'D']) board.put(message, true)
  expect(messages(board)).toEqual(['A', 'C', 'D'])
})

it('is closed by hand, and says so to whoever listens', () => {
  const board = openNoticeBoard()
  let told = 0
  board.subscribe(() => {
    told += 1
  })
  board.put('Saved', false)
  board.take(board.notices()[0]?.id ?? 0)
  expect(messages(board)).toEqual([])
  expect(told).toBe(2)
})
