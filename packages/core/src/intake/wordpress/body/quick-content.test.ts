import { expect, it } from 'vitest'
import { type Chance, chance } from '../../../story/chance-for-tests.ts'
import { parseBody } from '../../../story/parse-story.ts'
import { facts } from './facts-for-tests.ts'
import { quickContent } from './quick-content.ts'
import { readWhole } from './read-content.ts'

const words = [
  'one',
  ' ',
  'two words',
  '“said”',
  '.',
  ' – ',
  '&amp;',
  '&#8217;',
  'Ж',
  '字',
  'e\u0301',
].concat(['<br>', '<br />', ' ', 'end ', ' and', '\ud83d\ude00', '"', "'", '—', '>'])
const odd = [
  '&nbsp;',
  '&copy',
  '  ',
  '<u>x</u>',
  '\n',
  'https://news.example/',
  '[sic]',
  '*',
  '<',
  '&',
].concat([
  '\u00ad',
  '\u200b',
  '\n\n',
  '<span>x</span>',
  '<!-- x -->',
  '</p>',
  '<p>',
  '<em>',
  '</a>',
])
const around = ['strong', 'em', 'b', 'i', 'a href="https://news.example/x"']
  .concat([
    'a href="/own/" target="_blank" rel="noopener"',
    'a href="https://n.example/?a=1&amp;b=2"',
  ])
  .concat(['a href="https://n.example/?utm_source=x"', 'a href="javascript:x"', 'a'])

function phrase(next: Chance, depth: number): string {
  return Array.from({ length: 1 + next(5) }, () => {
    const kind = next(20)
    if (kind === 0) return odd[next(odd.length)]
    if (kind > 5 || depth > 2) return words[next(words.length)]
    const tag = around[next(kind === 1 ? around.length : 7)] ?? 'em'
    return `<${tag}>${phrase(next, depth + 1)}</${tag.split(' ')[0]}>`
  }).join('')
}

const ways = [
  (paragraphs: readonly string[]) =>
    paragraphs
      .map((inner) => `<!-- wp:paragraph -->\n<p>${inner}</p>\n<!-- /wp:paragraph -->`)
      .join('\n\n'),
  (paragraphs: readonly string[]) => paragraphs.join('\n\n'),
]

it.each([1, 2, 3])('reads paragraphs as the whole reading does (seed %i)', (seed) => {
  const next = chance(seed)
  let quick = 0
  for (let count = 0; count < 800; count += 1) {
    const paragraphs = Array.from({ length: 1 + next(3) }, () => phrase(next, 0))
    const content = ways[next(2)]?.(paragraphs) ?? ''
    const read = quickContent(content, 'https://old.example/')
    if (!read) continue
    quick += 1
    const { blocks, losses } = readWhole(content, facts())
    expect(parseBody({ type: 'doc', content: read })).toHaveProperty('body')
    expect({ content, blocks: read, losses: [] }).toEqual({ content, blocks, losses })
  }
  expect(quick).toBeGreaterThan(150)
})

it.each([
  ['a shortcode', 'one [gallery] two'],
  ['an address with a line of its own', 'one\n\nhttps://news.example/x\n\ntwo'],
  ['an address with a line of its own within a paragraph', 'one\nhttps://news.example/x\ntwo'],
  ['a tag that is not closed', 'one <em>two'],
  ['tags that cross', '<em>one <strong>two</em></strong>'],
  ['a break of two lines', 'one<br><br>two'],
  ['another block', '<!-- wp:heading --><h2>one</h2><!-- /wp:heading -->'],
  ['words between blocks', '<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->\nb'],
  ['a link to nowhere', '<a href="javascript:alert(1)">one</a>'],
  ['a row of stars', '***'],
])('leaves %s to the whole reading', (_what, content) => {
  expect(quickContent(content, null)).toBeUndefined()
})
