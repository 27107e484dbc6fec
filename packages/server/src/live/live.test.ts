import { build, type Story } from '@stet/core/story'
import { Hono } from 'hono'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Role } from '../access/staff.ts'
import { ada, draft, openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import type { NewsroomEnv } from '../routes/newsroom/context.ts'
import { editRoutes } from '../routes/newsroom/edits.ts'
import { fieldRoutes } from '../routes/newsroom/fields.ts'
import { liveRoutes } from '../routes/newsroom/live.ts'
import { onBoth, type Ready } from '../storage/both-for-tests.ts'
import { findStory, saveStory } from '../storage/stories.ts'

const names = { ada: 'Ada Okafor', ben: 'Ben Tal' } as const
type Name = keyof typeof names

onBoth('An open story', (ready: Ready) => {
  let newsroom: TestNewsroom
  let closing: AbortController
  let story: Story
  beforeAll(async () => {
    newsroom = await openTestNewsroom({ database: ready.address })
  })
  beforeEach(async () => {
    closing = new AbortController()
    story = await draft(newsroom, {}, build.paragraph('One'))
  })
  afterAll(() => newsroom.close())

  /** The routes as one process has them; whoever asks is named in a header. */
  const openProcess = (room: TestNewsroom = newsroom) => {
    const lent = { ...room, closing: closing.signal }
    const app = new Hono<NewsroomEnv>()
      .use(async (context, next) => {
        const [id, role] = (context.req.header('x-who') ?? '').split(':') as [Name, Role]
        const name = names[id]
        context.set('staff', { id, name, role, email: `${id}@lantern.example` })
        context.set('actor', { kind: 'staff', id, name })
        await next()
      })
      .route('/', editRoutes(lent))
      .route('/', fieldRoutes(lent))
      .route('/', liveRoutes(lent))
    return (who: Name, path: string, body?: unknown, role: Role = 'editor') =>
      app.request(`/stories/${story.id}/${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'x-who': `${who}:${role}`, 'Content-Type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
  }

  const typed = (version: number) => ({
    version,
    client: 'client-of-ada',
    steps: [
      { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'x' }] } },
    ],
  })

  it('tells at once how it stands and who is there, and then what changes', async () => {
    const ask = openProcess()
    const live = await listen(await ask('ada', 'live'))
    expect(await live.next('here')).toEqual({ people: [{ id: 'ada', name: names.ada }] })
    expect(await live.next('changed')).toEqual({ bodyVersion: 0, fields: {}, status: 'draft' })
    await ask('ada', 'edits', typed(0))
    expect(await live.next('changed')).toMatchObject({ bodyVersion: 1 })
    const changes = [{ field: 'headline', value: 'New', base: 0 }]
    await ask('ada', 'fields', { client: 'client-of-ada', changes })
    expect(await live.next('changed')).toMatchObject({ bodyVersion: 1, fields: { headline: 1 } })
    const record = await findStory(newsroom.database.db, story.id)
    if (record) await saveStory(newsroom.database.db, { ...record, status: 'scheduled' })
    // Another process notices the next commit that announces itself.
    await ask('ada', 'edits', typed(1))
    expect(await live.next('changed')).toMatchObject({ bodyVersion: 2, status: 'scheduled' })
    await live.end()
  })

  it('tells what another process has written', async () => {
    const other = await openTestNewsroom({ database: ready.address })
    const live = await listen(await openProcess()('ada', 'live'))
    expect(await live.next('changed')).toMatchObject({ bodyVersion: 0 })
    expect((await openProcess(other)('ben', 'edits', typed(0))).status).toBe(200)
    expect(await live.next('changed')).toMatchObject({ bodyVersion: 1 })
    await live.end()
    await other.close()
  })

  it('tells who comes and who goes; somebody with two windows is there once', async () => {
    const ask = openProcess()
    const [ada, people] = [
      { id: 'ada', name: names.ada },
      { id: 'ben', name: names.ben },
    ]
    const live = await listen(await ask('ada', 'live'))
    expect(await live.next('here')).toEqual({ people: [ada] })
    const his = await listen(await ask('ben', 'live'))
    expect(await live.next('here')).toEqual({ people: [ada, people] })
    const again = await listen(await ask('ben', 'live'))
    expect(await live.next('here')).toEqual({ people: [ada, people] })
    await his.end()
    expect(await live.next('here')).toEqual({ people: [ada, people] })
    await again.end()
    expect(await live.next('here')).toEqual({ people: [ada] })
    await live.end()
  })

  it('hangs up when the server ends', async () => {
    const live = await listen(await openProcess()('ada', 'live'))
    await live.next('changed')
    closing.abort()
    expect(await live.next('changed')).toBeUndefined()
  })

  it('is only for who may see it, and changed only by who may change it', async () => {
    const ask = openProcess()
    expect((await ask('ada', 'live', undefined, 'contributor')).status).toBe(404)
    expect((await ask('ada', 'edits', typed(0), 'moderator')).status).toBe(403)
    const changes = [{ field: 'headline', value: 'New', base: 0 }]
    const sent = { client: 'client-of-ada', changes }
    expect((await ask('ada', 'fields', sent, 'moderator')).status).toBe(403)
    expect((await ask('ada', 'fields', undefined, 'moderator')).status).toBe(200)
    const asBen = await ask('ada', 'edits', { ...typed(0), as: 'ben' })
    expect(asBen.status).toBe(403)
    expect(await asBen.json()).toEqual({ error: expect.stringContaining('Somebody else') })
  })

  const unreadable: [name: string, path: string, body: unknown, status: number][] = [
    ['no steps', 'edits', { version: 0, client: 'client-of-ada', steps: [] }, 400],
    ['no version', 'edits', { client: 'client-of-ada', steps: [{}] }, 400],
    ['a version that no database counts', 'edits', { ...typed(0), version: 3e9 }, 400],
    ['a bad client', 'edits', { ...typed(0), client: '<script>' }, 400],
    ['a step that does not fit', 'edits', { ...typed(0), steps: [{ stepType: 'x' }] }, 422],
    ['too much', 'edits', { ...typed(0), more: 'x'.repeat(8_000_001) }, 413],
    [
      'an unknown field',
      'fields',
      { client: 'client-of-ada', changes: [{ field: 'x', value: 1, base: 0 }] },
      422,
    ],
    ['half a change', 'fields', { client: 'client-of-ada', changes: [{ field: 'care' }] }, 400],
  ]

  it.each(unreadable)('answers in words to %s', async (_, path, body, status) => {
    const answer = await openProcess()('ada', path, body)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toEqual(
      expect.objectContaining({ error: expect.stringMatching(/^Cannot /) }),
    )
    expect((await findStory(newsroom.database.db, story.id))?.story).toEqual(story)
  })

  it('tells the edits since a version, and who asks', async () => {
    const ask = openProcess()
    await ask('ada', 'edits', typed(0))
    const behind = await ask('ben', 'edits', { ...typed(0), client: 'client-of-ben' })
    expect(behind.status).toBe(409)
    const edits = [
      {
        version: 1,
        step: typed(0).steps[0],
        client: 'client-of-ada',
        by: { id: ada.id, name: ada.name },
        at: newsroom.now(),
      },
    ]
    expect(await behind.json()).toMatchObject({ version: 1, edits })
    const told = await ask('ben', 'edits?since=0')
    expect(await told.json()).toEqual({ version: 1, edits, you: { id: 'ben', name: names.ben } })
    expect(await (await ask('ben', 'edits?since=1')).json()).toMatchObject({ edits: [] })
  })
})

/** Reads the events of a stream one after the other, each kind by itself. */
async function listen(response: Response) {
  expect(response.headers.get('Content-Type')).toContain('text/event-stream')
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) throw new Error('Cannot read the stream of events')
  const heard: { event: string; data: unknown }[] = []
  let text = ''
  const read = async (): Promise<boolean> => {
    const { done, value = '' } = await reader.read()
    const [last = '', ...others] = (text + value).split('\n\n').reverse()
    text = last
    for (const block of others.reverse()) {
      const event = /^event: (.*)$/m.exec(block)?.[1]
      const data = /^data: (.*)$/m.exec(block)?.[1]
      if (event && data) heard.push({ event, data: JSON.parse(data) })
    }
    return !done
  }
  return {
    next: async (event: string): Promise<unknown> => {
      for (;;) {
        const index = heard.findIndex((one) => one.event === event)
        if (index >= 0) return heard.splice(index, 1)[0]?.data
        if (!(await read())) return undefined
      }
    },
    end: () => reader.cancel(),
  }
}
