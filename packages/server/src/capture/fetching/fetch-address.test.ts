import { once } from 'node:events'
import { createServer as createHttp, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcp, type Server, type Socket } from 'node:net'
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { headerOf } from './exchange.ts'
import { type FetchOptions, fetchConfigured, fetchStranger } from './fetch-address.ts'

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

async function portOf(server: Server): Promise<number> {
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** A host that this test plays, over real HTTP. */
async function played(answer: RequestListener, host = 'pier.example') {
  const port = await portOf(createHttp({ keepAlive: false }, answer))
  return { port, options: optionsFor(new Map([[host, port]])) }
}

/** One that writes what no HTTP server would. */
async function playedBytes(answer: (socket: Socket) => void) {
  const port = await portOf(
    createTcp((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => answer(socket))
    }),
  )
  return optionsFor(new Map([['pier.example', port]]))
}

const optionsFor = (hosts: ReadonlyMap<string, number>): FetchOptions => ({
  now: () => '2026-11-23T09:00:00.000Z',
  played: hosts,
  time: 4_000,
  resolve: () =>
    Promise.reject(Object.assign(new Error('no name is looked up here'), { code: 'ENOTFOUND' })),
})

describe('an answer', () => {
  it('is kept as it was sent: head, order and spelling of headers, packed body', async () => {
    const packed = gzipSync('<p>“No show tonight”</p>')
    const { options } = await played((request, response) => {
      response.writeHead(
        200,
        'Fine',
        [
          ['X-Odd-Case', 'a'],
          ['content-type', 'text/html'],
          ['Content-Encoding', 'gzip'],
          ['x-asked', `${request.method} ${request.url}`],
        ].flat(),
      )
      response.end(packed)
    })
    const fetched = await fetchStranger('http://pier.example/a?b=1#c', {
      ...options,
      headers: [['User-Agent', 'Stet']],
    })
    if (fetched.kind !== 'answered') throw new Error(fetched.message)
    const { request, response, remoteAddress } = fetched.last
    expect(request.headers.slice(0, 2)).toEqual([
      ['Host', 'pier.example'],
      ['User-Agent', 'Stet'],
    ])
    expect(response).toMatchObject({ status: 200, statusText: 'Fine', truncated: null })
    expect(response.headers.slice(0, 3)).toEqual([
      ['X-Odd-Case', 'a'],
      ['content-type', 'text/html'],
      ['Content-Encoding', 'gzip'],
    ])
    expect(headerOf(response, 'x-asked')).toBe('GET /a?b=1')
    expect(Buffer.from(response.body).equals(packed)).toBe(true)
    expect(Buffer.from(fetched.body ?? []).toString()).toBe('<p>“No show tonight”</p>')
    expect(remoteAddress).toBe('127.0.0.1')
  })

  it.each([
    ['gzip', gzipSync('words')],
    ['br', brotliCompressSync('words')],
    ['zstd', zstdCompressSync('words')],
    ['deflate', deflateSync('words')],
    ['deflate', deflateRawSync('words')],
    ['gzip, br', brotliCompressSync(gzipSync('words'))],
    ['identity', Buffer.from('words')],
  ])('is unpacked: %s', async (encoding, body) => {
    const { options } = await played((_request, response) => {
      response.setHeader('Content-Encoding', encoding).end(body)
    })
    const fetched = await fetchStranger('http://pier.example/', options)
    expect(fetched.kind === 'answered' && Buffer.from(fetched.body ?? []).toString()).toBe('words')
  })

  it.each([404, 410, 403, 429, 500, 503, 204])('of status %i is an answer', async (status) => {
    const { options } = await played((_request, response) => response.writeHead(status).end())
    const fetched = await fetchStranger('https://pier.example/', options)
    expect(fetched.kind === 'answered' && fetched.last.response.status).toBe(status)
  })
})

