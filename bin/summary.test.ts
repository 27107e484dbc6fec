import { expect, it } from 'vitest'
import { summarise } from './summary.js'

const fine = { status: 'passed', assertionResults: [{}] }
const unread = { status: 'failed', assertionResults: [] }

const cases = [
  { name: 'all passed', counts: [3, 0, 0, 0], files: [fine], code: 0, line: '3 passed, 0 failed' },
  { name: 'one failed', counts: [2, 1, 0, 0], files: [fine], code: 1, line: '2 passed, 1 failed' },
  {
    name: 'some skipped, one to write',
    counts: [2, 0, 3, 1],
    files: [fine],
    code: 0,
    line: '2 passed, 0 failed, 4 skipped',
  },
  {
    name: 'a file that could not be loaded',
    counts: [2, 0, 0, 0],
    files: [fine, unread],
    code: 1,
    line: '2 passed, 1 failed',
  },
  {
    name: 'an error outside every test',
    counts: [2, 0, 0, 0],
    files: [fine],
    code: 1,
    line: '2 passed, 1 failed',
  },
]

it.each(cases)('counts $name', ({ counts: [passed, failed, pending, todo], files, code, line }) => {
  const report = {
    numPassedTests: passed ?? 0,
    numFailedTests: failed ?? 0,
    numPendingTests: pending ?? 0,
    numTodoTests: todo ?? 0,
    testResults: files,
  }
  expect(summarise(report, code)).toEqual({ line, good: code === 0 })
})

it('calls a run without a test a failure', () => {
  expect(summarise(null, 1)).toEqual({ line: '0 passed, 0 failed', good: false })
  const empty = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
  const report = { ...empty, testResults: [] }
  expect(summarise(report, 0)).toEqual({ line: '0 passed, 0 failed', good: false })
})
