import { afterEach, beforeEach, expect, it } from 'vitest'
import { live, openTestNewsroom, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { addCounts } from '../../storage/counts.ts'
import { transaction } from '../../storage/database.ts'
import { type Ask, apiOf, staffOf } from './api-for-tests.ts'

let newsroom: TestNewsroom
let ask: Ask
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  ask = apiOf(newsroom).as(staffOf('editor', 'eve'))
})
afterEach(() => newsroom.close())

it('tells how often a story was asked for, and a small number only as small', async () => {
  const { id } = await live(newsroom)
  const few = { requests: 9, robots: 2 }
  const count = { story: id, day: '2026-11-20', teller: 'server' as const, ...few }
  const add = () => transaction(newsroom.database, (db) => addCounts(db, [count]))
  const none = { from: '2026-10-22', to: '2026-11-20', server: null, log: null }
  expect((await ask('GET', `stories/${id}/counts`)).body).toEqual(none)
  await add()
  const told = (await ask('GET', `stories/${id}/counts`)).body
  expect(told).toEqual({ ...none, server: { requests: null, robots: 2 } })
  await add()
  const more = (await ask('GET', `stories/${id}/counts`)).body
  expect(more).toEqual({ ...none, server: { requests: 18, robots: 4 } })
})
