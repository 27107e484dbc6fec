import { afterEach, beforeEach, expect, it } from 'vitest'
import { draft, openTestNewsroom, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { findStory } from '../../storage/stories.ts'
import { type Ask, apiOf, staffOf } from './api-for-tests.ts'

let newsroom: TestNewsroom
let ask: Ask
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  ask = apiOf(newsroom).as(staffOf('editor', 'eve'))
})
afterEach(() => newsroom.close())

const client = 'client-of-eve'
const slice = { content: [{ type: 'text', text: 'Ben: ' }] }
const kept = [
  ['edits', { version: 0, client, steps: [{ stepType: 'replace', from: 1, to: 1, slice }] }],
  ['fields', { client, changes: [{ field: 'headline', value: 'Of Ben', base: 0 }] }],
] as const

it.each(kept)('refuses %s that another than who is signed in has written', async (what, sent) => {
  const { id } = await draft(newsroom)
  const before = await findStory(newsroom.database.db, id)
  const refused = await ask('POST', `stories/${id}/${what}`, { ...sent, as: 'ben' })
  expect(refused).toMatchObject({ status: 403, body: { error: /Somebody else is signed in/ } })
  expect(await findStory(newsroom.database.db, id)).toEqual(before)
})

it.each(kept)('takes %s of whoever is signed in', async (what, sent) => {
  const { id } = await draft(newsroom)
  expect(await ask('POST', `stories/${id}/${what}`, { ...sent, as: 'eve' })).toMatchObject({
    status: 200,
  })
})
