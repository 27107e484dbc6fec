import { expect, it } from 'vitest'
import {
  blockquote,
  heading,
  item,
  lineBreak,
  list,
  paragraph,
  pullQuote,
  quoted,
  story,
  text,
} from '../../story/build.ts'
import { quotedWords } from '../../story/quoted-words.ts'
import { readBodyWords } from './body-words.ts'
import { countWords } from './word-count.ts'

const bodies = [
  { name: 'one run', blocks: [paragraph('She said ', quoted('q', '“I am done”'), '.')] },
  {
    name: 'runs that touch',
    blocks: [
      paragraph(quoted('q', '“I am '), quoted('q', 'done', { type: 'bold' }), quoted('q', '”')),
    ],
  },
  {
    name: 'a broken quotation',
    blocks: [paragraph(quoted('q', '“I am,”'), ' she said, ', quoted('q', '“done.”'))],
  },
  {
    name: 'a line break',
    blocks: [paragraph(quoted('q', '“I am'), lineBreak(), quoted('q', 'done.”'))],
  },
  {
    name: 'two paragraphs',
    blocks: [paragraph(quoted('q', '“I am.')), paragraph(quoted('q', '“Done.”'))],
  },
  {
    name: 'everywhere that words stand',
    blocks: [
      heading(quoted('q1', '“Done”')),
      list(item(paragraph(quoted('q2', '“One”')))),
      blockquote(quoted('q3', '“Two”')),
      paragraph(quoted('q4', '“Three”')),
      pullQuote(quoted('q4', '“Three”')),
    ],
  },
]

it.each(bodies)('joins $name as the story does', ({ blocks }) => {
  const told = story(...blocks)
  const read = [...readBodyWords(told.body).quotations].map(([id, { text }]) => ({
    id,
    words: text,
  }))
  expect(read).toEqual(quotedWords(told))
  expect(read.length).toBeGreaterThan(0)
})

it('tells the language of words that are not in the story’s own', () => {
  const french = { type: 'language', attrs: { language: 'fr' } } as const
  const { body } = story(paragraph(quoted('q1', '“Voilà”', french), ' and ', quoted('q2', '“so”')))
  const { quotations } = readBodyWords(body)
  expect([...quotations.values()].map(({ language }) => language)).toEqual(['fr', null])
})

it.each([
  ['', 'en', 0],
  ['One two, three.', 'en', 3],
  ['don’t half-do “it” – 3 times…', 'en', 5],
  ['a\nb\u00a0c', 'en', 3],
  ['Ärger über Öl', 'de', 3],
  ['東京で公演', 'ja', 3],
])('counts the words of %j', (words, language, count) => {
  expect(countWords(words, language)).toBe(count)
})

it('counts words that marks split as one', () => {
  const bold = text('believ', { type: 'bold' })
  expect(countWords(readBodyWords(story(paragraph('Un', bold, 'able.')).body).text, 'en')).toBe(1)
})
