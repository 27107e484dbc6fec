import { build } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import {
  live,
  openTestNewsroom,
  page,
  pass,
  runDue,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { auditsOf } from '../storage/audits.ts'
import { listPersonRequests } from '../storage/person-requests.ts'

let newsroom: TestNewsroom
let app: ReturnType<typeof createApp>
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  await live(
    newsroom,
    { headline: 'Concert “ends” <early>', slug: 'concert-ends-early' },
    build.paragraph('Words.'),
  )
  app = createApp(newsroom)
})
afterEach(() => newsroom.close())

const path = '/-/in-this-story'
const story = '/culture/concert-ends-early/'
const whole = {
  wish: 'wrong',
  words: 'I was not there.',
  name: 'Jo Pell',
  reach: 'jo@pell.example',
}

function ask(target: string, init: RequestInit = {}): Response | Promise<Response> {
  return app.request(target, init, { incoming: { socket: { remoteAddress: '192.0.2.7' } } })
}

async function send(fields: object, origin = 'https://lantern.example') {
  pass(newsroom, 15)
  const body = new URLSearchParams({ story, ...fields } as Record<string, string>)
  const response = await ask(path, { method: 'POST', body, headers: { Origin: origin } })
  return { status: response.status, text: await response.text() }
}

const kept = () => listPersonRequests(newsroom.database.db, 10)

describe('somebody in a story', () => {
  it('finds a form that names it, and no search engine does', async () => {
    const response = await ask(`${path}?story=${encodeURIComponent(story)}`)
    const text = await response.text()
    expect(response.status).toBe(200)
    expect(text).toContain('Concert “ends” &lt;early&gt;</a>')
    expect(text).toContain('method="post"')
    expect(text).toContain('noindex')
  })

  it('gets a number and the day of the answer', async () => {
    const { status, text } = await send(whole)
    expect(status).toBe(200)
    expect(text).toContain('Your number is 1001')
    expect(text).toContain('You will have an answer by 25 November 2026')
    expect((await send({ ...whole, wish: 'leaveOut' })).text).toContain('Your number is 1002')
    const [first] = await kept()
    expect(first).toMatchObject({ ...whole, number: 1001, answerBy: '2026-11-25' })
  })

  it('is not in the audit row', async () => {
    await send(whole)
    const [request] = await kept()
    const audits = JSON.stringify(await auditsOf(newsroom.database.db, request?.id ?? ''))
    expect(audits).toContain('ask-as-person')
    expect(audits).not.toMatch(/Pell|not there/)
  })

  it.each([
    [{ wish: '' }, 'Choose what you would like'],
    [{ wish: 'burn it' }, 'Choose what you would like'],
    [{ words: ' \n' }, 'Write what we should know'],
    [{ reach: '' }, 'Write how we can reach you'],
    [{ words: 'long '.repeat(2001) }, 'at most 10000 characters'],
  ])('is told what is missing, and keeps what was typed: %#', async (fields, problem) => {
    const { status, text } = await send({ ...whole, name: '<b>"Jo', ...fields })
    expect(status).toBe(422)
    expect(text).toContain(problem)
    expect(text).toContain('value="&lt;b&gt;&quot;Jo"')
    expect(await kept()).toEqual([])
  })

  it.each(['/culture/no-story/', 'https://elsewhere.example/', "'; drop table story"])(
    'is told where an address names no story: %s',
    async (address) => {
      expect((await ask(`${path}?story=${encodeURIComponent(address)}`)).status).toBe(404)
      expect((await send({ ...whole, story: address })).status).toBe(404)
      expect(await kept()).toEqual([])
    },
  )
})

it('says where the way in is, to whoever came without a story', async () => {
  const response = await ask(path)
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('from the link below the story')
})

it('takes nothing from a form on another site', async () => {
  expect((await send(whole, 'https://elsewhere.example')).status).toBe(403)
  expect(await kept()).toEqual([])
})

it('takes six letters an hour from one address', async () => {
  const statuses: number[] = []
  for (let count = 0; count < 8; count += 1) {
    pass(newsroom, 1 / 60)
    const body = new URLSearchParams({ story, ...whole })
    const headers = { Origin: 'https://lantern.example' }
    statuses.push((await ask(path, { method: 'POST', body, headers })).status)
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429])
})

it('has a door below each story', async () => {
  await runDue(newsroom)
  const told = await page(newsroom, `${story}index.html`)
  expect(told).toContain(`href="${path}?story=${encodeURIComponent(story)}"`)
})
