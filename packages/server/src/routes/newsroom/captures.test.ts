import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  maraPost,
  openTestPlatforms,
  type TestPlatforms,
} from '../../capture/platforms-for-tests.ts'
import {
  draft,
  openTestNewsroom,
  pass,
  runDue,
  type TestNewsroom,
} from '../../newsroom-for-tests.ts'
import { auditsOf } from '../../storage/audits.ts'
import { type Answered, type Ask, apiOf, staffOf } from './api-for-tests.ts'

const id = '111300000000000000'
const address = `https://social.example/@mara/${id}`
const page =
  '<html lang="en"><head><title>A report</title><meta property="og:site_name" content="The Courier"></head><body><article><h1>A report</h1><p>Nobody called, and the harbour stayed dark for the whole of that evening.</p></article></body></html>'

let platforms: TestPlatforms
let newsroom: TestNewsroom
let ask: Ask
beforeAll(async () => {
  platforms = await openTestPlatforms(['social.example', 'outlet.example', 'web.archive.org'])
})
afterAll(() => platforms.close())
beforeEach(async () => {
  newsroom = { ...(await openTestNewsroom()), reach: platforms.reach }
  ask = apiOf(newsroom).as(staffOf('writer', 'ada'))
  platforms.answer = (host, path) => {
    if (host === 'outlet.example') return { status: 200, type: 'text/html', body: page }
    return path === `/api/v1/statuses/${id}` ? maraPost(id) : undefined
  }
})
afterEach(() => newsroom.close())

/** Asks for a copy and waits until something came of it. */
async function save(asked: string, story: string | null = null): Promise<Answered> {
  const begun = await ask('POST', 'captures', { address: asked, story })
  if (begun.status !== 202) return begun
  await runDue(newsroom)
  return ask('GET', `captures/asked/${begun.body.id}`)
}

describe('a copy that is asked for', () => {
  it('is on its way at once, and then there with what was read', async () => {
    const begun = await ask('POST', 'captures', { address: `${address}?share=1` })
    expect(begun).toMatchObject({
      status: 202,
      body: { state: 'waiting', capture: null, by: 'writer ada', address: `${address}?share=1` },
    })
    const done = await save(address)
    expect(done.body).toMatchObject({
      state: 'done',
      remains: null,
      capture: {
        address,
        kind: 'post',
        author: 'Mara Quill',
        handle: '@mara@social.example',
        words: 'No show tonight. I am sorry.',
        provenance: 'fetched-by-us',
        found: 'live',
        by: 'writer ada',
      },
    })
    const audits = await auditsOf(newsroom.database.db, begun.body.id)
    expect(audits.map(({ action, actor }) => [action, actor.id])).toEqual([['ask-for-copy', 'ada']])
  })

  it('shows as a card and as a source, which name it', async () => {
    const { body } = await save(address)
    const whole = await ask('GET', `captures/${body.capture.id}`)
    expect(whole.body).toMatchObject({
      text: 'No show tonight. I am sorry.',
      cards: [
        { type: 'postCard', attrs: { post: { capture: body.capture.id, state: 'live', address } } },
      ],
      source: { type: 'post', capture: body.capture.id, address },
      told: null,
      looks: [{ id: body.capture.id }],
    })
  })

  it('of a page shows as a report of another outlet', async () => {
    const { body } = await save('https://outlet.example/a')
    expect(body.capture).toMatchObject({ kind: 'page', author: 'The Courier', words: 'A report' })
    const whole = await ask('GET', `captures/${body.capture.id}`)
    expect(whole.body).toMatchObject({
      cards: [{ type: 'outletCard' }],
      source: { type: 'outlet', capture: body.capture.id },
    })
  })

  it.each(['no address', 'social.example/@mara/1', 'ftp://social.example/x'])(
    'is refused in words: %s',
    async (asked) => {
      const { status, body } = await save(asked)
      expect([status, body.state, body.error ?? body.problem]).toEqual([
        expect.any(Number),
        status === 200 ? 'refused' : undefined,
        expect.stringContaining('Cannot'),
      ])
    },
  )

  it('never reaches inside a network', async () => {
    const { body } = await save('http://127.0.0.1/admin')
    expect(body).toMatchObject({ state: 'refused', problem: expect.stringContaining('inside') })
    expect((await ask('GET', 'captures')).body.captures).toEqual([])
  })
})

