import { reportReasons, ruleCodes } from '@stet/core/comments'
import { expect, it } from 'vitest'
import { cutAt, queues, queueWords, reasonWords, reportsLine, ruleWords } from './comment-words.ts'

it('has words for every rule, reason and queue, each of its own', () => {
  expect(Object.keys(ruleWords).toSorted()).toEqual([...ruleCodes].toSorted())
  expect(Object.keys(reasonWords).toSorted()).toEqual([...reportReasons].toSorted())
  expect(new Set(Object.values(ruleWords)).size).toBe(ruleCodes.length)
  expect(queues.map(({ name }) => name).toSorted()).toEqual(Object.keys(queueWords).toSorted())
})

it('tells what reports say', () => {
  expect(reportsLine([{ reason: 'spam', count: 1 }])).toBe('1 report: spam')
  const many = [
    { reason: 'abuse', count: 1200 },
    { reason: 'about-me', count: 1 },
  ] as const
  expect(reportsLine(many)).toBe('1,201 reports: abuse (1200), it is about me')
})

it.each([
  ['nothing was found', 'Well said', [], ['Well said']],
  ['a whole was found', 'Well said', [null], ['Well said']],
  ['the beginning', 'Well said', [{ start: 0, end: 4 }], ['[Well]', ' said']],
  [
    'places overlap and are out of order',
    'abcdefgh',
    [
      { start: 4, end: 6 },
      { start: 1, end: 5 },
    ],
    ['a', '[bcde]', '[f]', 'gh'],
  ],
  ['a place lies beyond the end', 'abc', [{ start: 2, end: 90 }], ['ab', '[c]']],
  ['a place lies wholly outside', 'abc', [{ start: 20, end: 90 }], ['abc']],
  ['there is no text', '', [{ start: 0, end: 3 }], []],
])('cuts a text where %s', (_, text, places, pieces) => {
  const cut = cutAt(text, places)
  expect(cut.map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text))).toEqual(pieces)
  expect(cut.map((piece) => piece.text).join('')).toBe(text)
})
