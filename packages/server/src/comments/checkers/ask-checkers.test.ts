import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CheckerSetting } from '@stet/core/comments'
import { afterEach, describe, expect, it } from 'vitest'
import { askCheckers, signatureOf } from './ask-checkers.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function playing(listener: RequestListener): Promise<CheckerSetting> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { checker: 'spam', address: `http://127.0.0.1:${port}/look`, secret: 'sixteen letters.' }
}

const at = '2026-11-23T12:00:00.000Z'
const said: string[] = []
const newsroom = {
  now: () => at,
  journal: {
    info: (...words: readonly unknown[]) => void said.push(JSON.stringify(words)),
    error: (...words: readonly unknown[]) => void said.push(JSON.stringify(words)),
  },
}
const text = 'The drummer left by the side door'
const ask = (...checkers: readonly CheckerSetting[]) => askCheckers(newsroom, checkers, { text })
const answering = (body: string, status = 200) =>
  playing((_request, response) => response.writeHead(status).end(body))

describe('a checker of comments', () => {
  it('is sent the words, signed with the time', async () => {
    const got: { body?: string; time?: unknown; signature?: unknown } = {}
    const checker = await playing((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        got.body = Buffer.concat(chunks).toString()
        got.time = request.headers['stet-time']
        got.signature = request.headers['stet-signature']
        response.end('{"outcome":"fine"}')
      })
    })
    expect(await ask(checker)).toEqual([{ checker: 'spam', outcome: 'fine' }])
    expect(JSON.parse(got.body ?? '')).toEqual({ checker: 'spam', text })
    const sent = new TextEncoder().encode(got.body)
    expect([got.time, got.signature]).toEqual([at, signatureOf(checker.secret, at, sent)])
    expect(signatureOf('another secret..', at, sent)).not.toBe(got.signature)
  })

  it('may have a comment read, and say why', async () => {
    const why = `${' a '.repeat(10)}${'long '.repeat(100)}`
    const [held] = await ask(await answering(JSON.stringify({ outcome: 'hold', why })))
    expect(held).toMatchObject({ checker: 'spam', outcome: 'hold' })
    expect(held?.outcome === 'hold' && held.why.length).toBeLessThanOrEqual(300)
    expect(await ask(await answering('{"outcome":"hold"}'))).toEqual([
      { checker: 'spam', outcome: 'hold', why: 'it did not say why' },
    ])
  })

  it.each([
    ['refuses', '{"outcome":"fine"}', 403],
    ['is broken', 'oops', 200],
    ['sends nothing', '', 200],
    ['would show it', '{"outcome":"shown"}', 200],
    ['sends a list', '["fine"]', 200],
    ['sends too much', `{"outcome":"fine","more":"${'x'.repeat(20_000)}"}`, 200],
    ['leads elsewhere', '', 302],
  ])('that %s has failed', async (_name, body, status) => {
    said.length = 0
    expect(await ask(await answering(body, status))).toMatchObject([{ outcome: 'failed' }])
    expect(said.join('')).toContain('a checker of comments failed')
    expect(said.join('')).not.toContain('drummer')
  })

  it('that does not answer in time has failed, and holds up nobody longer', async () => {
    const silent = await playing(() => undefined)
    const begun = performance.now()
    const answers = await ask(silent, { ...silent, checker: 'classifier' })
    expect(performance.now() - begun).toBeLessThan(3000)
    expect(answers).toMatchObject([
      { checker: 'spam', outcome: 'failed', why: 'it did not answer within 800 ms' },
      { checker: 'classifier', outcome: 'failed' },
    ])
  })

  it('that nobody runs has failed', async () => {
    const gone: CheckerSetting = {
      checker: 'classifier',
      address: 'http://127.0.0.1:1/',
      secret: 'sixteen letters.',
    }
    expect(await ask(gone)).toMatchObject([{ outcome: 'failed', why: 'it cannot be reached' }])
  })
})
