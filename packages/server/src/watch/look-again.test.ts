import { readFile } from 'node:fs/promises'
import { fieldOf, readWarc } from '@stet/evidence'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { captureAddress } from '../actions/capture-address.ts'
import { noteLook } from '../actions/note-look.ts'
import { evidenceFile } from '../capture/keep-evidence.ts'
import { runWatch } from '../jobs/run-watch.ts'
import { ada, pass } from '../newsroom-for-tests.ts'
import { findJob } from '../storage/jobs.ts'
import { privateEntriesOf } from '../storage/ledger-private.ts'
import { looksAt } from '../storage/looks.ts'
import { findOriginal } from '../storage/originals.ts'
import { lookAgain } from './look-again.ts'
import { lookAt } from './look-at.ts'
import { id, never, openWatching, other, type Watching } from './watch-for-tests.ts'

let on: Watching
beforeEach(async () => {
  on = await openWatching()
})
afterEach(() => on.close())

describe('a copy', () => {
  it('begins the watch of its original: a look is due after an hour, not before', async () => {
    await on.copy()
    expect(await findJob(on.newsroom.database.db, 'watch')).toMatchObject({
      runAt: '2026-11-20T11:00:00.000Z',
    })
    expect(await on.lookAfter(59)).toEqual([])
    expect(await on.lookAfter(1)).toMatchObject([
      { address: on.address, found: 'live', state: 'live' },
    ])
    expect(await on.lookAfter(60)).toEqual([])
  })

  it('that found nothing begins none', async () => {
    on.platform.posts.clear()
    await captureAddress(on.newsroom, { address: on.address, actor: ada })
    expect(await on.stateNow()).toBe('none')
  })

  it('of what is watched already has it looked at once more at once', async () => {
    await on.copy()
    await on.copy()
    expect(await on.lookAfter(0)).toHaveLength(1)
  })
})

