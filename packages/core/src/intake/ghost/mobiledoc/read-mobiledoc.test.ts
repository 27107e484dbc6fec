import { expect, it } from 'vitest'
import { exported, post, signs, storyIn, told } from '../ghost-for-tests.ts'

function body(document: Readonly<Record<string, unknown>>) {
  const mobiledoc = JSON.stringify({
    version: '0.3.1',
    ghostVersion: '4.0',
    atoms: [],
    cards: [],
    markups: [],
    ...document,
  })
  const { taken } = storyIn(exported([post({ mobiledoc })]))
  return { blocks: signs(taken.story.body.content), losses: told(taken.losses) }
}

it('reads sections, with the markups that runs open and close', () => {
  const { blocks, losses } = body({
    atoms: [
      ['soft-return', '', {}],
      ['mention', '@mara', {}],
    ],
    markups: [['strong'], ['em'], ['a', ['rel', 'x', 'href', '__GHOST_URL__/other/']], ['u']],
    sections: [
      [1, 'h2', [[0, [], 0, 'A head']]],
      [
        1,
        'p',
        [
          [0, [], 0, 'plain '],
          [0, [0], 0, 'bold '],
          [0, [1], 2, 'both'],
          [1, [], 0, 0],
          [0, [2], 1, 'next'],
          [1, [], 0, 1],
        ],
      ],
      [3, 'ul', [[[0, [], 0, 'one']], [[0, [3], 1, 'two']]]],
      [3, 'ol', [[[0, [], 0, 'first']]]],
      [1, 'blockquote', [[0, [], 0, '“Words.”']]],
      [1, 'aside', [[0, [], 0, 'Aside']]],
      [2, '__GHOST_URL__/content/images/2019/04/a.jpg'],
    ],
  })
  expect(blocks).toBe(
    [
      '## A head',
      'plain **bold ****_both_** / [next](/other/)@mara',
      '- one',
      '- two',
      '1. first',
      '> “Words.”',
      '> Aside',
      '[picture /content/images/2019/04/a.jpg: ? |  | ]',
    ].join('\n'),
  )
  expect(losses).toBe('format «two»: The words stand without their markup (u)')
})

it('reads cards by their places', () => {
  const { blocks, losses } = body({
    cards: [
      ['image', { src: '/content/images/b.jpg', alt: 'A stage', caption: 'Empty <b>stage</b>' }],
      ['hr', {}],
      ['code', { code: '<b>', language: 'html' }],
      ['card-markdown', { markdown: 'Words *here*\n\n> quoted\n\n<p>and <b>HTML</b></p>' }],
      ['mystery', { text: 'Kept', inner: { more: 'Kept too' } }],
    ],
    sections: [
      [10, 0],
      [10, 1],
      [10, 2],
      [10, 3],
      [10, 4],
      [10, 9],
      [99, 'odd'],
    ],
  })
  expect(blocks).toBe(
    [
      '[picture /content/images/b.jpg: A stage | Empty stage | ]',
      '---',
      '[code: <b>]',
      'Words _here_',
      '> quoted',
      'and **HTML**',
      '[part: text: Kept / more: Kept too]',
    ].join('\n'),
  )
  expect(losses).toBe(
    [
      'code «html»: The language of the code has no place',
      'mystery «»: A kind of part that is not known here; its words stay',
      'card «9»: The document holds no such card',
      'section «99 odd»: A kind of section that is not known here',
    ].join('\n'),
  )
})

it('falls back to HTML where the document cannot be read', () => {
  const html = '<p>From HTML</p>'
  const old = JSON.stringify({ version: '0.2.0', sections: [[], [[1, 'p', [[[], 0, 'x']]]]] })
  for (const mobiledoc of [old, '{', '{"sections":3}']) {
    const { taken } = storyIn(exported([post({ mobiledoc, html, lexical: null })]))
    expect(signs(taken.story.body.content)).toBe('From HTML')
    expect(taken.losses.map(({ kind }) => kind)).toEqual(['mobiledoc'])
  }
})

it('prefers Lexical to Mobiledoc, and both to HTML', () => {
  const mobiledoc = JSON.stringify({
    version: '0.3.1',
    sections: [[1, 'p', [[0, [], 0, 'Mobiledoc']]]],
  })
  const lexical = JSON.stringify({
    root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Lexical' }] }] },
  })
  const html = '<p>HTML</p>'
  const words = (fields: Readonly<Record<string, unknown>>) =>
    signs(storyIn(exported([post(fields)])).taken.story.body.content)
  expect(words({ lexical, mobiledoc, html })).toBe('Lexical')
  expect(words({ lexical: null, mobiledoc, html })).toBe('Mobiledoc')
  expect(words({ html, markdown: 'Markdown' })).toBe('HTML')
  expect(words({ html: '', markdown: '*Markdown*' })).toBe('_Markdown_')
  expect(words({ plaintext: 'Plain\n\ntext' })).toBe('Plain\ntext')
})
