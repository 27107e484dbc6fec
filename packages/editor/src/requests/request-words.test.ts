import { expect, it } from 'vitest'
import type { Notice } from './request-calls.ts'
import { changeWords, dueWords } from './request-words.ts'

it.each([
  ['2026-11-25', 'Due in 2 days', false],
  ['2026-11-24', 'Due tomorrow', false],
  ['2026-11-23', 'Due today', false],
  ['2026-11-22', 'Was due yesterday', true],
  ['2026-10-24', 'Was due 30 days ago', true],
])('says when an answer is due: %s', (day, words, isLate) => {
  expect(dueWords(day, '2026-11-23')).toEqual({ words, isLate })
})

it('names the host and what became of the original', () => {
  const notice = { address: 'https://www.perch.example/@mara/1', change: { to: 'gone' } } as Notice
  expect(changeWords(notice)).toBe('perch.example: no longer at its address')
})
