import { expect, it } from 'vitest'
import { type Counts, countWords } from './count-words.ts'

const robots = 'Robots that say so are not counted in.'

it.each<[Counts, string]>([
  [{ server: null, log: null }, 'Nothing was counted in the last 30 days.'],
  [
    { server: { requests: 12_345 }, log: null },
    `This server was asked for the page 12,345 times in the last 30 days. ${robots}`,
  ],
  [
    { server: { requests: null }, log: null },
    `This server was asked for the page fewer than 10 times in the last 30 days. ${robots}`,
  ],
  [{ server: null, log: { requests: 60 } }, `Logs tell of 60 times in the last 30 days. ${robots}`],
  [
    { server: { requests: 0 }, log: { requests: 60 } },
    `This server was asked for the page 0 times; logs tell of 60 times in the last 30 days. ${robots}`,
  ],
])('%j', (counts, words) => {
  expect(countWords(counts)).toBe(words)
})
