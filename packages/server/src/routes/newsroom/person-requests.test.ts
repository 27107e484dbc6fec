import { build } from '@stet/core/story'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { forgetRequests, requestKeptDays } from '../../actions/answer-person-request.ts'
import { receivePersonRequest } from '../../actions/receive-person-request.ts'
import { live, openTestNewsroom, pass, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { auditsOf } from '../../storage/audits.ts'
import { findPersonRequest } from '../../storage/person-requests.ts'
import { type Ask, apiOf, staffOf } from './api-for-tests.ts'

const typed = {
  wish: 'leaveOut',
  words: 'I never agreed to my street being named.',
  name: 'Jo Pell',
  reach: 'jo@pell.example',
}

let newsroom: TestNewsroom
let editor: Ask
let writer: Ask
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  const story = await live(newsroom, { headline: 'The pier' }, build.paragraph('Words.'))
  for (const words of [typed.words, 'A second letter.'])
    await receivePersonRequest(newsroom, { story: story.id, typed: { ...typed, words } })
  const api = apiOf(newsroom)
  editor = api.as(staffOf('editor', 'ada'))
  writer = api.as(staffOf('writer', 'wim'))
})
afterEach(() => newsroom.close())

it('are seen and answered by those who may, and by nobody else', async () => {
  expect((await writer('GET', 'person-requests')).status).toBe(403)
  expect((await writer('PUT', 'person-requests/1001/answer', { words: 'Done' })).status).toBe(403)
  const { body } = await editor('GET', 'person-requests')
  expect(body.requests).toMatchObject([
    { ...typed, number: 1001, story: { headline: 'The pier' }, answered: null },
    { number: 1002 },
  ])
})

it('are answered once, with a name', async () => {
  const answer = () => editor('PUT', 'person-requests/1001/answer', { words: 'Street taken out.' })
  expect((await answer()).status).toBe(204)
  expect((await answer()).status).toBe(409)
  expect((await editor('PUT', 'person-requests/7/answer', { words: 'x' })).status).toBe(404)
  expect((await editor('PUT', 'person-requests/1002/answer', { words: ' ' })).status).toBe(400)
  const open = await editor('GET', 'person-requests')
  expect(open.body.requests.map(({ number }: { number: number }) => number)).toEqual([1002])
  const done = await editor('GET', 'person-requests?answered=true')
  expect(done.body.requests).toMatchObject([
    { number: 1001, answered: { by: 'editor ada', words: 'Street taken out.' } },
  ])
})

it('are forgotten half a year after their answer, and the audit never had them', async () => {
  const { db } = newsroom.database
  await editor('PUT', 'person-requests/1001/answer', { words: 'Street taken out.' })
  const id = (await findPersonRequest(db, 1001))?.id ?? ''
  expect(JSON.stringify(await auditsOf(db, id))).not.toMatch(/Pell|street/i)
  await forgetRequests(newsroom)
  expect((await findPersonRequest(db, 1001))?.words).toBe(typed.words)
  pass(newsroom, requestKeptDays * 24 * 60 + 1)
  expect(await forgetRequests(newsroom)).toEqual([])
  expect(await findPersonRequest(db, 1001)).toMatchObject({ words: '', name: '', reach: '' })
  expect((await findPersonRequest(db, 1002))?.words).toBe('A second letter.')
})
