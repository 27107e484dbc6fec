import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { exchangeRecords, readWarc, writeWarc } from '@stet/evidence'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { evidenceFile } from '../../capture/keep-evidence.ts'
import { openTestNewsroom, runDue, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { PressRoom } from '../../site/press-room.ts'
import { staffOf } from './api-for-tests.ts'
import type { NewsroomEnv } from './context.ts'
import { newsroomApi } from './newsroom-api.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const typed = {
  platform: 'instagram',
  platformName: '',
  name: 'Mara Quill',
  handle: '@mara',
  postedWords: '2 hours ago',
  text: 'No show tonight.\nI am sorry.',
}
const about = {
  address: 'https://www.instagram.com/p/Cabc123XYZ9/',
  provenance: 'seen-by-reporter',
  who: 'Ada Okafor',
  at: '2026-11-20T08:30:00.000Z',
  means: 'on a phone, signed in',
  post: typed,
}

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await openTestNewsroom()
})
afterEach(() => newsroom.close())

function appOf(): Hono<NewsroomEnv> {
  const staff = staffOf('writer', 'ada')
  const app = new Hono<NewsroomEnv>()
  app.use(async (context, next) => {
    context.set('staff', staff)
    context.set('actor', { kind: 'staff', id: staff.id, name: staff.name })
    await next()
  })
  app.route('/api', newsroomApi(newsroom, new PressRoom(newsroom)))
  return app
}

// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects
const told = (answer: Response): Promise<any> => answer.json()

/** Sends a file and gives what became of it. */
async function send(bytes: Uint8Array, name: string, said: object) {
  const app = appOf()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name))
  form.set('about', JSON.stringify(said))
  const answer = await app.request('/api/captures/files', { method: 'POST', body: form })
  const begun = await told(answer)
  if (answer.status !== 202) return { status: answer.status, body: begun, app }
  await runDue(newsroom)
  const asked = await app.request(`/api/captures/asked/${begun.id}`)
  return { status: asked.status, body: await told(asked), app }
}

async function whole(app: Hono<NewsroomEnv>, id: string) {
  return told(await app.request(`/api/captures/${id}`))
}

const address = 'https://social.example/@mara/111300000000000000'
function exchangeAt(target: string, type: string, body: string) {
  return exchangeRecords(
    {
      address: target,
      begunAt: '2026-11-20T08:00:00.000Z',
      remoteAddress: null,
      request: { target: '/', headers: [] },
      response: {
        status: 200,
        statusText: 'OK',
        headers: [['Content-Type', type]],
        body: Buffer.from(body),
        truncated: null,
      },
    },
    { response: newsroom.newId(), request: newsroom.newId(), info: newsroom.newId() },
  )
}

const page =
  '<html lang="en"><head><title>Mara Quill</title></head><body><article><h1>Mara Quill</h1><p>No show tonight, and the harbour stayed dark for the whole of that evening.</p></article></body></html>'

describe('a screenshot', () => {
  it('is kept as evidence with the words that a person typed, and says who saw it when on what', async () => {
    const { body, app } = await send(png, 'IMG_1.png', about)
    expect(body).toMatchObject({
      state: 'done',
      capture: { provenance: 'seen-by-reporter', platform: 'instagram', author: 'Mara Quill' },
    })
    const one = await whole(app, body.capture.id)
    expect(one).toMatchObject({
      text: typed.text,
      told: {
        who: 'Ada Okafor',
        at: about.at,
        means: 'on a phone, signed in',
        way: 'screenshot',
        file: 'IMG_1.png',
      },
      cards: [
        {
          attrs: {
            post: {
              provenance: 'seen-by-reporter',
              state: 'unknown',
              lastSeen: about.at,
              postedWords: '2 hours ago',
            },
          },
        },
      ],
    })
    const file = await readFile(evidenceFile(newsroom.config.data, one.warc))
    const { records, faults } = await readWarc(new Uint8Array(file))
    expect(faults).toEqual([])
    expect(Buffer.from(records[1]?.block ?? []).equals(png)).toBe(true)
    // The file may be opened to readers: who sent it is for the newsroom alone.
    expect(gunzipSync(file).toString('latin1')).not.toMatch(/Okafor|signed in|IMG_1/)
    const shown = await app.request(`/api/captures/${one.id}/screenshot`)
    expect(shown.headers.get('content-type')).toBe('image/png')
    expect(shown.headers.get('content-security-policy')).toContain('sandbox')
    expect(Buffer.from(await shown.arrayBuffer()).equals(png)).toBe(true)
    expect(readdirSync(join(newsroom.config.data, 'incoming'))).toEqual([])
  })

  it('may have no address: then it is a document as a source', async () => {
    const sent = { ...about, address: '', provenance: 'sent-to-us' }
    const { body, app } = await send(png, 'a.png', sent)
    const one = await whole(app, body.capture.id)
    expect(one.source).toMatchObject({ type: 'document', address: null, capture: one.id })
    expect(one.cards[0].attrs.post).toMatchObject({ address: null, lastSeen: null })
  })

  it.each<[string, object, string]>([
    ['its words', { post: null }, 'words'],
    ['who saw it', { who: '' }, 'who'],
    ['words in its words', { post: { ...typed, text: '  ' } }, 'words'],
  ])('is refused without %s', async (_, lacking, told) => {
    const { status, body } = await send(png, 'a.png', { ...about, ...lacking })
    expect([415, 422]).toContain(status)
    expect(body.error).toContain(told)
    expect(existsSync(join(newsroom.config.data, 'evidence'))).toBe(false)
  })

  it('is refused where its bytes only begin as a picture, or the address is none', async () => {
    const broken = await send(png.subarray(0, 20), 'a.png', about)
    expect(broken.body).toMatchObject({
      state: 'refused',
      problem: expect.stringMatching(/picture/),
    })
    const odd = await send(png, 'a.png', { ...about, address: 'nowhere' })
    expect(odd.body).toMatchObject({ state: 'refused', problem: expect.stringMatching(/address/) })
  })
})

