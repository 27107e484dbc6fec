import { describe, expect, it } from 'vitest'
import { plainOf } from './plain-of.ts'
import { readCommentText } from './read-comment-text.ts'

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const emphasis = (...content: unknown[]) => ({ type: 'emphasis', content })
const link = (address: string, words: string, host: string | null = null) => ({
  type: 'link',
  address,
  host,
  words,
})

const cases: readonly (readonly [string, readonly unknown[]])[] = [
  ['', []],
  ['a\nb\n\nc', [paragraph(text('a'), { type: 'break' }, text('b')), paragraph(text('c'))]],
  [
    'a *b* _c_ **d**',
    [
      paragraph(
        text('a '),
        emphasis(text('b')),
        text(' '),
        emphasis(text('c')),
        text(' '),
        emphasis(text('d')),
      ),
    ],
  ],
  ['*e _f_ g*', [paragraph(emphasis(text('e '), emphasis(text('f')), text(' g')))]],
  ['snake_case_word 2 * 3 * 4 *', [paragraph(text('snake_case_word 2 * 3 * 4 *'))]],
  ['*a _b* c_', [paragraph(emphasis(text('a _b')), text(' c_'))]],
  [
    '> one\n> two\nthree',
    [
      { type: 'quotation', content: [paragraph(text('one'), { type: 'break' }, text('two'))] },
      paragraph(text('three')),
    ],
  ],
  [
    '> > deep',
    [{ type: 'quotation', content: [{ type: 'quotation', content: [paragraph(text('deep'))] }] }],
  ],
  [
    'see https://a.example/x_(y).',
    [
      paragraph(
        text('see '),
        link('https://a.example/x_(y)', 'https://a.example/x_(y)'),
        text('.'),
      ),
    ],
  ],
  [
    '(HTTP://B.EXAMPLE)',
    [paragraph(text('('), link('http://b.example/', 'HTTP://B.EXAMPLE'), text(')'))],
  ],
  ['[words](https://d.example/a)', [paragraph(link('https://d.example/a', 'words', 'd.example'))]],
  [
    '[https://bank.example](https://evil.example)',
    [paragraph(link('https://evil.example/', 'https://bank.example', 'evil.example'))],
  ],
  [
    'https://bank.example@evil.example/',
    [
      paragraph(
        link(
          'https://bank.example@evil.example/',
          'https://bank.example@evil.example/',
          'evil.example',
        ),
      ),
    ],
  ],
  [
    'https://exаmple.com',
    [paragraph(link('https://xn--exmple-4nf.com/', 'https://exаmple.com', 'xn--exmple-4nf.com'))],
  ],
  [
    '[a](javascript:alert(1)) [b](data:text/html,x) [c](//d.example)',
    [paragraph(text('[a](javascript:alert(1)) [b](data:text/html,x) [c](//d.example)'))],
  ],
  ['xhttps://a.example', [paragraph(text('xhttps://a.example'))]],
  [
    `https://a.example/${'a'.repeat(3000)} b`,
    [paragraph(text(`https://a.example/${'a'.repeat(3000)} b`))],
  ],
]

const many = [
  '> ',
  '>',
  '*a',
  '* ',
  '*',
  '_a_',
  '*_',
  '[',
  '[a](',
  '[a](http://',
  'http://',
  'https://a',
  'http://a ',
  '(',
  '[]()',
  '\n',
  '> \n',
  '*a*',
  '>*\n',
  '[a',
  '*a _b ',
  '**a*',
]

describe('the words of a comment', () => {
  it.each(cases)('are read: %j', (words, blocks) => {
    expect(readCommentText(words)).toEqual(blocks)
  })

  it('are read in time, whatever they are', () => {
    for (const sign of many) {
      const words = sign.repeat(30_000 / sign.length)
      expect(readCommentText(words).length, sign).toBeGreaterThanOrEqual(0)
    }
  })

  it.each([
    ['a *b* [c](https://d.example)\n\n> e\n> f', 'a b c (https://d.example/)\n\n> e\n> f'],
    ['https://a.example', 'https://a.example'],
  ])('are plain for feeds and mails: %j', (words, plain) => {
    expect(plainOf(words)).toBe(plain)
  })
})
