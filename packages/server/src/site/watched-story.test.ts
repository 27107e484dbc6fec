import { build } from '@stet/core/story'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { captureAddress } from '../actions/capture-address.ts'
import { setPersonRole } from '../actions/set-person-role.ts'
import { maraPost, openTestPlatforms, type TestPlatforms } from '../capture/platforms-for-tests.ts'
import {
  ada,
  live,
  openTestNewsroom,
  page,
  runDue,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'

const address = 'https://social.example/@mara/111300000000000000'
let platforms: TestPlatforms
let newsroom: TestNewsroom
beforeAll(async () => {
  platforms = await openTestPlatforms(['social.example'])
  platforms.answer = (_host, path) =>
    path === '/api/v1/statuses/111300000000000000' ? maraPost('111300000000000000') : undefined
})
afterAll(() => platforms.close())
beforeEach(async () => {
  newsroom = { ...(await openTestNewsroom()), reach: platforms.reach }
})
afterEach(() => newsroom.close())

it('compares quotations with what a folded card holds, and shows nothing of it', async () => {
  const done = await captureAddress(newsroom, { address, actor: ada })
  if (done.outcome !== 'captured') throw new Error(JSON.stringify(done))
  const { id, platform, person } = done.capture
  const source = { type: 'post', platform, author: 'Mara Quill', address, at: null } as const
  const about = { handle: '@mara@social.example', name: 'Mara Quill', reason: 'a test' }
  await setPersonRole(newsroom, { platform, person, ...about, role: 'child', actor: ada })
  await live(
    newsroom,
    { slug: 'no-show', quotations: [build.quotation('q1', source)] },
    build.paragraph(build.quoted('q1', 'No show tonight')),
    build.postCard({ address, capture: id, text: 'No show tonight. I am sorry.', state: 'live' }),
  )
  await runDue(newsroom)
  const told = await page(newsroom, '/culture/no-show/index.html')
  expect(told).not.toContain('I am sorry.')
  expect(told).toContain('Exact, from a post, of which we hold a copy.')
})
