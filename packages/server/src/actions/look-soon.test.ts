import { afterEach, beforeEach, expect, it } from 'vitest'
import { findJob } from '../storage/jobs.ts'
import { id, openWatching, type Watching } from '../watch/watch-for-tests.ts'
import { lookSoon } from './look-soon.ts'

let on: Watching
beforeEach(async () => {
  on = await openWatching()
})
afterEach(() => on.close())

it('has an original looked at by the next job, whatever way its address is written', async () => {
  await on.copy()
  expect(await on.lookAfter(0)).toEqual([])
  const written = `https://social.example/users/mara/statuses/${id}`
  expect(await lookSoon(on.newsroom, written)).toBe(true)
  expect(await findJob(on.newsroom.database.db, 'watch')).toMatchObject({
    runAt: on.newsroom.now(),
  })
})

it('looks at the original that was asked for', async () => {
  await on.copy()
  await lookSoon(on.newsroom, on.address)
  expect(await on.lookAfter(0)).toMatchObject([{ address: on.address, found: 'live' }])
})

it('looks at nothing that is not watched', async () => {
  expect(await lookSoon(on.newsroom, on.address)).toBe(false)
  expect(await findJob(on.newsroom.database.db, 'watch')).toBeUndefined()
})
