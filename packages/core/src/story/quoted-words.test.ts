import { expect, it } from 'vitest'
import type { Block } from './block.ts'
import {
  blockquote,
  contextNote,
  heading,
  item,
  lineBreak,
  list,
  paragraph,
  pullQuote,
  quoted,
  story,
} from './build.ts'
import { quotedWords } from './quoted-words.ts'

const italic = { type: 'italic' } as const

const cases: readonly { name: string; blocks: readonly Block[]; words: Record<string, string> }[] =
  [
    { name: 'no quotation', blocks: [paragraph('One.')], words: {} },
    {
      name: 'two quotations in their order',
      blocks: [paragraph(quoted('q2', '“Two”'), ' and ', quoted('q1', '“one”'))],
      words: { q2: '“Two”', q1: '“one”' },
    },
    {
      name: 'one quotation over other marks',
      blocks: [
        paragraph(quoted('q1', '“I am '), quoted('q1', 'so', italic), quoted('q1', ' done.”')),
      ],
      words: { q1: '“I am so done.”' },
    },
    {
      name: 'words between its parts',
      blocks: [paragraph(quoted('q1', '“I am,”'), ' she said, ', quoted('q1', '“done.”'))],
      words: { q1: '“I am,” “done.”' },
    },
    {
      name: 'a break within it',
      blocks: [paragraph(quoted('q1', '“One'), lineBreak(), quoted('q1', 'two”'))],
      words: { q1: '“One\ntwo”' },
    },
    {
      name: 'two paragraphs',
      blocks: [
        paragraph(quoted('q1', '“One.')),
        paragraph('Other words.'),
        paragraph(quoted('q1', '“Two.”')),
      ],
      words: { q1: '“One.\n“Two.”' },
    },
    {
      name: 'a pull quote that repeats the story, and one that does not',
      blocks: [
        paragraph(quoted('q1', '“One, two.”')),
        pullQuote(quoted('q1', '“Two”')),
        pullQuote(quoted('q2', '“Three”')),
      ],
      words: { q1: '“One, two.”', q2: '“Three”' },
    },
    {
      name: 'every place that holds words',
      blocks: [
        heading(quoted('q1', '“a”')),
        list(item(paragraph(quoted('q2', '“b”')))),
        blockquote(quoted('q3', '“c”')),
        contextNote(quoted('q4', '“d”')),
      ],
      words: { q1: '“a”', q2: '“b”', q3: '“c”', q4: '“d”' },
    },
  ]

it.each(cases)('reads $name', ({ blocks, words }) => {
  const expected = Object.entries(words).map(([id, printed]) => ({ id, words: printed }))
  expect(quotedWords(story(...blocks))).toEqual(expected)
})

it('reads a quotation in a quotation as part of both', () => {
  const inner = quoted('q2', '‘go home’', { type: 'quotation', attrs: { id: 'q1' } })
  const nested = story(paragraph(quoted('q1', '“She said '), inner, quoted('q1', ' to me.”')))
  expect(quotedWords(nested)).toEqual([
    { id: 'q1', words: '“She said ‘go home’ to me.”' },
    { id: 'q2', words: '‘go home’' },
  ])
})
