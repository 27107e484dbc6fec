import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../comments/text/clean-text.ts'
import { commentMarkup } from './comment-text.ts'

// What others collected to break filters of markup, where it lies beside the repository.
const files = import.meta.glob(
  [
    '../../../../../shared/data/xss/**/*.{json,dat,test,txt}',
    '../../../../../shared/data/strings/{blns,unicode-abuse,links,pii}/*.json',
  ],
  { query: '?raw', import: 'default', eager: true },
)

const own: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1)) [b](JAVASCRIPT:x) [c](data:text/html,<script>) [d]( javascript:x)',
  '[a](https://x.example/"onmouseover="alert(1)) https://x.example/"><script>alert(1)</script>',
  '[<b onclick=x>](https://x.example/<script>)',
  '*<i style="x">*_</em></p></div><p id=a>_',
  '> <blockquote cite="javascript:x">\n> > </blockquote>',
  'https://x.example/?a=&quot;&lt;&amp;x https://x.example/\u202egpj.exe',
  '</div></section></article><form action=//evil.example><input name=id>',
  '\u0000<\u0000script\u0000>\ufeff<svg/onload=x>',
]

const attributes: Readonly<Record<string, readonly string[]>> = {
  div: ['class'],
  p: ['dir'],
  blockquote: [],
  em: [],
  br: [],
  bdi: [],
  a: ['href', 'rel'],
  span: ['class'],
}

/** What is in markup that a comment must not have; nothing where all is well. */
function faultsOf(node: DefaultTreeAdapterTypes.ParentNode): readonly string[] {
  return node.childNodes.flatMap((child) => {
    if (child.nodeName === '#text') return []
    if (!('attrs' in child)) return [`a ${child.nodeName}`]
    const allowed = attributes[child.tagName]
    if (allowed === undefined) return [`<${child.tagName}>`]
    const others = child.attrs.filter(
      ({ name, value }) =>
        !allowed.includes(name) || (name === 'href' && !/^https?:\/\//.test(value)),
    )
    return [...others.map(({ name, value }) => `${name}="${value}"`), ...faultsOf(child)]
  })
}

function faultOf(typed: string): string | null {
  const text = cleanText(typed)
  const markup = commentMarkup(text).toString()
  const tree = parseFragment(markup)
  const faults = faultsOf(tree)
  if (faults.length > 0) return `${JSON.stringify(typed)}: ${faults.join(', ')}`
  const again = serialize(tree)
  if (serialize(parseFragment(again)) !== again)
    return `${JSON.stringify(typed)}: reads otherwise the second time`
  return cleanText(text) === text
    ? null
    : `${JSON.stringify(typed)}: is not clean when it was cleaned`
}

/** All strings in a file: values of JSON, blocks of data, lines, and the whole. */
function stringsIn(text: string): readonly string[] {
  const blocks = text.split(/^#data\n|\n#errors\n|\n\.\n/m)
  try {
    return stringsOf(JSON.parse(text))
  } catch {
    return blocks
  }
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

describe('the words of a comment as markup', () => {
  it.each(own)('are nothing but paragraphs, quotations, emphasis and links: %s', (typed) => {
    expect(faultOf(typed)).toBeNull()
  })

  it('run in their own direction, and links tell their host', () => {
    expect(commentMarkup('> *a*\n\n[b](https://c.example)').toString()).toBe(
      '<div class="comment-text"><blockquote><p dir="auto"><em>a</em></p></blockquote><p dir="auto"><a href="https://c.example/" rel="nofollow ugc noopener"><bdi>b</bdi></a> <span class="host">(<bdi>c.example</bdi>)</span></p></div>',
    )
  })

  it.skipIf(Object.keys(files).length === 0)(
    'are so for all that others collected (skipped where ../shared/data is absent)',
    () => {
      const strings = new Set(Object.values(files).flatMap(stringsIn))
      const faults = [...strings].map(faultOf).filter((fault) => fault !== null)
      expect(faults).toEqual([])
      expect(strings.size).toBeGreaterThan(3000)
    },
  )
})
