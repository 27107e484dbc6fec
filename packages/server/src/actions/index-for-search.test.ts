import { build } from '@stet/core/story'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runJob } from '../jobs/job-kinds.ts'
import { live, openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import { openPress } from '../site/press.ts'
import { onBoth } from '../storage/both-for-tests.ts'
import { transaction } from '../storage/database.ts'
import { searchStories, unindexStory } from '../storage/search.ts'

onBoth('making the search index anew', (ready) => {
  let newsroom: TestNewsroom
  beforeEach(async () => {
    newsroom = await openTestNewsroom({ database: ready.address })
  })
  afterEach(() => newsroom.close())

  it('finds all that is live, when the job has run', async () => {
    const { database } = newsroom
    const words = build.paragraph('The accordion was never found.')
    const stories = [
      await live(newsroom, { slug: 'first' }, words),
      await live(newsroom, { slug: 'second' }, words),
    ]
    const find = () => searchStories(database.db, { terms: ['accordion'], limit: 20, offset: 0 })
    await transaction(database, async (db) => {
      for (const { id } of stories) await unindexStory(db, id)
    })
    expect((await find()).total).toBe(0)
    const job = { key: 'index-search', kind: 'index-search', detail: null, priority: 6 }
    const claimed = { ...job, runAt: newsroom.now(), attempts: 1, asked: 1, worker: 'test' }
    await runJob(await openPress(newsroom), claimed, new AbortController().signal)
    expect((await find()).ids.toSorted()).toEqual(stories.map(({ id }) => id).toSorted())
  })
})
