import { build } from '@stet/core/story'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { live, openTestNewsroom, pass, type TestNewsroom } from '../newsroom-for-tests.ts'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openTestNewsroom()
  for (let number = 0; number < 25; number += 1) {
    pass(newsroom, 1)
    await live(newsroom, { headline: `Concert ${number}` }, build.paragraph('Čaj und 電影'))
  }
})
afterAll(() => newsroom.close())

/** Asks the newsroom as Node's server would. */
function ask(path: string, init: RequestInit = {}): Response | Promise<Response> {
  return createApp(newsroom).request(path, init, {
    incoming: { socket: { remoteAddress: '192.0.2.7' } },
  })
}

async function search(query: string): Promise<{ status: number; text: string; found: number }> {
  pass(newsroom, 1)
  const response = await ask(`/-/search${query}`)
  const text = await response.text()
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  return { status: response.status, text, found: text.match(/Concert \d+<\/a>/g)?.length ?? 0 }
}

const cases: [name: string, query: string, found: number][] = [
  ['no query', '', 0],
  ['an empty query', '?q=', 0],
  ['blanks', '?q=%20%20', 0],
  ['a word', '?q=concert', 20],
  ['the second page', '?q=concert&page=2', 5],
  ['a page after the last', '?q=concert&page=3', 0],
  ['no number of a page', '?q=concert&page=x', 20],
  ['a page below the first', '?q=concert&page=-1', 20],
  ['half a page', '?q=concert&page=1.5', 20],
  ['a page far out', '?q=concert&page=1e9', 20],
  ['one story', '?q=concert+24', 1],
  ['letters without their marks', '?q=caj', 20],
  ['another script', `?q=${encodeURIComponent('電影')}`, 20],
  ['the beginning of a word', '?q=conc', 20],
  ['a word of no story', '?q=kettledrum', 0],
  ['operators of full-text search', `?q=${encodeURIComponent('concert AND NOT "x* NEAR( ^')}`, 0],
  ['quotes', `?q=${encodeURIComponent('"concert')}`, 20],
  ['SQL', `?q=${encodeURIComponent("'; drop table story; --")}`, 0],
  ['a NUL', '?q=concert%00', 20],
  ['half a character', '?q=%F0%9F', 0],
  ['percent signs', '?q=%', 0],
  ['a very long query', `?q=${'concert '.repeat(5000)}`, 20],
  ['many words', `?q=${'a%20'.repeat(2000)}`, 0],
]

it.each(cases)('answers a search for %s', async (_, query, found) => {
  expect(await search(query)).toMatchObject({ status: 200, found })
})

it('shows what was asked as words, never as markup', async () => {
  const { text } = await search(`?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
  expect(text).not.toContain('<script>alert')
  expect(text).toContain('&lt;script&gt;')
})

it('answers nothing else', async () => {
  for (const path of ['/-/', '/-/x', '/etc/passwd']) {
    expect((await ask(path)).status, path).toBe(404)
  }
  pass(newsroom, 1)
  expect((await ask('/-/search', { method: 'POST' })).status).toBe(404)
})
