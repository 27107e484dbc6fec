import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NewsroomAddress } from './access/newsroom-address.ts'
import { newsroomAddress } from './access/newsroom-address.ts'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { BuildFailure, type NewsroomApp } from './newsroom-app/newsroom-app.ts'
import { openTestNewsroom, type TestNewsroom } from './newsroom-for-tests.ts'
import { newsroomRoutes } from './newsroom-routes.ts'
import type { Screens } from './routes/newsroom-shell.ts'
import { PressRoom } from './site/press-room.ts'

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await openTestNewsroom()
})
afterEach(() => newsroom.close())

const built: NewsroomApp = {
  index: (nonce, base) => `<script nonce="${nonce}" src="${base}assets/app-1.js"></script>`,
  asset: (path, accepted) => {
    if (path !== 'app-1.js') return undefined
    const type = 'text/javascript; charset=utf-8'
    const body = new TextEncoder().encode('let it = stand')
    return accepted?.includes('br') ? { body, type, encoding: 'br' } : { body, type }
  },
}
const ready: Screens = { open: async () => built, now: () => built }

function addressOf(env: Readonly<Record<string, string>> = {}): NewsroomAddress {
  const read = readConfig({
    STET_DATA: newsroom.folder,
    STET_URL: 'https://lantern.example',
    ...env,
  })
  const address = 'config' in read ? newsroomAddress(read.config) : undefined
  if (!address) throw new Error('There must be a newsroom')
  return address
}

function routes(screens = ready, address = addressOf()): Hono {
  return newsroomRoutes(newsroom, new PressRoom(newsroom), address, screens)
}

const at = 'https://lantern.example/newsroom/'

describe('the screens', () => {
  it.each(['', 'stories/1', 'sign-in', 'first', 'people'])('are one page: %s', async (path) => {
    const answer = await routes().request(`${at}${path}`)
    expect(answer.status).toBe(200)
    const policy = answer.headers.get('content-security-policy') ?? ''
    const nonce = /script-src 'nonce-([\w+/=]{22,})' 'strict-dynamic';/.exec(policy)?.[1]
    expect(await answer.text()).toContain(`nonce="${nonce}" src="/newsroom/assets/app-1.js"`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default stet-page")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    })
  })

  it('never use a nonce twice', async () => {
    const app = routes()
    const asked = await Promise.all([1, 2, 3].map(() => app.request(at)))
    expect(new Set(asked.map(({ headers }) => headers.get('content-security-policy'))).size).toBe(3)
  })

  it('may show pictures of a site at another host', async () => {
    const app = routes(ready, addressOf({ STET_NEWSROOM_URL: 'https://desk.lantern.example' }))
    const answer = await app.request('https://desk.lantern.example/')
    expect(answer.headers.get('content-security-policy')).toContain(
      "img-src 'self' blob: data: https://lantern.example;",
    )
  })

  it('load files that are kept for ever, packed as the browser can', async () => {
    const packed = await routes().request(`${at}assets/app-1.js`, {
      headers: { 'accept-encoding': 'gzip, br' },
    })
    expect(Object.fromEntries(packed.headers)).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    })
    const plain = await routes().request(`${at}assets/app-1.js`)
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.text()).toBe('let it = stand')
    expect((await routes().request(`${at}assets/app-2.js`)).status).toBe(404)
  })

  it('say that they are in the making, or why there are none', async () => {
    const making = await routes({ ...ready, now: () => 'making' }).request(at)
    expect([making.status, await making.text()]).toEqual([
      200,
      expect.stringContaining('http-equiv="refresh"'),
    ])
    const failed = await routes({ ...ready, now: () => new BuildFailure('No disk') }).request(at)
    expect([failed.status, await failed.text()]).toEqual([503, expect.stringContaining('No disk')])
  })
})