describe('what would fill the memory or the day', () => {
  it.each([
    ['gzip', gzipSync(Buffer.alloc(60_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(60_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(60_000_000)))],
    ['gzip, gzip, gzip, gzip', Buffer.from('x')],
    ['compress', Buffer.from('x')],
    ['gzip', Buffer.from('no gzip at all')],
  ])('is not unpacked: %s', async (encoding, body) => {
    const { options } = await played((_request, response) => {
      response.setHeader('Content-Encoding', encoding).end(body)
    })
    const fetched = await fetchStranger('http://pier.example/', options)
    expect(fetched).toMatchObject({ kind: 'answered', body: null })
    expect(fetched.kind === 'answered' && fetched.problem).toMatch(/unpack|packed/)
  })

  it('is cut at the limit of bytes', async () => {
    const { options } = await played((_request, response) =>
      response.end(Buffer.alloc(3_000_000, 'a')),
    )
    const fetched = await fetchStranger('http://pier.example/', { ...options, most: 1_000_000 })
    expect(fetched).toMatchObject({ kind: 'answered', last: { response: { truncated: 'length' } } })
    expect(fetched.kind === 'answered' && fetched.last.response.body.length).toBe(1_000_000)
  })

  it('is cut at the end of our time, however it drips', async () => {
    const { options } = await played((_request, response) => {
      response.write('begun ')
      const drip = setInterval(() => response.write('.'), 50)
      response.on('close', () => clearInterval(drip))
    })
    const before = performance.now()
    const fetched = await fetchStranger('http://pier.example/', { ...options, time: 500 })
    expect(performance.now() - before).toBeLessThan(2_500)
    expect(fetched).toMatchObject({ kind: 'answered', last: { response: { truncated: 'time' } } })
  })

  it('is given up: a server that says nothing', async () => {
    const options = await playedBytes(() => undefined)
    const fetched = await fetchStranger('http://pier.example/', { ...options, time: 400 })
    expect(fetched).toMatchObject({ kind: 'unreachable', reason: 'timeout' })
  })
})

describe('lies', () => {
  it.each([
    [
      'a length that is too long',
      'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort',
      'disconnect',
    ],
    [
      'chunks that never end',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n',
      'disconnect',
    ],
  ])('%s: what came is kept, and said to be cut', async (_what, bytes, truncated) => {
    const options = await playedBytes((socket) => socket.end(bytes))
    const fetched = await fetchStranger('http://pier.example/', options)
    expect(fetched).toMatchObject({ kind: 'answered', last: { response: { truncated } } })
    expect(fetched.kind === 'answered' && Buffer.from(fetched.last.response.body).toString()).toBe(
      'short',
    )
  })

  it.each([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n', 'protocol'],
    ['a head without an end', `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`, 'protocol'],
    ['nothing', '', 'disconnect'],
  ])('%s is no answer', async (_what, bytes, reason) => {
    const options = await playedBytes((socket) => socket.end(bytes))
    expect(await fetchStranger('http://pier.example/', options)).toMatchObject({
      kind: 'unreachable',
      reason,
    })
  })
})

describe('redirects', () => {
  it('are followed and kept, three of them', async () => {
    const { options } = await played((request, response) => {
      const step = Number(request.url?.slice(1))
      if (step < 3) response.writeHead(302, { Location: `/${step + 1}` }).end()
      else response.end('there')
    })
    const fetched = await fetchStranger('http://pier.example/0', options)
    expect(fetched.exchanges.map(({ address }) => new URL(address).pathname)).toEqual([
      '/0',
      '/1',
      '/2',
      '/3',
    ])
    expect(fetched.kind).toBe('answered')
  })

  it('are not followed for ever', async () => {
    const { options } = await played((_request, response) =>
      response.writeHead(301, { Location: '/' }).end(),
    )
    const fetched = await fetchStranger('http://pier.example/', options)
    expect(fetched).toMatchObject({ kind: 'refused', reason: 'redirects' })
    expect(fetched.exchanges).toHaveLength(4)
  })

  it.each([
    ['http://127.0.0.1/', 'address'],
    ['http://[::ffff:127.0.0.1]/', 'address'],
    ['http://2130706433/', 'address'],
    ['http://169.254.169.254/latest/meta-data/', 'address'],
    ['//localhost/', 'address'],
    ['http://user:word@pier.example/', 'address'],
    ['file:///etc/passwd', 'address'],
    ['gopher://pier.example/', 'address'],
    ['http://pier.example:22/', 'address'],
    ['http://[', 'address'],
  ])('never lead inside: %s', async (location, reason) => {
    const { options } = await played((_request, response) =>
      response.writeHead(302, { Location: location }).end(),
    )
    const fetched = await fetchStranger('http://pier.example/', options)
    expect(fetched).toMatchObject({ kind: 'refused', reason })
    expect(fetched.exchanges).toHaveLength(1)
  })

  it('do not lead from https to http', async () => {
    const { options } = await played((_request, response) =>
      response.writeHead(302, { Location: 'http://pier.example/plain' }).end(),
    )
    expect(await fetchStranger('https://pier.example/', options)).toMatchObject({
      kind: 'refused',
      reason: 'redirects',
    })
  })
})

describe('an address of the configuration', () => {
  it('may be inside, at its own origin alone, and leads nowhere else', async () => {
    const { port } = await played((_request, response) =>
      response.writeHead(302, { Location: 'http://127.0.0.1/' }).end(),
    )
    const origin = `http://127.0.0.1:${port}`
    const options = { now: () => '2026-11-23T09:00:00.000Z', time: 3_000 }
    const there = await fetchConfigured(`${origin}/stamp`, origin, options)
    expect(there.kind === 'answered' && there.last.response.status).toBe(302)
    for (const other of [
      'http://127.0.0.1:1/',
      `https://127.0.0.1:${port}/`,
      `http://a:b@127.0.0.1:${port}/`,
      'no address',
    ])
      expect(await fetchConfigured(other, origin, options)).toMatchObject({
        kind: 'refused',
        exchanges: [],
      })
  })
})
