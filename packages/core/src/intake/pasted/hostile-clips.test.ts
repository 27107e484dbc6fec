import { describe, expect, it } from 'vitest'
import type { Chance } from '../../story/chance-for-tests.ts'
import { chance } from '../../story/chance-for-tests.ts'
import { nodesOf } from '../../story/node.ts'
import { parseBody } from '../../story/parse-story.ts'
import type { Pasted } from './pasted-blocks.ts'
import { pastedBlocks } from './pasted-blocks.ts'

declare const performance: { now(): number }

function expectSound({ blocks, inline }: Pasted): void {
  const parsed = parseBody({ type: 'doc', content: blocks })
  expect(parsed).not.toHaveProperty('problems')
  if (!('body' in parsed)) return
  for (const { node } of nodesOf(parsed.body)) {
    expect(node.type).toMatch(
      /^(?:paragraph|heading|list|item|fragment|blockquote|divider|text|break)$/,
    )
    if (node.type !== 'text') continue
    for (const mark of node.marks ?? [])
      if (mark.type === 'link') expect(mark.attrs.href).toMatch(/^(?:https?:\/\/|mailto:)/i)
  }
  if (inline) expect(blocks.map(({ type }) => type)).toEqual(['paragraph'])
}

const tags =
  'p div b i span a ul ol li h1 h4 blockquote figure figcaption table tr td pre code br hr img q sup svg math template select p/ body'.split(
    ' ',
  )
const attributes = [
  '',
  ' style="font-weight:700"',
  ' style="mso-list:l0 level3 lfo1"',
  ' style="mso-list:Ignore"',
  ' style="mso-element:footnote"',
  ' style="white-space:pre-wrap"',
  ' aria-level="9"',
  ' class="MsoQuote"',
  ' class="ListContainerWrapper"',
  ' href="javascript:x"',
  ' href="https://a.example/?utm_x=1"',
  ' cite="https://a.example"',
  ' lang="xx-!"',
  ' alt="🙂"',
  ' hidden',
]
const words = [
  'a',
  ' ',
  '\n',
  '&nbsp;',
  '“',
  '\ud800',
  '\0',
  '*',
  '---',
  '1.',
  '<!--',
  '-->',
  ']]>',
]

function randomHtml(below: Chance): string {
  const pick = (list: readonly string[]) => list[below(list.length)] ?? ''
  return Array.from({ length: below(60) }, () => {
    const kind = below(3)
    if (kind === 0) return pick(words)
    return kind === 1 ? `<${pick(tags)}${pick(attributes)}>` : `</${pick(tags)}>`
  }).join('')
}

it('makes a sound body of any HTML', () => {
  for (let seed = 1; seed <= 2000; seed += 1) {
    const html = randomHtml(chance(seed))
    const pasted = pastedBlocks({ html })
    const parsed = parseBody({ type: 'doc', content: pasted.blocks })
    if ('problems' in parsed) expect.fail(`Seed ${seed}: ${JSON.stringify(parsed.problems)}`)
    expectSound(pasted)
  }
})

it('makes a sound body of any text', () => {
  for (let seed = 1; seed <= 2000; seed += 1) {
    const below = chance(seed)
    const signs = [
      'a',
      ' ',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '> ',
      '\t',
      '***',
      '\ud83d',
      '\0',
      '\r',
      '    ',
    ]
    const text = Array.from({ length: below(40) }, () => signs[below(signs.length)] ?? '').join('')
    expectSound(pastedBlocks({ text }))
  }
})

describe('what is built to be slow', () => {
  it.each<[string, () => { readonly html?: string; readonly text?: string }]>([
    ['elements in elements', () => ({ html: '<div>'.repeat(350_000) })],
    ['paragraphs in them', () => ({ html: `${'<div>'.repeat(10_000)}${'<p>x'.repeat(50_000)}` })],
    ['lists in lists', () => ({ html: '<ul><li>x'.repeat(30_000) })],
    ['quotes in quotes', () => ({ html: '<figure><blockquote>x'.repeat(30_000) })],
    ['tables in tables', () => ({ html: '<table><tr><td>x'.repeat(20_000) })],
    [
      'formatting that is never closed',
      () => ({ html: '<b><i a=1><font a=2><p>x'.repeat(20_000) }),
    ],
    ['words in front of a table', () => ({ html: `<table>${'<b>1<tr>'.repeat(100_000)}` })],
    ['signs that open nothing', () => ({ html: '<'.repeat(3_000_000) })],
    ['one element with many attributes', () => ({ html: `<a ${'a1=b '.repeat(300_000)}>x` })],
    ['10 MB of a picture', () => ({ html: `<p>x<img src="data:image/png,${'A'.repeat(1e7)}">` })],
    [
      '10 MB of paragraphs',
      () => ({ html: '<p>The words <b>of</b> a story</p>\n'.repeat(300_000) }),
    ],
    ['10 MB of text', () => ({ text: 'The words of a story\n\n'.repeat(450_000) })],
    ['10 MB of one line', () => ({ text: 'word '.repeat(2_000_000) })],
    ['many items', () => ({ text: '- a\n  - b\nc\n'.repeat(200_000) })],
  ])('is read in time: %s', (_name, clip) => {
    const start = performance.now()
    const pasted = pastedBlocks(clip())
    expect(performance.now() - start).toBeLessThan(20_000)
    expectSound(pasted)
  })

  const long = `a${'🎈'.repeat(80_000)}`
  it.each([{ html: `<p>${long}</p>` }, { html: `<pre>${long}</pre>` }, { text: long }])(
    'keeps every character of words longer than a story’s text: %.40j',
    (clip) => {
      const pasted = pastedBlocks(clip)
      expectSound(pasted)
      const body = { type: 'doc', content: pasted.blocks } as const
      const texts = nodesOf(body).map(({ node }) => (node.type === 'text' ? node.text : ''))
      expect(texts.join('')).toBe(long)
    },
  )

  it('says what it could not take', () => {
    expect(pastedBlocks({ text: 'a\n\n'.repeat(4000) }).losses).toEqual([
      'The end was left out: it is more than can be pasted at once',
    ])
    expect(pastedBlocks({ html: '<div>'.repeat(350_000) }).losses).toEqual([
      'The formatting could not be read; only the words were kept',
    ])
  })
})

// Collections of hostile strings, where they lie beside the repository.
const files = import.meta.glob(
  [
    '../../../../../../shared/data/xss/*/*.{json,dat}',
    '../../../../../../shared/data/strings/{blns,unicode-abuse,links}/*.json',
  ],
  { query: '?raw', import: 'default', eager: true },
)

describe.skipIf(Object.keys(files).length === 0)(
  'collected strings (skipped where ../shared/data is absent)',
  () => {
    const strings = (json: unknown): readonly string[] => {
      if (typeof json === 'string') return [json]
      return typeof json === 'object' && json !== null ? Object.values(json).flatMap(strings) : []
    }
    it.each(Object.entries(files))('are sound: %s', (path, text) => {
      const found = path.endsWith('.json') ? strings(JSON.parse(text)) : text.split('\n\n')
      expect(found.length).toBeGreaterThan(0)
      for (const one of found) {
        expectSound(pastedBlocks({ html: one }))
        expectSound(pastedBlocks({ html: `<p>a ${one} <b>b</b>` }))
        expectSound(pastedBlocks({ text: one }))
      }
    })
  },
)