describe('the host', () => {
  const ask = (url: string, init?: RequestInit) => routes().request(url, init)

  it('is led to by a browser that asks elsewhere', async () => {
    const answer = await ask('http://127.0.0.1:4000/newsroom/stories/1?a=b')
    expect(answer.status).toBe(307)
    expect(answer.headers.get('location')).toBe(
      'https://lantern.example/newsroom/stories/1?a=b&asked-at=127.0.0.1%3A4000',
    )
  })

  it('is all that is left in the address of who was led there', async () => {
    const answer = await ask('https://lantern.example/newsroom/stories/1?a=b&asked-at=127.0.0.1')
    expect(answer.status).toBe(307)
    expect(answer.headers.get('location')).toBe('https://lantern.example/newsroom/stories/1?a=b')
  })

  it('is named where a proxy would lead in circles', async () => {
    const answer = await ask('http://127.0.0.1:4000/newsroom/?asked-at=127.0.0.1%3A4000')
    expect(answer.status).toBe(421)
    expect(await answer.text()).toContain('STET_PROXY')
  })

  it('is the only one where something is changed', async () => {
    const answer = await ask('http://127.0.0.1:4000/newsroom/api/sign-out', { method: 'POST' })
    expect([answer.status, await answer.json()]).toEqual([
      421,
      { error: 'This newsroom is at https://lantern.example' },
    ])
  })

  it('may be another than the site’s, which then answers readers only', async () => {
    const config = { ...newsroom.config, newsroomUrl: 'https://desk.lantern.example/' }
    const app = createApp({ ...newsroom, config })
    const status = async (url: string) => (await app.request(url, undefined, {})).status
    expect(await status('https://lantern.example/-/nothing')).toBe(404)
    expect(await status('https://lantern.example/-/search')).toBe(200)
    expect(await status('https://desk.lantern.example/api/me')).toBe(401)
  })
})

describe('a page of somebody else’s', () => {
  const post = (headers: Readonly<Record<string, string>>) =>
    routes().request(`${at}api/sign-out`, { method: 'POST', headers })

  it.each([
    [{}, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://lantern.example' }, 403],
    [{ origin: 'https://lantern.example', 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'https://lantern.example', 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'none' }, 403],
    [{ origin: 'https://lantern.example' }, 200],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ origin: 'https://lantern.example', 'sec-fetch-site': 'same-origin' }, 200],
  ])('changes nothing: %o is answered %i', async (headers, status) => {
    expect((await post(headers)).status).toBe(status)
  })

  it('learns nothing either, and shows nothing', async () => {
    const answer = await routes().request(`${at}api/me`)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cache-control': 'no-store',
    })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

it('lets one address ask for so many passkeys, and others as well', async () => {
  const app = routes()
  const ask = async (from: string) => {
    const incoming = { socket: { remoteAddress: from } }
    const answer = await app.request(
      `${at}auth/passkey/generate-authenticate-options`,
      {},
      { incoming },
    )
    return answer.status
  }
  const statuses: number[] = []
  for (let count = 0; count < 62; count += 1) statuses.push(await ask('203.0.113.5'))
  expect(statuses).toEqual([...Array(60).fill(200), 429, 429])
  expect(await ask('203.0.113.6')).toBe(200)
})

it('nothing behind the door answers who has not come in', async () => {
  for (const path of ['me', 'stories', 'magazine', 'people', 'media/1', 'related', 'nothing']) {
    const answer = await routes().request(`${at}api/${path}`)
    expect([path, answer.status]).toEqual([path, 401])
  }
})

it('takes no more than it asked for', async () => {
  const answer = await routes().request(`${at}api/sign-in/take`, {
    method: 'POST',
    headers: { origin: 'https://lantern.example', 'content-type': 'application/json' },
    body: JSON.stringify({ token: 'x'.repeat(100_000) }),
  })
  expect(answer.status).toBe(413)
})

it.each([
  ['{', 'application/json', 400],
  ['{}', 'text/plain', 415],
  ['token=x', 'application/x-www-form-urlencoded', 415],
])('says that it cannot read %s as %s', async (body, type, status) => {
  const answer = await routes().request(`${at}api/sign-in/take`, {
    method: 'POST',
    headers: { origin: 'https://lantern.example', 'content-type': type },
    body,
  })
  expect(answer.status).toBe(status)
})

it('leads from the bare path to the one with a slash', async () => {
  const app = new Hono().route('/', createApp(newsroom))
  const answer = await app.request('https://lantern.example/newsroom')
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/newsroom/'])
})
