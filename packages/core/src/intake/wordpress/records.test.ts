import { describe, expect, it } from 'vitest'
import { item, readArchive, wxr } from './archive-for-tests.ts'
import type { WxrRecord } from './record-builder.ts'
import { openRecords } from './records.ts'

function recordsOf(text: string, size: number = text.length) {
  const records: WxrRecord[] = []
  const broken: string[] = []
  const reading = openRecords({
    record: (record) => records.push(record),
    broken: (line, message) => broken.push(`${line}: ${message}`),
  })
  for (let at = 0; at < text.length; at += size) reading.write(text.slice(at, at + size))
  reading.end()
  return { records, broken }
}

const start =
  '<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/">'

describe('what XML says', () => {
  it.each([
    ['<title>a &amp; b</title>', 'title', 'a & b'],
    ['<title>a <![CDATA[& <b>]]> c</title>', 'title', 'a & <b> c'],
    ['<title><![CDATA[a]]]]><![CDATA[>b]]></title>', 'title', 'a]]>b'],
    ['<!-- <![CDATA[ --><title>a</title><!-- ]]> -->', 'title', 'a'],
    ['<title><![CDATA[1]]></title>', 'title', '1'],
    ['<x:post_id xmlns:x="http://wordpress.org/export/1.1/">7</x:post_id>', 'wp:post_id', '7'],
    ['<post_id xmlns="http://wordpress.org/export/1.2/">7</post_id>', 'wp:post_id', '7'],
    ['<wp:post_id xmlns:wp="http://evil.example/">7</wp:post_id>', 'other:post_id', '7'],
    ['<title>a</title><title>b</title>', 'title#2', 'b'],
    ['<title>a <b>c</b> d</title>', 'title', 'a c d'],
    ['<__proto__>a</__proto__>', '__proto__', 'a'],
  ])('is read from %s', (inner, name, words) => {
    const text = `${start}<channel><item>${inner}</item></channel></rss>`
    for (const size of [1, 2, 3, 7, text.length]) {
      const { records, broken } = recordsOf(text, size)
      expect([records[0]?.fields.get(name), broken]).toEqual([words, []])
    }
  })
})

describe('what is broken', () => {
  const two = '<item><title>one</title></item>\n<item><title>two</title></item>'
  it.each([
    [
      'an element that nothing ends',
      `<item><title>one</item>\n${two}`,
      ['one', 'one', 'two'],
      ['1: unexpected close tag'],
    ],
    [
      'an end of nothing',
      `<item><title>o</b>ne</title><link>/a</link></item>\n${two}`,
      ['o', 'one', 'two'],
      ['1: unexpected close tag'],
    ],
    [
      'an item that nothing ends',
      `<item><title>zero</title>\n${two}`,
      ['zero', 'one', 'two'],
      ['3: unexpected close tag'],
    ],
    [
      'an entity that nobody knows',
      `<item><title>a&hellip;</title></item>\n${two}`,
      ['a&hellip;', 'one', 'two'],
      ['1: undefined entity'],
    ],
    ['an element around all', `<wrong>${two}</wrong>`, ['one', 'two'], []],
  ])('is told, and reading goes on: %s', (_what, inner, titles, first) => {
    const { records, broken } = recordsOf(`${start}<channel>${inner}</channel></rss>`)
    expect(records.map(({ fields }) => fields.get('title'))).toEqual(titles)
    expect(broken.slice(0, first.length)).toEqual(first)
    expect(broken.length > 0).toBe(first.length > 0)
  })

  it('reads a lone ampersand as one, and all that is behind it', () => {
    const inner = '<title>AT&T & b &amp; c</title>\n<link>https://a.example/?b=1&c=2&amp;d</link>'
    const text = `${start}<channel>\n<item>${inner}</item></channel></rss>`
    for (const size of [1, 2, 5, 20, text.length]) {
      const { records, broken } = recordsOf(text, size)
      expect([...(records[0]?.fields ?? [])]).toEqual([
        ['title', 'AT&T & b & c'],
        ['link', 'https://a.example/?b=1&c=2&d'],
      ])
      const why = 'an ampersand that begins no reference'
      expect(broken).toEqual([`2: ${why}`, `2: ${why}`, `3: ${why}`])
    }
  })

  it('keeps the fields of an item behind an end of nothing', () => {
    const { records } = recordsOf(
      `${start}<channel><item><title>o</b>ne</title><link>/a</link></item>`,
    )
    expect(records[0]?.fields.get('link')).toBe('/a')
  })

  it.each([
    ['within a text', '<item><title><![CDATA[one two', 'one two', '2: the file ends within a text'],
    ['within an item', '<item><title>one two</title><link>', 'one two', '2: unclosed tag: link'],
    ['within a tag', '<item><title>one two</title><li', 'one two', '2: unclosed tag: item'],
  ])('is a file that ends %s', (_what, inner, title, message) => {
    const { records, broken } = recordsOf(`${start}<channel>\n${inner}`)
    expect(records[0]?.fields.get('title')).toBe(title)
    expect(broken).toContain(message)
  })
})

it('counts lines, those inside of sections too', () => {
  const content = item({ 'content:encoded': 'a\n\nb\nc' })
  const text = wxr(`${content}${content}&nbsp;`)
  const { records, broken } = recordsOf(text, 50)
  const lineOf = (at: number) => text.slice(0, at).split('\n').length
  expect(records.filter(({ name }) => name === 'item').map(({ line }) => line)).toEqual([
    lineOf(text.indexOf('<item>')),
    lineOf(text.lastIndexOf('<item>')),
  ])
  expect(broken).toEqual([`${lineOf(text.indexOf('&nbsp;'))}: undefined entity`])
})

it('gives the same in pieces of any size', () => {
  const text = wxr(
    [1, 2, 3]
      .map((id) => item({ 'wp:post_id': String(id), 'content:encoded': 'a ]] b\n\n<!-- x --> 😀' }))
      .join(''),
  )
  const whole = readArchive(text)
  for (const size of [1, 3, 10, 64, 1000]) {
    const parts = readArchive(text, size)
    expect(
      parts.items.map((each) => ('hashed' in each ? [each.origin, each.hashed] : each)),
    ).toEqual(whole.items.map((each) => ('hashed' in each ? [each.origin, each.hashed] : each)))
    expect(parts.index.found).toEqual(whole.index.found)
  }
})
