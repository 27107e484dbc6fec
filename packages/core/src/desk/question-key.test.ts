import { expect, it } from 'vitest'
import type { Passage } from './draft/draft.ts'
import { keyQuestions } from './question-key.ts'
import type { Reading } from './reading/reading.ts'
import type { Words } from './reading/words.ts'
import type { Question } from './rules/rule.ts'

/** A reading as far as keys look at it: sentences end at a full stop. */
function readingOf(...texts: readonly string[]): Reading {
  const passages: Passage[] = []
  let start = 0
  for (const [index, text] of texts.entries()) {
    const path = `body.content[${index}]`
    passages.push({ path, kind: 'paragraph', text, start, said: null })
    start += text.length + 2
  }
  const text = texts.join('\n\n')
  const readings = texts.map((words) => ({
    words: { text: words, sentences: sentencesIn(words) } as unknown as Words,
    mentions: [],
    hits: [],
  }))
  return { draft: { text, passages }, passages: readings } as unknown as Reading
}

function sentencesIn(text: string) {
  return [...text.matchAll(/[^.\s][^.]*\./g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    from: 0,
    to: 0,
  }))
}

function ask(reading: Reading, words: string, nth = 0, rule = 'some-rule') {
  let start = -1
  for (let count = 0; count <= nth; count += 1) start = reading.draft.text.indexOf(words, start + 1)
  return { rule, start, end: start + words.length } as Question
}

function keyOf(texts: readonly string[], words: string, nth = 0, rule?: string): string {
  const reading = readingOf(...texts)
  return keyQuestions(reading, [ask(reading, words, nth, rule)])[0]?.key ?? ''
}

const texts = ['The band left. The singer stole a van. Nobody saw it.', 'They drove on.']
const before = keyOf(texts, 'stole')

it.each<[string, readonly string[], boolean]>([
  ['the same text', texts, true],
  ['another sentence before it', ['They left early. The singer stole a van.', 'On.'], true],
  ['another paragraph before it', ['New.', ...texts], true],
  ['its paragraph cut in two', ['The band left.', 'The singer stole a van. Nobody saw.'], true],
  ['other spaces in it', ['The singer  stole a\u00a0van.'], true],
  ['another word in its sentence', ['The band left. The drummer stole a van.'], false],
  ['a sentence that goes on', ['The singer stole a van and a drum.'], false],
])('knows a question again by its sentence: %s', (_, now, same) => {
  expect(keyOf(now, 'stole') === before).toBe(same)
})

it('takes straight and curly marks for the same', () => {
  const curly = keyOf(['She said “I’m done” and left.'], 'done')
  expect(keyOf(['She said "I\'m done" and left.'], 'done')).toBe(curly)
})

it('tells rules, words and repeated sentences apart', () => {
  const twice = readingOf('He lied. He lied.', 'He lied.')
  const all = [0, 1, 2].map((nth) => ask(twice, 'lied', nth))
  const keys = keyQuestions(twice, all).map(({ key }) => key)
  expect(new Set(keys).size).toBe(3)
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{16}$/)
  expect(keyOf(texts, 'stole', 0, 'other-rule')).not.toBe(before)
  expect(keyOf(texts, 'van')).not.toBe(before)
})

it('says where a question stands, and of which words', () => {
  const reading = readingOf(...texts)
  const across: Question = { ...ask(reading, 'Nobody'), end: reading.draft.text.indexOf('drove') }
  expect(keyQuestions(reading, [ask(reading, 'stole'), across])).toMatchObject([
    { path: 'body.content[0]', sentence: 'The singer stole a van.' },
    { path: 'body.content[0]', sentence: 'Nobody saw it.\n\nThey' },
  ])
})

it('has a key for what is asked of a draft without words', () => {
  const empty = { draft: { text: '', passages: [] }, passages: [] } as unknown as Reading
  const question = { rule: 'help', start: 0, end: 0 } as Question
  expect(keyQuestions(empty, [question])).toMatchObject([{ path: '', sentence: '' }])
})
