import { expect, it } from 'vitest'
import { caretAfter } from './keep-caret.ts'

// The caret is the bar.
const cases = [
  ['A ti|de', 'A ti|de table'],
  ['A tide|', 'A low tide|'],
  ['A tide| table', 'The tide| table'],
  ['|A tide', '|The tide'],
  ['A h|igh tide', 'A low| tide'],
  ['A tide|', '|'],
  ['|', '|A tide'],
] as const

it.each(cases)('“%s” becomes “%s”', (before, after) => {
  const caret = caretAfter(before.replace('|', ''), after.replace('|', ''), before.indexOf('|'))
  expect(caret).toBe(after.indexOf('|'))
})