describe('where nothing is found', () => {
  it('tells what can still be had: the time of the id, older copies, archives, stories', async () => {
    const { id: story } = await draft(newsroom, { headline: 'The lost show' })
    const first = await save(address, story)
    pass(newsroom, 60)
    platforms.answer = (host, path) => {
      if (host === 'social.example') return { status: 404, body: '{"error":"Record not found"}' }
      if (!path.startsWith('/web/2026'))
        return { status: 302, headers: { Location: `/web/20261119/${address}` } }
      const headers = { 'Memento-Datetime': 'Thu, 19 Nov 2026 07:00:00 GMT' }
      return { status: 200, type: 'text/html', body: page, headers }
    }
    const { body } = await save(address)
    expect(body).toMatchObject({
      state: 'done',
      problem: expect.stringMatching(/./),
      capture: { kind: 'nothing' },
      remains: {
        idTime: expect.stringMatching(/^20/),
        older: [{ id: first.body.capture.id }],
        archives: [
          {
            archive: 'Internet Archive',
            copy: {
              address: `https://web.archive.org/web/20261119/${address}`,
              at: '2026-11-19T07:00:00.000Z',
            },
          },
          { archive: 'archive.today', copy: null, problem: 'it could not be reached' },
        ],
        stories: [{ id: story, headline: 'The lost show' }],
      },
    })
    const kept = await ask('POST', `captures/asked/${body.id}/archived`, {
      archive: 'Internet Archive',
    })
    expect(kept.status).toBe(202)
    await runDue(newsroom)
    const done = await ask('GET', `captures/asked/${kept.body.id}`)
    expect(done.body).toMatchObject({
      state: 'done',
      capture: { kind: 'page', provenance: 'kept-by-archive', found: 'live' },
    })
    const { body: whole } = await ask('GET', `captures/${done.body.capture.id}`)
    expect(whole).toMatchObject({
      address,
      told: { who: 'Internet Archive', at: '2026-11-19T07:00:00.000Z', way: 'archive' },
    })
    const none = { archive: 'archive.today' }
    expect((await ask('POST', `captures/asked/${body.id}/archived`, none)).status).toBe(404)
    // A contributor sees their own stories alone, and so no headline of another's.
    const contributor = apiOf(newsroom).as(staffOf('contributor'))
    const seen = await contributor('GET', `captures/asked/${body.id}`)
    expect(seen.body.remains).toMatchObject({ older: [{ id: first.body.capture.id }], stories: [] })
  })
})

describe('the list', () => {
  it('is told page after page, by platform, by person and by address', async () => {
    await save(address)
    pass(newsroom, 1)
    await save('https://outlet.example/a')
    const first = await ask('GET', 'captures?limit=1')
    expect(first.body.captures).toMatchObject([{ platform: 'web' }])
    const second = await ask('GET', `captures?limit=1&after=${encodeURIComponent(first.body.next)}`)
    expect(second.body.captures).toMatchObject([{ platform: 'mastodon' }])
    const { person } = second.body.captures[0]
    const by = async (query: string) => (await ask('GET', `captures?${query}`)).body.captures.length
    expect(await by('platform=web')).toBe(1)
    expect(await by(`person=${encodeURIComponent(person)}`)).toBe(1)
    expect(await by(`address=${encodeURIComponent(`${address}?utm=1`)}`)).toBe(1)
    expect(await by('person=nobody')).toBe(0)
  })

  it('is for those who write', async () => {
    const moderator = apiOf(newsroom).as(staffOf('moderator'))
    expect((await moderator('GET', 'captures')).status).toBe(403)
    expect((await moderator('POST', 'captures', { address })).status).toBe(403)
    expect((await apiOf(newsroom).as(staffOf('contributor'))('GET', 'captures')).status).toBe(200)
  })

  it('says that there is none of a name', async () => {
    expect((await ask('GET', 'captures/none')).status).toBe(404)
    expect((await ask('GET', 'captures/asked/none')).status).toBe(404)
  })

  it('asks for no story that somebody may not see', async () => {
    const { id: story } = await draft(newsroom)
    const contributor = apiOf(newsroom).as(staffOf('contributor'))
    expect((await contributor('POST', 'captures', { address, story })).status).toBe(422)
  })
})
