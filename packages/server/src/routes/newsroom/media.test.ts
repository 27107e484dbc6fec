import { randomFillSync } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mediaFolder } from '../../media/keep-picture.ts'
import { live, openTestNewsroom, pass, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { siteFolder } from '../../site/site-folder.ts'
import { auditsOf } from '../../storage/audits.ts'
import { saveListed } from '../../storage/listed.ts'
import { type Ask, apiOf, staffOf } from './api-for-tests.ts'
import { bytesOf, mostBytes } from './upload.ts'

let newsroom: TestNewsroom
let ask: Ask
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  ask = apiOf(newsroom).as(staffOf('writer', 'ada'))
})
afterEach(() => newsroom.close())

function picture(width = 640, height = 400): Promise<Buffer> {
  const create = { width, height, channels: 3, background: '#8a1c2b' } as const
  return sharp({ create }).jpeg().toBuffer()
}

describe('a picture that is sent', () => {
  it('is kept in private, has renditions on the site, and is known', async () => {
    const bytes = await picture()
    const { status, body } = await ask('PUT', 'media?name=C%3A%5Cstage.jpg', bytes)
    expect(status).toBe(200)
    expect(body.media).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      type: 'image/jpeg',
      name: 'stage.jpg',
      width: 640,
      height: 400,
      size: bytes.length,
    })
    const { id, renditions } = body.media
    expect(renditions.length).toBeGreaterThan(1)
    for (const { address } of renditions) {
      expect(existsSync(join(siteFolder(newsroom.config.data), address))).toBe(true)
    }
    expect(existsSync(join(mediaFolder(newsroom.config.data), id))).toBe(true)
    expect((await ask('GET', `media/${id}`)).body).toEqual(body)
    const audits = await auditsOf(newsroom.database.db, id)
    expect(audits).toMatchObject([{ action: 'upload-picture', actor: { id: 'ada' } }])
    expect((await ask('PUT', 'media?name=other.jpg', bytes)).body).toEqual(body)
    expect(await auditsOf(newsroom.database.db, id)).toHaveLength(1)
  })

  const vector = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>'
  it.each([
    { name: 'no picture', bytes: async () => Buffer.from('hello'), status: 422 },
    {
      name: 'a drawing that may hold scripts',
      bytes: async () => Buffer.from(vector),
      status: 422,
    },
    {
      name: 'half a picture',
      bytes: async () => (await picture(900, 900)).subarray(0, 700),
      status: 422,
    },
    { name: 'more than 40 megapixels', bytes: () => picture(8000, 5001), status: 422 },
    { name: 'nothing', bytes: async () => Buffer.alloc(0), status: 422 },
  ])('is refused in words: $name', async ({ bytes, status }) => {
    const refused = await ask('PUT', 'media', await bytes())
    expect(refused).toMatchObject({
      status,
      body: { error: expect.stringMatching(/^Cannot take/) },
    })
  })

  it('of another kind is refused by its kind', async () => {
    expect(await ask('PUT', 'media', { not: 'a picture' })).toMatchObject({ status: 415 })
  })

  it.each([
    { name: 'says that it has more than 50 MB', declared: true },
    { name: 'has more than it says', declared: false },
  ])('is not read on when it $name', async ({ declared }) => {
    let given = 0
    const part = new Uint8Array(1024 * 1024)
    const body = new ReadableStream({
      pull: (controller) => {
        given += part.length
        controller.enqueue(part)
      },
    })
    const headers = { ...(declared && { 'Content-Length': String(mostBytes + 1) }) }
    const init = { method: 'PUT', body, headers, duplex: 'half' as const }
    expect(await bytesOf(new Request('https://lantern.example/', init))).toBeUndefined()
    expect(given).toBeLessThan(mostBytes + 4 * part.length)
    if (declared) expect(given).toBeLessThan(4 * part.length)
  })

  it('is worked on beside the thread that answers readers', { timeout: 60_000 }, async () => {
    await ask('PUT', 'media', await picture())
    const raw = { width: 2000, height: 2000, channels: 3 } as const
    const noise = randomFillSync(Buffer.alloc(2000 * 2000 * 3))
    const large = await sharp(noise, { raw }).png({ compressionLevel: 0 }).toBuffer()
    expect(large.length).toBeGreaterThan(11_000_000)
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    expect((await ask('PUT', 'media', large)).status).toBe(200)
    delay.disable()
    // Single pauses may come from the other work of this machine.
    expect(delay.percentile(90) / 1e6).toBeLessThan(20)
  })
})

describe('the magazine', () => {
  it('tells its sections, topics, people and style', async () => {
    const { db } = newsroom.database
    await saveListed(db, 'topic', { slug: 'film', name: 'Film', description: '' })
    const person = {
      slug: 'ana',
      name: 'Ana Example',
      description: '',
      position: '',
      portrait: null,
    }
    await saveListed(db, 'byline', person)
    expect((await ask('GET', 'magazine')).body).toEqual({
      name: 'The Lantern',
      language: 'en',
      zone: 'UTC',
      sections: [
        { slug: 'culture', name: 'Culture', description: '' },
        { slug: 'music', name: 'Music', description: '' },
      ],
      topics: [{ slug: 'film', name: 'Film', description: '' }],
      people: [person],
      siteUrl: 'https://lantern.example',
      style: expect.stringMatching(/^\/assets\/site\.[0-9a-f]+\.css$/),
      colours: { accent: '#8a1c2b', accentDark: '#ff9aa5' },
      look: {
        design: 'report',
        overrides: null,
        colours: { accent: '#8a1c2b', accentDark: '#ff9aa5' },
      },
    })
  })

  it('finds live stories to link to, the newest where nothing is asked for', async () => {
    await live(newsroom, { headline: 'A tour in spring', slug: 'spring' })
    pass(newsroom, 1)
    await live(newsroom, { headline: 'A review', slug: 'review' })
    const found = async (query: string) =>
      (await ask('GET', `related${query}`)).body.stories.map(
        ({ headline }: { headline: string }) => headline,
      )
    expect(await found('')).toEqual(['A review', 'A tour in spring'])
    expect(await found('?q=spring')).toEqual(['A tour in spring'])
    expect(await found('?q=nothing+of+it')).toEqual([])
    const [story] = (await ask('GET', 'related?q=spring')).body.stories
    expect(story).toEqual({
      id: expect.any(String),
      headline: 'A tour in spring',
      address: '/culture/spring/',
      publishedAt: '2026-11-20T10:00:00.000Z',
    })
  })
})
