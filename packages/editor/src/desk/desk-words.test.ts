import type { Gate, KeyedQuestion, Ruling } from '@stet/core/desk'
import { expect, it } from 'vitest'
import { gateWords, markedSentence, rulingWords } from './desk-words.ts'

const empty: Gate = { open: [], asked: [], later: [], settled: [] }
const question = (level: KeyedQuestion['level']) => ({ level }) as KeyedQuestion

it.each<[Partial<Gate>, string]>([
  [{}, 'Nothing is asked.'],
  [
    {
      open: [question('must-answer')],
      asked: [question('ask'), question('note'), question('note')],
    },
    '1 to be answered before it is published, one question, 2 notes.',
  ],
])('says how a story stands', (gate, words) => {
  expect(gateWords({ ...empty, ...gate })).toBe(words)
})

it.each<[Partial<Ruling>, string]>([
  [{ deed: 'answer' }, 'Eve answered'],
  [{ deed: 'stet' }, 'Eve let it stand'],
  [{ deed: 'stet', alone: true }, 'Eve read it once more and let it stand'],
  [{ deed: 'later' }, 'Eve reads it again by noon'],
])('says what was done', (ruling, words) => {
  expect(rulingWords({ by: { id: 'e', name: 'Eve' }, ...ruling } as Ruling, 'noon')).toBe(words)
})

it('marks the words in their sentence', () => {
  const text = 'One. She left early. Two.'
  const asked = { sentence: 'She left early.', start: 9, end: 13 } as KeyedQuestion
  expect(markedSentence(asked, text)).toEqual(['She ', 'left', ' early.'])
  expect(markedSentence({ ...asked, end: 9 }, text)).toEqual(['She left early.', '', ''])
})
