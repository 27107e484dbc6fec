import type { HousePhrase } from '@stet/core/comments'
import { expect, it } from 'vitest'
import { phrasesOf, withoutPhrase, withPhrases } from './typed-phrases.ts'

const one: HousePhrase = { phrase: 'harbour rat', outcome: 'hold', rule: 'abuse' }

it('reads one phrase from each line, and each once', () => {
  const typed = '  harbour   rat\n\nquay scum \r\nharbour rat\n   '
  expect(phrasesOf(typed, 'hold', 'abuse')).toEqual([one, { ...one, phrase: 'quay scum' }])
  expect(phrasesOf(' \n ', 'hold', 'abuse')).toEqual([])
})

it('adds phrases, and lets what was typed last win', () => {
  const other: HousePhrase = { ...one, phrase: 'quay scum' }
  const stricter: HousePhrase = { ...one, outcome: 'refuse' }
  expect(withPhrases([one, other], [stricter])).toEqual([other, stricter])
  expect(withoutPhrase([one, other], one)).toEqual([other])
})
