import { describe, expect, it } from 'vitest'
import { chance } from './chance-for-tests.ts'
import type { FragmentElement } from './fragment.ts'
import { fragmentLines, fragmentLinks } from './fragment.ts'
import { isBlockTag } from './fragment-blocks.ts'
import { fragmentTags } from './fragment-tags.ts'
import { parseBody } from './parse-story.ts'
import { randomContent } from './random-fragment-for-tests.ts'

function read(content: unknown): string {
  const block = { type: 'fragment', attrs: { what: 'table', from: 'WordPress', content } }
  const parsed = parseBody({ type: 'doc', content: [block] })
  return 'problems' in parsed ? (parsed.problems[0]?.message ?? 'refused') : 'sound'
}

function el(tag: string, ...content: unknown[]): object {
  return { tag, attributes: {}, content }
}

const deep = (levels: number): object =>
  levels === 1 ? el('div', 'x') : el('div', deep(levels - 1))

const refused: [name: string, content: unknown, found: string][] = [
  ['nothing', [], 'found a list of 0'],
  ['no list', 'words', 'found “words”, expected a list'],
  ['an element that is not listed', [el('script', 'alert(1)')], 'found “script”'],
  ['a name of every object', [el('constructor', 'x')], 'found “constructor”'],
  ['an upper-case name', [el('TABLE')], 'found “TABLE”'],
  ['a name with markup', [el('b><script', 'x')], 'found “b><script”'],
  ['a picture', [el('img')], 'found “img”'],
  ['generated marks', [el('q', 'x')], 'found “q”'],
  ['a row without a table', [el('tr', el('td', 'x'))], 'found “tr”'],
  ['words in a row', [el('table', el('tbody', el('tr', 'x')))], 'found text, expected elements'],
  [
    'a caption behind the rows',
    [el('table', el('tbody', el('tr', el('td', 'x'))), el('caption', 'x'))],
    'another order',
  ],
  ['a block in a paragraph', [el('p', el('p', 'x'))], 'found “p”'],
  ['a table in verbatim words', [el('pre', el('table'))], 'found “table”'],
  ['terms out of order', [el('dl', el('dd', 'x'), el('dt', 'x'))], 'another order'],
  [
    'a link in a link',
    [
      {
        tag: 'a',
        attributes: { href: '/a' },
        content: [{ tag: 'a', attributes: {}, content: [] }],
      },
    ],
    'found “a”',
  ],
  [
    'a heading in the head of a column',
    [el('table', el('tbody', el('tr', el('th', el('h2', 'x')))))],
    'found “h2”',
  ],
  [
    'a script for an address',
    [{ tag: 'a', attributes: { href: 'javascript:alert(1)' }, content: ['x'] }],
    'href',
  ],
  [
    'an event handler',
    [{ tag: 'p', attributes: { onclick: 'alert(1)' }, content: ['x'] }],
    'onclick',
  ],
  ['a style', [{ tag: 'p', attributes: { style: 'color:red' }, content: ['x'] }], 'style'],
  [
    'an attribute of another element',
    [{ tag: 'p', attributes: { href: '/x' }, content: ['x'] }],
    'href',
  ],
  ['a number for a value', [{ tag: 'p', attributes: { lang: 1 }, content: ['x'] }], 'lang'],
  ['no attributes', [{ tag: 'p', content: ['x'] }], 'attributes'],
  ['another key', [{ tag: 'p', attributes: {}, content: ['x'], html: '<b>' }], 'an unknown key'],
  ['two texts', [el('p', 'a', 'b')], 'a second text'],
  ['an empty text', [el('p', '')], 'empty text'],
  ['a control character', [el('p', 'a\u0000b')], 'U+0000'],
  ['half of a character', [el('p', 'a\ud800')], 'half of a surrogate pair'],
  ['an empty paragraph', [el('p')], 'found an empty p'],
  ['a link to nowhere', [el('a', 'x')], 'found an empty a'],
  ['a number', [7], 'found 7'],
  ['25 levels', [deep(25)], 'at most 24 levels'],
  ['too much', [el('div', ...Array.from({ length: 20_001 }, () => el('hr')))], 'at most'],
]

describe('the inside of a fragment', () => {
  it.each(refused)('is refused with %s', (_, content, found) => {
    expect(read(content)).toContain('Cannot read')
    expect(read(content)).toContain(found)
  })

  it('may go 24 levels deep', () => {
    expect(read([deep(24)])).toBe('sound')
  })

  it('is read where it follows the list, whatever chance makes of it', () => {
    const tags = new Set<string>()
    for (let seed = 1; seed <= 300; seed += 1) {
      const content = randomContent(chance(seed))
      expect(read(content), `seed ${seed}`).toBe('sound')
      JSON.stringify(content, (_, value) => {
        if (typeof value?.tag === 'string') tags.add(value.tag)
        return value
      })
    }
    expect([...tags].sort()).toEqual(Object.keys(fragmentTags).sort())
  })
})

it('says why each element is allowed', () => {
  for (const [tag, { why }] of Object.entries(fragmentTags)) expect(why, tag).toMatch(/\w/)
})

it('tells words line by line, cells parted by a dot, and every link', () => {
  const cell = (words: string): FragmentElement => ({ tag: 'td', attributes: {}, content: [words] })
  const row = { tag: 'tr', attributes: {}, content: [cell('Thursday'), cell('Two')] }
  const body = { tag: 'tbody', attributes: {}, content: [row] }
  const link = { tag: 'a', attributes: { href: 'https://paper.example/' }, content: ['the paper'] }
  const content = [
    { tag: 'table', attributes: {}, content: [body] },
    { tag: 'p', attributes: {}, content: ['Told by ', link, '.'] },
  ]
  expect(fragmentLines(content)).toEqual(['Thursday · Two', 'Told by the paper.'])
  expect(fragmentLinks(content)).toEqual([
    { address: 'https://paper.example/', words: 'the paper' },
  ])
})

it('begins a line at every element that is no mark on words', () => {
  const block = Object.entries(fragmentTags).filter(
    ([tag, { group }]) => group !== 'phrasing' && tag !== 'rt' && tag !== 'rp',
  )
  expect(Object.keys(fragmentTags).filter(isBlockTag)).toEqual(block.map(([tag]) => tag))
})
