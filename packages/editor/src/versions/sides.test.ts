import { expect, it } from 'vitest'
import { readSide, sideWords } from './sides.ts'

it.each([
  ['draft', 'draft', 'What is being written'],
  ['12', 12, 'Version 12'],
] as const)('reads %s', (text, side, words) => {
  expect(readSide(text)).toBe(side)
  expect(sideWords(side)).toBe(words)
})

it.each([null, '', '0', '-1', '1.5', 'Draft', '99999999'])('does not take %j', (text) => {
  expect(readSide(text)).toBeNull()
})