describe('a look', () => {
  it('is as soon as a story asks that was published while the last one was on its way', async () => {
    const { db } = on.newsroom.database
    await on.copy()
    pass(on.newsroom, 60)
    const watched = await findOriginal(db, on.address)
    const looked = watched && (await lookAt(on.newsroom, watched))
    if (!looked) throw new Error('it is not watched')
    await on.liveStory()
    await noteLook(on.newsroom, watched, looked)
    expect((await findOriginal(db, on.address))?.original).toMatchObject({
      lookedAt: '2026-11-20T11:00:00.000Z',
      nextLookAt: '2026-11-20T13:00:00.000Z',
    })
  })

  it('is kept as evidence of its own; what is unchanged is a revisit of what an earlier file holds', async () => {
    await on.copy()
    await on.lookAfter(60)
    await on.lookAfter(360)
    const [second, first] = await looksAt(on.newsroom.database.db, on.address, 9)
    if (!first || !second) throw new Error('the looks are not kept')
    const read = async (hash: string) =>
      readWarc(await readFile(evidenceFile(on.newsroom.config.data, hash)))
    const [one, two] = [await read(first.warc), await read(second.warc)]
    expect([...one.faults, ...two.faults]).toEqual([])
    expect(one.records.map(({ type }) => type)).toContain('response')
    expect(two.records.map(({ type }) => type)).not.toContain('response')
    const [revisit] = two.records.filter(({ type }) => type === 'revisit')
    const referred = one.records.find(
      (record) => revisit && record.id === fieldOf(revisit, 'WARC-Refers-To'),
    )
    expect(referred?.type).toBe('response')
    const told = JSON.parse(new TextDecoder().decode(two.records.at(-1)?.block))
    expect(told.look).toEqual({
      found: 'live',
      signs: [],
      control: null,
      state: 'live',
      change: null,
    })
  })

  it('is an entry of the private ledger', async () => {
    await on.copy()
    await on.lookAfter(60)
    const entries = await privateEntriesOf(on.newsroom.database.db, on.address)
    expect(entries.map(({ kind }) => kind)).toEqual(['looked'])
  })

  it('that finds nothing by two answers, beside a post that is answered, tells that it is gone', async () => {
    await on.copy()
    await on.copy(other)
    on.platform.posts.delete(id)
    const [look] = (await on.lookAfter(60)).filter((one) => one.address === on.address)
    expect(look).toMatchObject({
      found: 'gone',
      state: 'gone',
      change: { from: 'live', to: 'gone', words: null },
    })
    const [kept] = await looksAt(on.newsroom.database.db, on.address, 1)
    expect(kept).toMatchObject({
      signs: ['status', 'object'],
      control: { address: on.platform.addressOf(other), answered: true },
    })
  })

  it('takes the front page of its server for a control where no other post is known', async () => {
    await on.copy()
    on.platform.posts.delete(id)
    expect(await on.lookAfter(60)).toMatchObject([{ state: 'gone' }])
    expect(on.platform.asked.at(-1)).toBe('/')
  })

  it.each([401, 403, 429, 500, 503, 200])(
    'never tells of one after %i that it is gone',
    async (status) => {
      await on.copy()
      await on.copy(other)
      on.platform.posts.set(id, { words: '', status })
      if (status === 200) on.platform.posts.set(id, { words: '', status: 204 })
      for (const minutes of [60, 300, 1080, 2880, 5760, 10080, 10080]) await on.lookAfter(minutes)
      expect(['gone', 'account-gone', 'expired']).not.toContain(await on.stateNow())
    },
  )

  it('tells nothing where the whole server is down, but since when nobody could look', async () => {
    await on.copy()
    on.platform.up = false
    expect(await on.lookAfter(60)).toMatchObject([{ state: 'live', change: null }])
    expect((await findOriginal(on.newsroom.database.db, on.address))?.original).toMatchObject({
      state: 'live',
      lastSeen: '2026-11-20T10:00:00.000Z',
      blindSince: '2026-11-20T11:00:00.000Z',
    })
  })

  it('leaves a host alone that asks for it, for as long as it asks', async () => {
    await on.copy()
    await on.copy(other)
    on.platform.posts.set(id, { words: '', status: 429, retryAfter: '7200' })
    expect(await on.lookAfter(60)).toHaveLength(1)
    expect(await on.lookAfter(119)).toEqual([])
    expect((await on.lookAfter(1)).length).toBeGreaterThan(0)
  })

  it('that cannot be kept holds up nobody else, and is tried again later', async () => {
    await on.copy()
    await on.copy(other)
    const broken = {
      ...on.newsroom,
      newId: () => {
        throw new Error('no id')
      },
    }
    pass(on.newsroom, 60)
    await lookAgain(broken, { signal: never, pause: 0 })
    expect(on.newsroom.errors.join()).toContain('Cannot look at')
    expect(await on.lookAfter(60)).toEqual([])
    expect(await on.lookAfter(24 * 60)).toHaveLength(2)
  })

  it('leaves a host alone for a while after each', async () => {
    await on.copy()
    await on.copy(other)
    pass(on.newsroom, 60)
    const at: number[] = []
    const told = () => at.push(performance.now())
    await lookAgain(on.newsroom, { signal: never, pause: 200, told })
    const [first = 0, second = 0] = at
    expect(second - first).toBeGreaterThanOrEqual(199)
  })

  it('stops at the signal, and leaves the rest due', async () => {
    await on.copy()
    await on.copy(other)
    pass(on.newsroom, 60)
    const stop = new AbortController()
    const looking = lookAgain(on.newsroom, {
      signal: stop.signal,
      pause: 5_000,
      told: () => stop.abort(),
    })
    await expect(looking).rejects.toThrow()
    expect(await on.lookAfter(0)).toHaveLength(1)
  })
})

it('asks for the job of the next look', async () => {
  await on.copy()
  pass(on.newsroom, 60)
  expect(await runWatch(on.newsroom, never)).toMatchObject([
    { key: 'watch', runAt: '2026-11-20T16:00:00.000Z' },
  ])
})
