import { describe, expect, it } from 'vitest'
import { readBy } from './recorded-for-tests.ts'
import { web } from './web.ts'

describe('a page of the Web', () => {
  const page = `<!doctype html><html lang="en"><head><title>A report | The Pier</title><meta property="og:site_name" content="The Pier">
    <meta property="article:modified_time" content="2026-11-20T10:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"A report","datePublished":"2026-11-19T09:00:00Z","author":{"name":"Ana Example"}}</script></head>
    <body><nav>Home</nav><article><h1>A report</h1><p>“No show tonight,” she wrote, and many words more follow here so that it is an article.</p><p>Nobody called.</p></article></body></html>`

  it('gives its title, outlet, authors, times and words', () => {
    const reading = readBy(web, 'https://outlet.stet-tests.org/a', { page: [200, page] })
    expect(reading.kind === 'page' && reading.page).toMatchObject({
      title: 'A report',
      outlet: 'The Pier',
      authors: ['Ana Example'],
      publishedAt: '2026-11-19T09:00:00.000Z',
      modifiedAt: '2026-11-20T10:00:00.000Z',
      language: 'en',
    })
    expect(reading.kind === 'page' && reading.page.text).toContain('“No show tonight,” she wrote')
  })

  it.each([
    ['gone', 404],
    ['gone', 410],
    ['restricted', 451],
    ['login-wall', 401],
    ['restricted', 403],
    ['unknown', 429],
    ['unknown', 503],
    ['unreachable', 0],
  ] as const)('%s: %i', (signal, code) => {
    expect(readBy(web, 'https://outlet.stet-tests.org/a', { page: [code, page] })).toMatchObject({
      kind: 'nothing',
      signal,
    })
  })
})
