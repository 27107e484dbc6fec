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
  'GET /stories/:id/originals': { deed: 'see-story' },
  'PUT /stories/:id/originals/decision': { deed: 'publish-story', body: {} },
  'PUT /stories/:id/originals/role': { deed: 'publish-story', body: {} },
  'POST /stories/:id/originals/look': { deed: 'edit-story', body: {} },
  'GET /stories/:id/desk': { deed: 'see-story' },
  'POST /stories/:id/desk/answers': { deed: 'edit-story', body: {} },
  'POST /stories/:id/desk/stets': { deed: 'stet-question', body: {} },
  'POST /stories/:id/desk/later': { deed: 'publish-story', body: {} },
  'GET /desk/due': { deed: 'see-clippings' },
  'GET /desk/settings': { deed: 'create-story' },
  'PATCH /desk/settings': { deed: 'change-settings', body: {} },
  'GET /notices': { deed: 'see-clippings' },
  'GET /person-requests': { deed: 'answer-person' },
  'PUT /person-requests/:number/answer': { deed: 'answer-person', body: {} },
  'GET /moderation/counts': { deed: 'moderate-comments' },
  'GET /moderation/queues/:queue': { deed: 'moderate-comments' },
  'POST /moderation/bulk/preview': { deed: 'moderate-comments', body: {} },
  'POST /moderation/bulk': { deed: 'moderate-comments', body: {} },
  'POST /moderation/appeals/:id': { deed: 'decide-appeal', body: {} },
  'GET /moderation/figures': { deed: 'moderate-comments' },
  'GET /moderation/figures.csv': { deed: 'moderate-comments' },
  'GET /moderation/statements.csv': { deed: 'moderate-comments' },
  'GET /moderation/orders': { deed: 'record-order' },
  'POST /moderation/orders': { deed: 'record-order', body: {} },
  'PUT /moderation/orders/:id': { deed: 'record-order', body: {} },
  'GET /moderation/settings': { deed: 'moderate-comments' },
  'PUT /moderation/settings': { deed: 'change-comment-policy', body: {} },
  'POST /moderation/rules/try': { deed: 'moderate-comments', body: {} },
  'GET /comments/:id': { deed: 'moderate-comments' },
  'POST /comments/:id/lease': { deed: 'moderate-comments' },
  'DELETE /comments/:id/lease': { deed: 'moderate-comments' },
  'POST /comments/:id/decisions': { deed: 'moderate-comments', body: {} },
  'POST /comments/:id/undo': { deed: 'moderate-comments', body: {} },
  'GET /commenters': { deed: 'moderate-comments' },
  'GET /commenters/:id': { deed: 'moderate-comments' },
  'PATCH /commenters/:id': { deed: 'moderate-comments', body: {} },
  'POST /commenters/:id/sanctions': { deed: 'moderate-comments', body: {} },
  'GET /stories/:id/comments': { deed: 'see-story' },
  'PUT /stories/:id/comments': { deed: 'change-comment-policy', body: {} },
  'DELETE /stories/:id/comments': { deed: 'change-comment-policy' },
  'GET /captures': { deed: 'see-clippings' },
  'POST /captures': { deed: 'save-copy', body: {} },
  'POST /captures/files': { deed: 'save-copy', body: {} },
  'POST /captures/words': { deed: 'save-copy' },
  'GET /captures/asked/:id': { deed: 'see-clippings' },
  'POST /captures/asked/:id/archived': { deed: 'save-copy', body: {} },
  'GET /captures/:id': { deed: 'see-clippings' },
  'GET /captures/:id/screenshot': { deed: 'see-clippings' },
  'POST /captures/:id/pictures': { deed: 'upload-picture', body: {} },
  'PUT /captures/:id/opened': { deed: 'open-evidence', body: {} },
  'DELETE /captures/:id/opened': { deed: 'open-evidence' },
  'GET /recordings': { deed: 'keep-recording' },
  'POST /recordings': { deed: 'keep-recording', body: {} },
  'GET /recordings/:id': { deed: 'keep-recording' },
  'DELETE /recordings/:id': { deed: 'keep-recording', body: {} },
  'GET /recordings/:id/file': { deed: 'keep-recording' },
  'PUT /recordings/:id/file': { deed: 'keep-recording', body: {} },
  'PUT /recordings/:id/transcript': { deed: 'keep-recording', body: {} },
  'GET /take-outs': { deed: 'take-out' },
  'POST /take-outs': { deed: 'take-out', body: {} },
  'POST /take-outs/places': { deed: 'take-out', body: {} },
  'GET /take-outs/:id': { deed: 'take-out' },
  'POST /take-outs/:id/open': { deed: 'take-out' },
  'POST /take-outs/:id/undo': { deed: 'take-out' },
  'PUT /take-outs/:id/access': { deed: 'take-out', body: {} },
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
      .replace(
        /\/(imports|captures|recordings|take-outs|appeals|comments|commenters|orders)\/:id/,
        '/$1/none',
      )
      .replace('/asked/:id', '/asked/none')
      .replace(':what', 'stop')
      .replace(':queue', 'held')
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
