import { expect, it } from 'vitest'
import { matchWords } from './match-words.ts'

it.each([
  ['“No show tonight”', 'No show tonight. I am sorry.', 'exactly'],
  ['“No show [on Thursday]”', 'No show tonight. I am sorry.', 'marked'],
  ['“No show tonite”', 'No show tonight. I am sorry.', 'not quite'],
  ['“The harbour stayed dark all week”', 'No show tonight. I am sorry.', 'not in the copy'],
  ['“No show tonight”', '', 'no words'],
])('%s against “%s” says: %s', (printed, source, words) => {
  expect(matchWords(printed, source)).toContain(words)
})
