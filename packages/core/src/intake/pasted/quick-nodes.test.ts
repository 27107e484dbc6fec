import { defaultTreeAdapter, html as names, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { chance } from '../../story/chance-for-tests.ts'
import type { Node } from './dom.ts'
import { isElement, isText, nodesOfMarkup } from './dom.ts'
import { quickNodes } from './quick-nodes.ts'

/** A tree as text: whatever differs between two readings differs in it. */
function told(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (isText(node)) return JSON.stringify(node.value)
      if (!isElement(node)) return `<!${'data' in node ? node.data : ''}>`
      return `<${node.tagName} ${JSON.stringify(node.attrs)}>(${told(node.childNodes)})`
    })
    .join(' ')
}

const body = defaultTreeAdapter.createElement('body', names.NS.HTML, [])

function byParser(html: string): string {
  return told(parseFragment(body, html, {}).childNodes)
}

const ordinary: string[] = [
  '',
  'words',
  '<p>One <strong>bold</strong> &amp; “two” &#8217;s.</p>\n\n<p>Two<br>lines<br />more</p>',
  '<!-- wp:paragraph -->\n<p class="has-large">x</p>\n<!-- /wp:paragraph -->',
  '<h2 id="a">H</h2><ul class="x">\n<li>a<ul><li>b</li></ul></li>\n</ul><hr/>',
  '<figure><img src="a.jpg" alt="A &quot;b&quot;"><figcaption>c <a href="/?a=1&b=2">d</a></figcaption></figure>',
  '<blockquote><p>a</p><cite>b</cite></blockquote>&nbsp;&hellip;',
  'a > b & c',
  '<ul>words<li>a</li></ul>',
]

const odd: string[] = [
  '<p>a<p>b',
  '<b><p>a</b></p>',
  '<p><div>a</div></p>',
  '<a href="x">a<a href="y">b</a></a>',
  '<li>a</li>',
  'a < b',
  '<table><tr><td>a</td></tr></table>',
  '<p>&notit; &unknown; &#128; &#0; &copy</p>',
  '<p title=a>b</p>',
  '<P>a</P>',
  '<p x="1" x="2">a</p>',
  '<p/>a',
  '<!-->a-->',
  '<!-- a --!> b -->',
  '</p>',
  '<p>a</div></p>',
  '<h2><h3>a</h3></h2>',
  '<svg><p>a</p></svg>',
  'a\r\nb',
  'a\u0000b',
  '<script>a</script>',
  '<p',
]

describe('ordinary HTML', () => {
  it.each(ordinary)('is read as the parser reads it: %s', (html) => {
    const quick = quickNodes(html)
    expect(quick && told(quick)).toBe(byParser(html))
  })
})

describe('all other HTML', () => {
  it.each(odd)('is the parser’s: %s', (html) => {
    expect(quickNodes(html)).toBeUndefined()
    expect(told(nodesOfMarkup(html) ?? [])).toBe(byParser(html))
  })
})

const pieces = ['<p>', '</p>', '<b>', '</b>', '<em>', '</em>', '<a href="/x?a=1&amp;b=2">', '</a>']
  .concat(['<h2>', '</h2>', '<ul>', '</ul>', '<li>', '</li>', '<div class="a">', '</div>', '<br>'])
  .concat([
    '<hr>',
    '<img src="a.jpg">',
    '<!-- c -->',
    'words',
    ' ',
    '\n',
    '&amp;',
    '&#8220;',
    '&x;',
  ])
  .concat(['<span>', '</span>', '<blockquote>', '</blockquote>', '<s>', '</s>', '<ol>', '</ol>'])

it('is read alike whatever chance puts together', () => {
  let quick = 0
  for (let seed = 1; seed <= 6000; seed += 1) {
    const html = pairedOf(chance(seed), 3)
    const nodes = quickNodes(html)
    if (!nodes) continue
    quick += 1
    expect(told(nodes), html).toBe(byParser(html))
  }
  expect(quick).toBeGreaterThan(600)
})

/** Pieces of HTML, most of them closed where they end. */
function pairedOf(next: (below: number) => number, depth: number): string {
  let html = ''
  for (let left = 1 + next(3); left > 0; left -= 1) {
    const piece = pieces[next(pieces.length)] ?? ''
    const name = /^<(\w+)/.exec(piece)?.[1]
    const isEmpty = name === undefined || /^(?:br|hr|img)$/.test(name)
    if (isEmpty || next(12) === 0) html += piece
    else html += `${piece}${depth > 0 ? pairedOf(next, depth - 1) : 'x'}</${name}>`
  }
  return html
}
