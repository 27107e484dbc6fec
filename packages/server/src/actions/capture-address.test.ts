import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fieldOf, readWarc } from '@stet/evidence'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Reach } from '../capture/fetching/reach.ts'
import { evidenceFile } from '../capture/keep-evidence.ts'
import { ada, openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import { auditsOf } from '../storage/audits.ts'
import { findCapture, listCaptures } from '../storage/captures.ts'
import { captureAddress } from './capture-address.ts'

const account = {
  id: '7',
  acct: 'mara',
  display_name: 'Mara Quill',
  url: 'https://social.example/@mara',
  uri: 'https://social.example/users/mara',
}
const status = {
  id: '111300000000000000',
  uri: 'https://social.example/users/mara/statuses/111300000000000000',
  url: 'https://social.example/@mara/111300000000000000',
  created_at: '2023-10-26T06:25:36.000Z',
  content: '<p>No show tonight</p>',
  account,
  media_attachments: [
    { type: 'image', url: 'https://files.example/stage.png', description: 'A dark stage' },
  ],
}
const picture = Buffer.from('89504e470d0a1a0a', 'hex')
const page =
  '<html lang="en"><head><title>A report</title></head><body><article><h1>A report</h1><p>Nobody called, and the harbour stayed dark for the whole of that evening.</p></article></body></html>'

/** The platforms of these tests, over real HTTP: what each path answers, by host. */
let answers: (
  host: string,
  path: string,
) => {
  readonly status: number
  readonly type?: string
  readonly body?: string | Buffer
  readonly location?: string
}
let server: Server
let reach: Reach
beforeAll(async () => {
  server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const {
      status: code,
      type = 'application/json',
      body = '',
      location,
    } = answers(request.headers.host ?? '', request.url ?? '')
    response
      .writeHead(code, { 'Content-Type': type, ...(location && { Location: location }) })
      .end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const played = new Map(
    ['social.example', 'files.example', 'outlet.example'].map((host) => [host, port]),
  )
  reach = {
    played,
    resolve: () => Promise.reject(new Error('nobody is looked up here')),
    time: 5_000,
  }
})
afterAll(() => server.close())

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await openTestNewsroom()
})
afterEach(() => newsroom.close())

const capture = (address: string) => captureAddress(newsroom, { address, actor: ada, reach })
const address = 'https://social.example/@mara/111300000000000000'

const live: typeof answers = (host, path) => {
  if (host === 'files.example') return { status: 200, type: 'image/png', body: picture }
  if (host === 'outlet.example')
    return { status: 200, type: 'text/html; charset=utf-8', body: page }
  if (path === '/api/v1/statuses/111300000000000000')
    return { status: 200, body: JSON.stringify(status) }
  return { status: 404, body: '{"error":"Record not found"}' }
}

describe('a copy', () => {
  it('holds every answer as it was sent, its pictures too, and says how we have it', async () => {
    answers = live
    const done = await capture(`${address}?tracking=1`)
    if (done.outcome !== 'captured') throw new Error(done.outcome)
    expect(done.capture).toMatchObject({
      address,
      found: 'live',
      provenance: 'fetched-by-us',
      platform: 'mastodon',
      person: account.uri,
      actor: ada,
    })
    const file = evidenceFile(newsroom.config.data, done.capture.warc)
    const { records, faults } = await readWarc(await readFile(file))
    expect(faults).toEqual([])
    const responses = records.filter(({ type }) => type === 'response')
    expect(responses.map((record) => fieldOf(record, 'WARC-Target-URI'))).toEqual([
      'https://social.example/api/v1/statuses/111300000000000000',
      'https://social.example/api/v1/statuses/111300000000000000/context',
      'https://social.example/api/v1/statuses/111300000000000000/history',
      address,
      'https://files.example/stage.png',
    ])
    const last = responses.at(-1)
    expect(Buffer.from(last?.block.subarray(last.payloadAt ?? 0) ?? []).equals(picture)).toBe(true)
    expect(records.map(({ type }) => type)).toEqual([
      'warcinfo',
      ...responses.flatMap(() => ['response', 'request']),
      'metadata',
    ])
  })

  it('is kept with its audit row, and found again', async () => {
    answers = live
    const done = await capture(address)
    if (done.outcome !== 'captured') throw new Error(done.outcome)
    const { db } = newsroom.database
    expect(await findCapture(db, done.capture.id)).toEqual(done.capture)
    expect(
      (await auditsOf(db, done.capture.id)).map(({ action, actor }) => [action, actor]),
    ).toEqual([['capture', ada]])
  })

  it('of any page holds what its own elements tell', async () => {
    answers = live
    const done = await capture('https://outlet.example/a')
    expect(done.outcome === 'captured' && done.capture.reading).toMatchObject({
      kind: 'page',
      page: { title: 'A report', language: 'en' },
    })
  })
})

