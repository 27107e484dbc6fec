import type { StoryId } from '@stet/core/story'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { onBoth, type Ready } from './both-for-tests.ts'
import { type Database, transaction } from './database.ts'
import {
  allLists,
  latestIn,
  monthChangedAt,
  monthIn,
  monthsOf,
  neighbourMonths,
  publishedSince,
  storiesAfterIn,
  storiesBefore,
  storiesInMonths,
} from './lists.ts'
import {
  countPublished,
  findPublished,
  findPublishedBySlug,
  publishedAfter,
  publishedIn,
  removePublished,
  savePublished,
  savePublishedMany,
} from './publications.ts'
import { published, story } from './stories-for-tests.ts'

const ids = (summaries: readonly { id: string }[]) =>
  summaries.map((summary) => summary.id).join(' ')

onBoth('publications', (ready) => {
  const { publish, remove } = changes(ready)

  it('gives back what is live, by id and by address', async () => {
    const { db } = ready.handle
    const live = published('a', '2026-11-01T08:00:00.000Z', { version: 3 })
    await publish('a', live.publishedAt, ['site'], live)
    expect(await findPublished(db, 'a' as StoryId)).toEqual(live)
    expect(await findPublishedBySlug(db, 'culture', 'slug-a')).toEqual(live)
    expect(await findPublishedBySlug(db, 'culture', 'slug-b')).toBeUndefined()
    await remove('a')
    expect(await findPublished(db, 'a' as StoryId)).toBeUndefined()
    expect(await countPublished(db)).toBe(0)
  })

  it('does not put two stories at one address', async () => {
    const at = '2026-11-01T08:00:00.000Z'
    await publish('a', at, ['site'])
    const other = published('b', at, { story: story('b', { slug: story('a').slug }) })
    await expect(publish('b', at, ['site'], other)).rejects.toThrow()
    expect(await countPublished(ready.handle.db)).toBe(1)
  })

  it('walks through what is live and picks from it', async () => {
    const { db } = ready.handle
    for (const id of ['c', 'a', 'b']) await publish(id, '2026-11-01T08:00:00.000Z', ['site'])
    const some = await publishedAfter(db, { after: 'a' as StoryId, limit: 5 })
    expect(some.map((live) => live.story.id)).toEqual(['b', 'c'])
    const picked = await publishedIn(db, ['b', 'x', 'a'] as StoryId[])
    expect([...picked.keys()].sort()).toEqual(['a', 'b'])
    expect(picked.get('b' as StoryId)?.headline).toBe('Headline of b')
    expect((await publishedIn(db, [])).size).toBe(0)
  })
})

