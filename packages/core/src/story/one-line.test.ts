import { expect, it } from 'vitest'
import { shortened } from './one-line.ts'

it.each([
  ['as long as may be', 'Stet.', 5, 'Stet.'],
  ['one too long', 'Stet it.', 5, 'Stet…'],
  ['cut within a character', 'Ste🙂🙂', 5, 'Ste…'],
  ['empty', '', 5, ''],
])('%s', (_, text, longest, expected) => {
  expect(shortened(text, longest)).toBe(expected)
})
