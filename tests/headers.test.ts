import { Buffer } from 'node:buffer'
import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, inject, it } from 'vitest'
import { places } from './places.ts'

const url = inject('url')
const port = inject('port')

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
}

/** Asks without any of the things that `fetch` does by itself. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Answer['headers'],
          body: Buffer.concat(pieces),
        }),
      )
    })
    asked.once('error', reject).end()
  })
}

const packings = [
  { accept: 'br', encoding: 'br', unpack: brotliDecompressSync },
  { accept: 'gzip', encoding: 'gzip', unpack: gunzipSync },
  { accept: 'identity', encoding: undefined, unpack: (bytes: Buffer) => bytes },
] as const

const texts = ['/', places.anatomy, `${places.anatomy}story.txt`, '/feed.rss', '/sitemap.xml']

it.each(texts)('sends the same bytes of %s in every packing', async (path) => {
  const answers = await Promise.all(
    packings.map(({ accept }) => ask(path, { 'accept-encoding': accept })),
  )
  for (const [index, { encoding, unpack }] of packings.entries()) {
    const answer = answers[index]
    expect(answer?.headers['content-encoding']).toBe(encoding)
    expect(answer?.headers['vary']).toBe('Accept-Encoding')
    expect(answer?.headers['content-length']).toBe(String(answer?.body.length))
    expect(unpack(answer?.body ?? Buffer.alloc(0))).toEqual(answers[2]?.body)
  }
  const etags = answers.map((answer) => answer.headers['etag'])
  expect(new Set(etags).size).toBe(3)
  for (const etag of etags) expect(etag).toMatch(/^"[\w-]+"$/)
})

it.each([
  ['nothing', undefined, undefined],
  ['what a browser sends', 'gzip, deflate, br, zstd', 'br'],
  ['a refusal of brotli', 'gzip;q=1.0, br;q=0', 'gzip'],
  ['anything', '*', 'br'],
  ['anything but brotli', '*;q=0.5, br;q=0', 'gzip'],
  ['nothing packed', 'gzip;q=0, br;q=0', undefined],
  ['a packing that nobody knows', 'compress', undefined],
])('packs as the reader asks: %s', async (_name, accept, expected) => {
  const { headers } = await ask('/', accept === undefined ? {} : { 'accept-encoding': accept })
  expect(headers['content-encoding']).toBe(expected)
})

it.each(['br', 'gzip', 'identity'])('answers 304 to who has the page (%s)', async (accept) => {
  const first = await ask(places.anatomy, { 'accept-encoding': accept })
  const etag = first.headers['etag'] ?? ''
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await ask(places.anatomy, { 'accept-encoding': accept, 'if-none-match': known })
    expect(again.status, known).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(again.headers['etag']).toBe(etag)
    expect(again.headers['cache-control']).toBe(first.headers['cache-control'])
    expect(again.headers['vary']).toBe('Accept-Encoding')
  }
  const changed = await ask(places.anatomy, { 'accept-encoding': accept, 'if-none-match': '"no"' })
  expect(changed.status).toBe(200)
})

it('does not take the ETag of one packing for that of another', async () => {
  const packed = await ask('/', { 'accept-encoding': 'br' })
  const plain = await ask('/', { 'if-none-match': packed.headers['etag'] ?? '' })
  expect(plain.status).toBe(200)
})

it.each(['/', places.anatomy, places.missing, places.gone, places.moved, '/about'])(
  'answers HEAD to %s as GET, without a body',
  async (path) => {
    const got = await ask(path)
    const head = await ask(path, {}, 'HEAD')
    expect(head.body).toHaveLength(0)
    expect(head.status).toBe(got.status)
    for (const name of ['content-type', 'content-length', 'etag', 'location', 'cache-control']) {
      expect(head.headers[name], name).toBe(got.headers[name])
    }
  },
)

it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s of a page', async (method) => {
  const { status, headers } = await ask('/about/', {}, method)
  expect(status).toBe(405)
  expect(headers['allow']).toBe('GET, HEAD')
})

it.each([
  ['/', 'text/html; charset=utf-8'],
  [`${places.anatomy}story.txt`, 'text/plain; charset=utf-8'],
  ['/feed.rss', 'application/rss+xml; charset=utf-8'],
  ['/feed.atom', 'application/atom+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/sitemap/news.xml', 'application/xml; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/-/search', 'text/html; charset=UTF-8'],
  [places.missing, 'text/html; charset=utf-8'],
])('sends %s as %s', async (path, type) => {
  expect((await ask(path)).headers['content-type']).toBe(type)
})

it('lets assets and pictures stand for a year, and pages for no moment', async () => {
  const page = (await ask(places.anatomy)).body.toString('utf8')
  const files = new Set(page.match(/\/(?:assets|media)\/[\w.-]+/g))
  expect(files.size).toBeGreaterThan(4)
  for (const file of files) {
    const { status, headers } = await ask(file)
    expect(status, file).toBe(200)
    expect(headers['cache-control'], file).toBe('public, max-age=31536000, immutable')
    expect(headers['content-type'], file).toMatch(/^(?:image|font|text)\//)
  }
  for (const path of ['/', places.anatomy, '/feed.atom', places.slide]) {
    const { headers } = await ask(path)
    expect(headers['cache-control'], path).toBe('public, max-age=0, must-revalidate')
  }
  expect((await ask('/-/search?q=pier')).headers['cache-control']).toBe('no-store')
})

it.each(['/', '/feed.rss', places.missing, places.gone, places.moved, '/about', '/-/search'])(
  'guards %s by its headers',
  async (path) => {
    const { headers } = await ask(path)
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['server']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['set-cookie']).toBeUndefined()
  },
)

it.each(packings)('answers as it must ($accept): 410, 301 and 404', async ({ accept, unpack }) => {
  const headers = { 'accept-encoding': accept }
  const gone = await ask(places.gone, headers)
  expect(gone.status).toBe(410)
  const isPacked = gone.headers['content-encoding'] !== undefined
  const words = isPacked ? unpack(gone.body) : gone.body
  expect(words.toString('utf8')).toContain('It was a rehearsal.')
  const moved = await ask(places.moved, headers)
  expect(moved.status).toBe(301)
  expect(moved.headers['location']).toBe(places.everything)
  const missing = await ask(places.missing, headers)
  expect(missing.status).toBe(404)
  const notThere = missing.headers['content-encoding'] ? unpack(missing.body) : missing.body
  expect(notThere.toString('utf8')).toContain('There is no page at this address.')
})

it.each([
  ['/about', '/about/'],
  ['/about?from=mail', '/about/?from=mail'],
  [places.greek.slice(0, -1), places.greek],
  ['//about', '/about/'],
])('sends %s to the address with its slash', async (path, target) => {
  const { status, headers } = await ask(path)
  expect(status).toBe(301)
  expect(headers['location']).toBe(target)
})

it('takes a query for nothing', async () => {
  const page = await ask(`${places.anatomy}?utm_source=mail&q=%E9`)
  expect(page.status).toBe(200)
  expect(page.body).toEqual((await ask(places.anatomy)).body)
})

it('finds an address that is not ASCII, however it is written', async () => {
  expect((await ask(places.greek)).status).toBe(200)
  expect((await ask(places.greek.toLowerCase())).status).toBe(200)
  const apart = encodeURI(decodeURI(places.greek).normalize('NFD'))
  expect((await ask(apart)).status).toBe(200)
})

it.each([
  '/../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/stet.db',
  '/assets/../../stet.db',
  '/assets/..%5c..%5cstet.db',
  '/stet.db',
  '/../stet.db',
  '/.git/config',
  '/.well-known/../../stet.db',
  '/%00',
  '/index.html%00.txt',
  '/%',
  '/%E0%A4%A',
  '/%ff/',
  '/index.html.br',
  '/index.html.gz',
  `${places.anatomy}index.html.br`,
  '/media',
  '/assets/',
  `/${'a'.repeat(5000)}`,
  `/${'a/'.repeat(2000)}`,
  '/C:/windows/win.ini',
  '/about/index.html/',
  '/about/index.html/..',
])('gives nothing away at %s', async (path) => {
  const { status, body } = await ask(path)
  expect([400, 404, 414]).toContain(status)
  expect(body.includes('SQLite format')).toBe(false)
})

it('answers under 127.0.0.1 and localhost', async () => {
  expect((await fetch(`${url}/`)).status).toBe(200)
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
})

it('asks who asks too much to wait, and serves them pages meanwhile', async () => {
  const asked = await Promise.all(Array.from({ length: 30 }, () => ask('/-/search?q=pier')))
  const refused = asked.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(5)
  expect(asked.filter(({ status }) => status === 200).length).toBeGreaterThan(5)
  for (const { headers } of refused) expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  expect((await ask('/')).status).toBe(200)
  // The tests that follow are the same reader to the server.
  await new Promise((resolve) => setTimeout(resolve, 5000))
  expect((await ask('/-/search?q=pier')).status).toBe(200)
})
