import { describe, expect, it } from 'vitest'
import { type DisqusPost, type DisqusThread, isDisqus, openDisqus } from './read-disqus.ts'
import { disqusFoot, disqusHead, disqusPost, disqusThread } from './write-disqus.ts'

function read(text: string, size = 7) {
  const threads: DisqusThread[] = []
  const posts: DisqusPost[] = []
  const left: string[] = []
  const reader = openDisqus({
    thread: (thread) => threads.push(thread),
    post: (post) => posts.push(post),
    left: (line, what, why) => left.push(`${line} ${what}: ${why}`),
  })
  for (let at = 0; at < text.length; at += size) reader.write(text.slice(at, at + size))
  reader.end()
  return { threads, posts, left }
}

const whole = (inside: string) =>
  `<?xml version="1.0"?>\n<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">\n<category dsq:id="1"><title>General</title></category>\n<thread dsq:id="2"><id>the-pier</id><link>https://old.example/the-pier</link><title>The pier &amp; the sea</title></thread>\n${inside}</disqus>`
const post = (fields: string, id = 'dsq:id="9"') =>
  whole(
    `<post ${id}><createdAt>2013-10-10T19:20:29Z</createdAt><thread dsq:id="2"/>${fields}</post>`,
  )

describe('an export of Disqus', () => {
  it('is known by its head', () => {
    expect(isDisqus(whole(''))).toBe(true)
    expect(isDisqus('<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>')).toBe(false)
  })

  it('tells threads and posts, and nobody’s address', () => {
    const fields =
      '<message><![CDATA[<p>Hello,<br>World.</p><p>A &amp; B</p>]]></message><isDeleted>false</isDeleted><isSpam>false</isSpam><author><email>foo@bar.example</email><name>Peter foo@bar.example</name></author><ipAddress>127.0.0.1</ipAddress><parent dsq:id="8"/>'
    const { threads, posts, left } = read(post(fields))
    expect(threads).toEqual([
      { id: '2', link: 'https://old.example/the-pier', title: 'The pier & the sea' },
    ])
    expect(posts).toMatchObject([
      {
        ...{ id: '9', thread: '2', parent: '8', at: '2013-10-10T19:20:29.000Z' },
        ...{ text: 'Hello,\nWorld.\n\nA & B', state: 'shown', kind: 'comment' },
      },
    ])
    expect(JSON.stringify(posts)).not.toMatch(/bar\.example|127\.0/)
    expect(left).toEqual([])
  })

  it.each([
    ['<isDeleted>true</isDeleted>', 'trash'],
    ['<isSpam>true</isSpam>', 'spam'],
    ['<isSpam>123</isSpam>', 'held'],
    ['<isApproved>false</isApproved>', 'held'],
    ['', 'shown'],
  ])('keeps what was decided: %s', (fields, state) => {
    expect(read(post(`<message>Words</message>${fields}`)).posts[0]?.state).toBe(state)
  })

  it.each([
    [
      'a time',
      whole(
        '<post dsq:id="9"><message>x</message><createdAt>2011-x09</createdAt><thread dsq:id="2"/></post>',
      ),
      '“2011-x09”',
    ],
    [
      'a page',
      whole(
        '<post dsq:id="9"><message>x</message><createdAt>2011-01-01T00:00:00Z</createdAt></post>',
      ),
      'below which page',
    ],
    ['words', post('<message> </message>'), 'no words'],
    ['an address', whole('<thread dsq:id="3"><id/></thread>'), 'which page'],
  ])('names what lacks %s', (_, text, why) => {
    const { posts, left } = read(text)
    expect(posts).toEqual([])
    expect(left.join()).toContain(why)
  })

  it('takes the other number of a post that has none', () => {
    const { posts } = read(post('<id>77</id><message>x</message>', ''))
    expect(posts[0]?.id).toBe('77')
  })

  it.each([
    '<',
    '<post dsq:id="9"><message>',
    `${'<a>'.repeat(50_000)}`,
    '&&&&<!DOCTYPE x [<!ENTITY a "b">]>',
  ])('is read to its end however broken', (inside) => {
    expect(read(whole(inside), 1000).threads).toHaveLength(1)
  })

  it('is written so that it is read again', () => {
    const thread = { id: 't1', link: 'https://a.example/?a=1&b=2', title: 'Tour & “end”' }
    const written = {
      ...{ id: 'p1', thread: 't1', parent: null, author: 'A & B', at: '2026-11-20T10:00:00.000Z' },
      ...{ markup: '<p>1 &lt; 2\u0001</p>', isDeleted: false, isSpam: true },
    }
    const { threads, posts, left } = read(
      disqusHead +
        disqusThread({ ...thread, at: '2026-11-20T09:00:00.000Z', isClosed: false }) +
        disqusPost(written) +
        disqusPost({ ...written, id: 'p2', parent: 'p1', isSpam: false }) +
        disqusFoot,
    )
    expect(threads).toEqual([thread])
    expect(posts).toMatchObject([
      { id: 'p1', text: '1 < 2', author: 'A & B', state: 'spam', parent: null },
      { id: 'p2', state: 'shown', parent: 'p1' },
    ])
    expect(left).toEqual([])
  })
})
