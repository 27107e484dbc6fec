import type { Media, Story, StoryDiff } from '@stet/core/story'
import { Hono } from 'hono'
import { hc } from 'hono/client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestNewsroom, type TestNewsroom } from './newsroom-for-tests.ts'
import { staffOf } from './routes/newsroom/api-for-tests.ts'
import type { NewsroomEnv } from './routes/newsroom/context.ts'
import { newsroomApi } from './routes/newsroom/newsroom-api.ts'
import type { NewsroomApi, Opened } from './routes.ts'
import { PressRoom } from './site/press-room.ts'

let newsroom: TestNewsroom
let api: ReturnType<typeof hc<NewsroomApi>>
beforeAll(async () => {
  newsroom = await openTestNewsroom()
  const app = new Hono<NewsroomEnv>()
  app.use(async (context, next) => {
    const staff = staffOf('editor', 'eve')
    context.set('staff', staff)
    context.set('actor', { kind: 'staff', id: staff.id, name: staff.name })
    await next()
  })
  app.route('/api', newsroomApi(newsroom, new PressRoom(newsroom)))
  api = hc<NewsroomApi>('http://localhost/api', { fetch: app.request })
})
afterAll(() => newsroom.close())

/** The body of an answer as the editor has it. The compiler holds the values of core to their types. */
async function opened<T>(answer: { json(): Promise<T> }): Promise<Opened<T>> {
  return (await answer.json()) as Opened<T>
}

it('types what the editor sends and gets, to the values of core', async () => {
  const begun = await api.stories.$post({ json: { headline: 'Typed', kind: 'review' } })
  if (begun.status !== 201) throw new Error('The story was not begun')
  const { id } = await opened(begun)
  const shown = await api.stories[':id'].$get({ param: { id } })
  if (shown.status !== 200) throw new Error('The story is not shown')
  const draft = await opened(shown)
  const story: Story = draft.story
  const mayPublish: boolean = draft.may['publish-story']
  expect([story.headline, mayPublish]).toEqual(['Typed', true])
  const compared = await api.stories[':id'].diff.$get({
    param: { id },
    query: { from: 'draft', to: 'draft' },
  })
  if (compared.status !== 200) throw new Error('The story is not compared')
  const diff: StoryDiff = await opened(compared)
  expect(diff.head).toEqual([])
  const list = await api.stories.$get({ query: { status: 'draft', limit: '5' } })
  if (list.status !== 200) throw new Error('There is no list')
  expect((await opened(list)).stories.map(({ kind }) => kind)).toEqual(['review'])
})

it('types refusals', async () => {
  const answer = await api.media[':id'].$get({ param: { id: '0'.repeat(64) } })
  if (answer.status === 200) {
    const { media }: { media: Media } = await opened(answer)
    throw new Error(`There is a picture ${media.name}`)
  }
  const { error } = await opened(answer)
  expect(error).toBe('Cannot find the picture: there is none of this name')
})