describe('an address without a post', () => {
  it('gives what can still be had: the time inside its id, and our older copies', async () => {
    answers = live
    const first = await capture(address)
    answers = () => ({ status: 404, body: '{"error":"Record not found"}' })
    const done = await capture(address)
    if (done.outcome !== 'nothing' || first.outcome !== 'captured') throw new Error(done.outcome)
    expect(done.capture.found).toBe('gone')
    expect(done.idTime).toMatch(/^2023-10-26T/)
    expect(done.older.map(({ id }) => id)).toEqual([first.capture.id])
    expect(existsSync(evidenceFile(newsroom.config.data, done.capture.warc))).toBe(true)
  })

  it('is a look of its own where nobody answered, and tells what can still be had', async () => {
    const done = await capture('https://nowhere.stet-tests.org/@mara/111300000000000000')
    if (done.outcome !== 'nothing') throw new Error(done.outcome)
    expect(done.capture.found).toBe('unreachable')
    expect(done.idTime).toMatch(/^2023-10-26T/)
    const { records } = await readWarc(
      await readFile(evidenceFile(newsroom.config.data, done.capture.warc)),
    )
    expect(records.map(({ type }) => type)).toEqual(['warcinfo', 'metadata'])
  })

  it.each([
    [401, 'login-wall'],
    [403, 'restricted'],
    [429, 'unknown'],
    [500, 'unknown'],
    [503, 'unknown'],
    [200, 'unknown'],
  ])('is not called gone after %i', async (code, found) => {
    answers = () => ({ status: code, body: '' })
    const done = await capture(address)
    expect(done.outcome === 'nothing' && done.capture.found).toBe(found)
  })
})

describe('what must not be asked', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost:4000/',
    'https://[::1]/',
    'file:///etc/passwd',
    'no address',
    'http://169.254.169.254/latest/',
  ])('is refused, and nothing is kept: %s', async (asked) => {
    answers = live
    const done = await capture(asked)
    expect(done).toMatchObject({ outcome: 'refused', problem: expect.stringContaining('Cannot') })
    expect(await listCaptures(newsroom.database.db, { after: null, limit: 5 })).toEqual([])
    expect(existsSync(join(newsroom.config.data, 'evidence'))).toBe(false)
  })

  it('is not reached through a redirect, nor through the address of a picture', async () => {
    answers = (host, path) =>
      host === 'outlet.example'
        ? { status: 302, location: 'http://127.0.0.1:1/secret' }
        : path.endsWith('111300000000000000') && path.startsWith('/api')
          ? {
              status: 200,
              body: JSON.stringify({
                ...status,
                media_attachments: [{ type: 'image', url: 'http://127.0.0.1:1/secret.png' }],
              }),
            }
          : { status: 404 }
    const led = await capture('https://outlet.example/a')
    expect(led.outcome).toBe('nothing')
    const post = await capture(address)
    if (post.outcome !== 'captured') throw new Error(post.outcome)
    const { records } = await readWarc(
      await readFile(evidenceFile(newsroom.config.data, post.capture.warc)),
    )
    expect(
      records.some((record) => fieldOf(record, 'WARC-Target-URI')?.includes('127.0.0.1') ?? false),
    ).toBe(false)
    expect(await readdir(join(newsroom.config.data, 'evidence'))).not.toEqual([])
  })
})