onBoth('lists', (ready) => {
  const { publish, remove } = changes(ready)

  it('orders a list by time, then by id', async () => {
    const { db } = ready.handle
    await publish('b', '2026-11-02T08:00:00.000Z', ['site'])
    await publish('c', '2026-11-02T08:00:00.000Z', ['site'])
    await publish('a', '2026-11-03T08:00:00.000Z', ['site', 'topic:film'])
    await publish('d', '2026-10-01T08:00:00.000Z', ['site', 'topic:film'])
    expect(ids(await latestIn(db, 'site', 3))).toBe('a c b')
    expect(ids(await latestIn(db, 'topic:film', 10))).toBe('a d')
    expect(ids(await latestIn(db, 'topic:none', 10))).toBe('')
    expect(ids(await monthIn(db, 'site', '2026-11'))).toBe('b c a')
    const place = { at: '2026-11-02T08:00:00.000Z', id: 'c' as StoryId }
    expect(ids(await storiesBefore(db, 'site', place, 10))).toBe('b d')
    expect(ids(await storiesAfterIn(db, 'site', { ...place, id: 'b' as StoryId }, 10))).toBe('c a')
    expect(ids(await publishedSince(db, '2026-11-02T08:00:00.000Z', 2))).toBe('a c')
    expect(await allLists(db)).toEqual(['site', 'topic:film'])
  })

  it('counts the months of a list and knows their neighbours', async () => {
    const { db } = ready.handle
    await publish('a', '2026-11-02T08:00:00.000Z', ['site'])
    await publish('b', '2026-08-02T08:00:00.000Z', ['site'])
    await publish('c', '2026-08-03T08:00:00.000Z', ['site'])
    expect(await monthsOf(db, 'site')).toEqual([
      { month: '2026-11', stories: 1 },
      { month: '2026-08', stories: 2 },
    ])
    const asked = ['2026-08', '2026-09', '2026-11'].map((month) => ({ list: 'site', month }))
    expect(await storiesInMonths(db, asked)).toEqual([2, 0, 1])
    expect(await storiesInMonths(db, [{ list: 'topic:film', month: '2026-08' }])).toEqual([0])
    expect(await neighbourMonths(db, 'site', '2026-09')).toEqual({
      earlier: '2026-08',
      later: '2026-11',
    })
    expect(await neighbourMonths(db, 'site', '2026-11')).toEqual({
      earlier: '2026-08',
      later: null,
    })
    await remove('a')
    expect(await neighbourMonths(db, 'site', '2026-08')).toEqual({ earlier: null, later: null })
  })

  it('moves a story between months and lists', async () => {
    const { db } = ready.handle
    await publish('a', '2026-11-02T08:00:00.000Z', ['site', 'section:culture'])
    await publish('a', '2026-10-02T08:00:00.000Z', ['site', 'section:politics'])
    expect(await allLists(db)).toEqual(['section:politics', 'site'])
    expect(await monthsOf(db, 'site')).toEqual([{ month: '2026-10', stories: 1 }])
    expect(ids(await latestIn(db, 'site', 10))).toBe('a')
  })

  it('knows when a month last changed', async () => {
    const { db } = ready.handle
    const at = '2026-11-02T08:00:00.000Z'
    const updatedAt = '2026-12-24T08:00:00.000Z'
    await publish('a', at, ['site'])
    expect(await monthChangedAt(db, '2026-11')).toBe(at)
    await publish('a', at, ['site'], published('a', at, { updatedAt }))
    await publish('b', '2026-11-30T08:00:00.000Z', ['site'])
    expect(await monthChangedAt(db, '2026-11')).toBe(updatedAt)
    expect(await monthChangedAt(db, '2026-12')).toBeUndefined()
  })

  it('counts right after any sequence of changes', async () => {
    const { db } = ready.handle
    const next = randomNumbers(7)
    const names = ['site', 'section:a', 'section:b', 'topic:x', 'topic:y', 'byline:z']
    for (let step = 0; step < 60; step += 1) {
      const batch = new Map(
        Array.from({ length: 1 + (next() % 4) }, () => {
          const at = `2026-0${1 + (next() % 4)}-01T08:00:00.000Z`
          const lists = names.filter(() => next() % 2 === 0)
          return [`s${next() % 12}`, { at, lists }] as const
        }),
      )
      await transaction(ready.handle, async (tx) => {
        if (next() % 3 === 0) {
          for (const id of batch.keys()) await removePublished(tx, id as StoryId)
        } else {
          await savePublishedMany(
            tx,
            [...batch].map(([id, { at, lists }]) => ({ published: published(id, at), lists })),
          )
        }
      })
      if (step % 10 === 9) expect(await counted(db)).toEqual(await recounted(db))
    }
    expect((await counted(db)).length).toBeGreaterThan(3)
  })
})

onBoth('publishing at the same time', (ready) => {
  it('counts each story once, whichever connection comes first', async () => {
    const other = await ready.another()
    const at = '2026-11-02T08:00:00.000Z'
    const publishAll = async (handle: typeof other, month: string) => {
      for (let number = 0; number < 20; number += 1) {
        const id = `s${number % 5}`
        const time = `${month}${at.slice(7)}`
        await transaction(handle, (db) => savePublished(db, published(id, time), ['site', 'a']))
      }
    }
    await Promise.all([publishAll(ready.handle, '2026-11'), publishAll(other, '2026-10')])
    expect(await counted(ready.handle.db)).toEqual(await recounted(ready.handle.db))
    expect(
      ids(await latestIn(ready.handle.db, 'a', 10))
        .split(' ')
        .sort(),
    ).toEqual(['s0', 's1', 's2', 's3', 's4'])
  })
})

describe('random numbers', () => {
  it('differ, and are the same in every run', () => {
    const [one, same] = [randomNumbers(7), randomNumbers(7)]
    const numbers = [one(), one(), one()]
    expect(new Set(numbers).size).toBe(3)
    expect([same(), same(), same()]).toEqual(numbers)
  })
})

function changes(ready: Ready) {
  return {
    publish: (id: string, at: string, lists: readonly string[], live = published(id, at)) =>
      transaction(ready.handle, (db) => savePublished(db, live, lists)),
    remove: (id: string) => transaction(ready.handle, (db) => removePublished(db, id as StoryId)),
  }
}

async function counted(db: Database) {
  return db
    .selectFrom('list_month')
    .select(['list', 'month', 'stories'])
    .orderBy('list')
    .orderBy('month')
    .execute()
}

async function recounted(db: Database) {
  const { rows } = await sql<{ list: string; month: string; stories: number }>`
    select list_entry.list, list_entry.month, count(*) as stories from list_entry
    join publication on publication.story = list_entry.story
      and publication.month = list_entry.month
      and publication.published_at = list_entry.published_at
    group by list_entry.list, list_entry.month order by list_entry.list, list_entry.month
  `.execute(db)
  return rows
}

/** The same numbers in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state >> 8
  }
}
