import type { Story, StoryId } from '@stet/core/story'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Deed, mayDo } from '../../access/policy.ts'
import { roles, type Staff } from '../../access/staff.ts'
import {
  draft,
  openTestNewsroom,
  publishNow,
  runDue,
  type TestNewsroom,
} from '../../newsroom-for-tests.ts'
import { PressRoom } from '../../site/press-room.ts'
import { findStory, type StoryRecord, saveStory } from '../../storage/stories.ts'
import { apiOf, staffOf } from './api-for-tests.ts'
import { newsroomApi } from './newsroom-api.ts'

/** What each route asks the policy; `null` where whoever is signed in may ask. */
const routes: Readonly<Record<string, { readonly deed: Deed | null; readonly body?: unknown }>> = {
  'GET /stories': { deed: null },
  'POST /stories': { deed: 'create-story', body: {} },
  'GET /stories/:id': { deed: 'see-story' },
  'DELETE /stories/:id': { deed: 'discard-story' },
  'GET /stories/:id/edits': { deed: 'see-story' },
  'POST /stories/:id/edits': { deed: 'edit-story', body: {} },
  'GET /stories/:id/fields': { deed: 'see-story' },
  'POST /stories/:id/fields': { deed: 'edit-story', body: {} },
  'GET /stories/:id/live': { deed: 'see-story' },
  'GET /stories/:id/hindrances': { deed: 'see-story' },
  'POST /stories/:id/publish': { deed: 'publish-story', body: { expect: { bodyVersion: 99 } } },
  'POST /stories/:id/unpublish': { deed: 'unpublish-story', body: {} },
  'POST /stories/:id/schedule': { deed: 'schedule-story', body: {} },
  'DELETE /stories/:id/schedule': { deed: 'schedule-story' },
  'POST /stories/:id/embargo': { deed: 'embargo-story', body: {} },
  'GET /stories/:id/versions': { deed: 'see-story' },
  'GET /stories/:id/versions/:number': { deed: 'see-story' },
  'GET /stories/:id/diff': { deed: 'see-story' },
  'GET /stories/:id/changes': { deed: 'see-story' },
  'POST /stories/:id/versions/:number/restore': { deed: 'restore-version' },
  'GET /stories/:id/preview': { deed: 'see-story' },
  'GET /stories/:id/mail': { deed: 'see-story' },
  'GET /stories/:id/message': { deed: 'see-story' },
  'GET /stories/:id/counts': { deed: 'see-story' },
  'PUT /media': { deed: 'upload-picture' },
  'GET /media/:id': { deed: null },
  'GET /magazine': { deed: null },
  'GET /related': { deed: null },
  'GET /settings': { deed: 'change-settings' },
  'PUT /settings': { deed: 'change-settings', body: {} },
  'GET /settings/preview': { deed: 'change-settings' },
  'GET /imports': { deed: 'import-archive' },
  'POST /imports': { deed: 'import-archive', body: {} },
  'GET /imports/:id': { deed: 'import-archive' },
  'DELETE /imports/:id': { deed: 'import-archive' },
  'PUT /imports/:id/bytes': { deed: 'import-archive', body: {} },
  'POST /imports/:id/:what': { deed: 'import-archive', body: {} },
  'GET /imports/:id/lines': { deed: 'import-archive' },
  'GET /imports/:id/report': { deed: 'import-archive' },
  'GET /openapi.json': { deed: null },
}

let newsroom: TestNewsroom
const stories: { readonly name: string; readonly story: Story; readonly owner: string | null }[] =
  []

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  for (const owner of [...roles.map((role) => role as string), null]) {
    for (const status of ['draft', 'published'] as const) {
      const story = await draft(newsroom)
      if (status === 'published') await publishNow(newsroom, story)
      await sign(story.id, owner)
      stories.push({ name: `${status} of ${owner}`, story, owner })
    }
  }
  await runDue(newsroom)
})
afterAll(() => newsroom.close())

async function sign(id: StoryId, owner: string | null): Promise<void> {
  const { db } = newsroom.database
  const record = await findStory(db, id)
  if (record) await saveStory(db, { ...record, owner })
}

it('is asked of every route that there is', () => {
  const api = newsroomApi(newsroom, new PressRoom(newsroom))
  const there = api.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path}`)
  expect([...new Set(there)].sort()).toEqual(Object.keys(routes).sort())
})

const cases = Object.entries(routes).flatMap(([route, { deed, body }]) =>
  roles.map((role) => ({ route, role, deed, body })),
)

it.each(cases)('$route asks what a $role may do', async ({ route, role, deed, body }) => {
  const [method = '', path = ''] = route.split(' ')
  const staff = staffOf(role)
  const ask = apiOf(newsroom).as(staff)
  const subjects = path.includes('/stories/:id') ? stories : [undefined]
  for (const subject of subjects) {
    const record = subject && (await findStory(newsroom.database.db, subject.story.id))
    // What would change the stories of this test, or never ends, is only asked where it is refused.
    const status = expected(staff, deed, record)
    const isAnswered =
      status === undefined &&
      (method === 'DELETE' || path.endsWith('/live') || path.endsWith('/restore'))
    if (isAnswered) continue
    const named = path
      .replace('/imports/:id', '/imports/none')
      .replace(':what', 'stop')
      .replace('/media/:id', `/media/${'0'.repeat(64)}`)
      .replace(':id', subject?.story.id ?? '')
      .replace(':number', '1')
    const answered = await ask(method, named.slice(1), body)
    const about = `${subject?.name} asked by ${role}`
    if (status === undefined) expect([403, 401, 500], about).not.toContain(answered.status)
    else
      expect(answered, about).toMatchObject({
        status,
        body: { error: expect.stringMatching(/^Cannot/) },
      })
  }
})

/** 404 for those who may not see the story, 403 for those who may not do this to it. */
function expected(
  staff: Staff,
  deed: Deed | null,
  record: StoryRecord | undefined,
): 403 | 404 | undefined {
  const subject = record && { owner: record.owner ?? null, status: record.status }
  if (record && !mayDo(staff, 'see-story', subject)) return 404
  return deed === null || mayDo(staff, deed, subject) ? undefined : 403
}