describe('somebody’s WARC', () => {
  const given = { ...about, post: null, provenance: 'sent-to-us', address: '' }

  it('is kept as it is, and read as the platform answered', async () => {
    const status = {
      id: '111300000000000000',
      url: address,
      content: '<p>No show tonight</p>',
      created_at: '2026-11-19T08:00:00.000Z',
      account: { acct: 'mara', display_name: 'Mara Quill', url: 'https://social.example/@mara' },
    }
    const api = 'https://social.example/api/v1/statuses/111300000000000000'
    const { bytes } = await writeWarc([
      ...exchangeAt(address, 'text/html', page),
      ...exchangeAt(api, 'application/json', JSON.stringify(status)),
    ])
    const { body, app } = await send(bytes, 'mara.warc.gz', given)
    expect(body.capture).toMatchObject({ kind: 'post', words: 'No show tonight', address })
    const one = await whole(app, body.capture.id)
    expect(one.told).toMatchObject({
      way: 'warc',
      checked: expect.stringContaining('Every digest'),
    })
    const kept = await readFile(evidenceFile(newsroom.config.data, one.warc))
    expect(kept.equals(Buffer.from(bytes))).toBe(true)
  })

  it('is read as the page that the browser had, where it holds nothing else', async () => {
    const { bytes } = await writeWarc([...exchangeAt(address, 'text/html', page)])
    const unpacked = gunzipSync(Buffer.from(bytes))
    const { body, app } = await send(unpacked, 'mara.warc', given)
    expect(body.capture).toMatchObject({ kind: 'page', words: 'Mara Quill', address })
    const { warc } = await whole(app, body.capture.id)
    const kept = await readFile(evidenceFile(newsroom.config.data, warc))
    expect(gunzipSync(kept).equals(unpacked)).toBe(true)
    expect(await readWarc(new Uint8Array(kept))).toMatchObject({
      faults: [],
      records: [{ type: 'response' }, { type: 'request' }],
    })
  })

  it('is a post where a person typed it from the page, whatever form its address had', async () => {
    const target = 'https://x.com/mara/status/1700000000000000000'
    const { bytes } = await writeWarc([...exchangeAt(`${target}?s=20`, 'text/html', page)])
    const said = { ...given, post: { ...typed, platform: 'x' } }
    const { body } = await send(bytes, 'mara.warc.gz', said)
    expect(body.capture).toMatchObject({ kind: 'post', platform: 'x', address: target })
    expect(body.capture.words).toBe(typed.text)
    const bare = await send(bytes, 'mara.warc.gz', given)
    expect(bare.body.capture).toMatchObject({ kind: 'page', platform: 'x', address: target })
  })

  it('is refused where a byte of it was changed', async () => {
    const { bytes } = await writeWarc([...exchangeAt(address, 'text/html', page)])
    const changed = Buffer.from(gunzipSync(Buffer.from(bytes)))
    changed.write('NO', changed.indexOf('No show'))
    const { body } = await send(changed, 'mara.warc', given)
    expect(body).toMatchObject({
      state: 'refused',
      capture: null,
      problem: expect.stringMatching(/not the one that was written/),
    })
  })

  it.each([
    ['text', Buffer.from('hello')],
    ['nothing', Buffer.alloc(0)],
    ['a page', Buffer.from('<!doctype html>')],
  ])('is refused where it is %s', async (_, bytes) => {
    expect((await send(bytes, 'a', given)).status).toBe(415)
  })

  it('is refused where it is a ZIP without a WARC', async () => {
    const empty = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(40)])
    const { body } = await send(empty, 'a.wacz', given)
    expect(body).toMatchObject({ state: 'refused', problem: expect.stringMatching(/^Cannot take/) })
  })
})
