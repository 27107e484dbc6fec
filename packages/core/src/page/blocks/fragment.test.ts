import { describe, expect, it } from 'vitest'
import type { Fragment } from '../../story/block.ts'
import { fragment, heading, paragraph, storyWith } from '../../story/build.ts'
import type { FragmentElement, FragmentNode } from '../../story/fragment.ts'
import { feedHtml } from '../feeds/feed-html.ts'
import { testPage, testSite } from '../meta/build-site.ts'
import { levelsOf, wordsOf } from '../read-page.ts'
import { storyText } from '../text/story-text.ts'
import { renderBlock, renderBlocks } from './blocks.ts'
import { testSetting } from './build-setting.ts'

function el(tag: string, ...content: readonly FragmentNode[]): FragmentElement {
  return { tag, attributes: {}, content }
}

function holding(...content: readonly FragmentNode[]): Fragment {
  return fragment({ content })
}

function render(block: Fragment): string {
  return String(renderBlock(testSetting(), block))
}

describe('a fragment', () => {
  it('is a figure under a label; a table scrolls inside it, by keyboard too', () => {
    expect(render(fragment())).toBe(
      '<figure class="fragment"><figcaption id="fragment">Table, kept from WordPress</figcaption>' +
        '<div class="kept" role="group" aria-labelledby="fragment" tabindex="0"><table><tbody>' +
        '<tr><th scope="col">Night</th><th scope="col">Songs</th></tr>' +
        '<tr><td>Thursday</td><td>Two</td></tr><tr><td>Friday</td><td>None</td></tr>' +
        '</tbody></table></div></figure>',
    )
  })

  it('is no stop for the keyboard where its words break into lines', () => {
    expect(render(holding(el('p', 'Words')))).toContain('<div class="kept"><p>Words</p></div>')
  })

  it.each([
    ['table', 'WordPress', 'Table, kept from WordPress'],
    ['table', '', 'Table'],
    ['Tour dates', 'Ghost', 'Tour dates, kept from Ghost'],
    ['constructor', '', 'constructor'],
    ['', '', 'Part of a page'],
  ])('called “%s” from “%s” has the label “%s”', (what, from, label) => {
    expect(wordsOf(render(fragment({ what, from })))).toContain(label)
  })

  it('skips no level with its headings', () => {
    const blocks = [
      heading('Part'),
      holding(el('h1', 'One'), el('h6', 'Six')),
      heading('Smaller', 3),
      paragraph('End'),
    ]
    const markup = renderBlocks(testSetting(), blocks).map(String).join('')
    expect(levelsOf(markup)).toEqual([2, 2, 3, 3])
  })

  it('tells whose head each head is', () => {
    const rows = el('tbody', el('tr', el('th', 'Friday'), el('td', 'None')))
    expect(render(holding(el('table', rows)))).toContain('<th scope="row">Friday</th>')
  })

  it('leads where it led, and shows a way past many links', () => {
    const link = (href: string) => ({ tag: 'a', attributes: { href }, content: ['there'] })
    const markup = render(holding(el('p', link('https://paper.example/?a=1&b="2"'))))
    expect(markup).toContain(
      '<a href="https://paper.example/?a=1&amp;b=%222%22" rel="noopener">there</a>',
    )
    const many = render(holding(el('p', ...['/a', '/b', '/c', '/d'].map(link))))
    expect(many).toContain('Skip past “Table, kept from WordPress”')
  })
})

// What no reader of JSON would have let in: markup is made of the list alone, whoever asks.
const unsound: [name: string, node: FragmentNode, markup: string][] = [
  ['an element', el('script', 'alert(1)'), 'alert(1)'],
  ['an element with markup for a name', el('b><img src=x onerror=alert(1)>', 'x'), 'x'],
  ['a name of every object', el('__proto__', 'x'), 'x'],
  [
    'an event handler',
    { tag: 'p', attributes: { onclick: 'alert(1)', lang: 'de' }, content: ['x'] },
    '<p lang="de">x</p>',
  ],
  [
    'an attribute with markup for a name',
    { tag: 'p', attributes: { 'x><script>': '1' }, content: ['x'] },
    '<p>x</p>',
  ],
  [
    'a script for an address',
    { tag: 'a', attributes: { href: 'javascript:alert(1)' }, content: ['x'] },
    'x',
  ],
  [
    'an address of its own data',
    { tag: 'blockquote', attributes: { cite: 'data:text/html,x' }, content: ['x'] },
    '<blockquote>x</blockquote>',
  ],
  ['markup for words', '<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
]

describe('what is not on the list', () => {
  it.each(unsound)('is words alone: %s', (_, node, markup) => {
    expect(render(holding(node))).toContain(`<div class="kept">${markup}</div>`)
    const page = testPage(storyWith({}, holding(node)))
    expect(feedHtml(testSite(), page)).toContain(`</p>\n${markup}\n`)
  })
})

it('is told row by row in plain text, its links at the end', () => {
  const link = {
    tag: 'a',
    attributes: { href: 'https://paper.example/a' },
    content: ['the paper'],
  }
  const list = { tag: 'ol', attributes: { start: '4' }, content: [el('li', link), el('li', 'b')] }
  const code = el('pre', el('code', 'if (x) {\n  go()\n}'))
  const story = storyWith({}, holding(...fragment().attrs.content, list, code))
  const text = storyText(testSite(), testPage(story))
  expect(text).toContain(
    [
      'Table, kept from WordPress:\n',
      '    Night · Songs',
      '    Thursday · Two',
      '    Friday · None',
      '    4. the paper',
      '    5. b',
      '    if (x) {',
      '      go()',
      '    }\n',
    ].join('\n'),
  )
  expect(text).toContain('- the paper: https://paper.example/a')
})
