import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  draft,
  openTestNewsroom,
  page,
  publishNow,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { siteFolder } from '../site/site-folder.ts'
import { claimJobs, failedJobs, findJob, pendingJobs } from '../storage/jobs.ts'
import { leaseHolder, takeLease } from '../storage/leases.ts'
import { Bell } from './bell.ts'
import { runJobs } from './run-jobs.ts'

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await openTestNewsroom()
})
afterEach(() => newsroom.close())

function run(): Promise<boolean> {
  const { signal } = new AbortController()
  return runJobs(newsroom, { signal, bell: new Bell(), idleFor: 20 })
}

const due = () => pendingJobs(newsroom.database.db, undefined, newsroom.now())

describe('jobs', () => {
  it('run until nothing is due, and give the lease back', async () => {
    await publishNow(newsroom, await draft(newsroom, { slug: 'tour' }))
    const { db } = newsroom.database
    // A lane that had nothing to do may have ended before another gave it something.
    for (let turn = 0; turn < 5 && (await due()) > 0; turn += 1) expect(await run()).toBe(true)
    expect(await due()).toBe(0)
    expect(await leaseHolder(db, 'site', newsroom.now())).toBeUndefined()
    expect(await page(newsroom, 'culture/tour/index.html')).toContain('<article')
    expect(newsroom.errors).toEqual([])
  })

  it('that ask for themselves at a later time wait for it', async () => {
    await publishNow(newsroom, await draft(newsroom))
    const { db } = newsroom.database
    await run()
    newsroom.clock.at = '2026-11-23T10:00:00.000Z'
    await run()
    expect((await findJob(db, 'later:page:sitemaps'))?.runAt).toBe('2026-11-23T16:00:00.000Z')
  })

  it('are left to whoever holds the lease, and taken over when it is over', async () => {
    const { db } = newsroom.database
    const story = await draft(newsroom, { slug: 'tour' })
    await publishNow(newsroom, story)
    const now = newsroom.now()
    const until = '2026-11-20T10:00:10.000Z'
    expect(await takeLease(db, { name: 'site', holder: 'killed', now, until })).toBe(true)
    // What the killed one had begun is begun again.
    expect(await claimJobs(db, { worker: 'killed', now, limit: 1 })).toHaveLength(1)
    expect(await run()).toBe(false)
    expect(await page(newsroom, 'culture/tour/index.html')).toBe('')
    newsroom.clock.at = until
    expect(await run()).toBe(true)
    expect(await pendingJobs(db, [`page:story:${story.id}`])).toBe(0)
    expect(await page(newsroom, 'culture/tour/index.html')).toContain('<article')
  })

  it('that fail are tried again, and hold up no others', async () => {
    const { db } = newsroom.database
    const site = siteFolder(newsroom.config.data)
    await mkdir(join(site, 'culture'), { recursive: true })
    await writeFile(join(site, 'culture/tour'), 'in the way')
    const story = await draft(newsroom, { slug: 'tour', headline: 'On its way' })
    await publishNow(newsroom, story)
    await run()
    const key = `page:story:${story.id}`
    expect((await failedJobs(db)).map(({ job }) => job.key)).toEqual([key])
    expect(newsroom.errors.join()).toContain(`Cannot run the job ${key}`)
    expect(await page(newsroom, 'index.html')).toContain('On its way')
    await rm(join(site, 'culture/tour'))
    await run()
    expect(await findJob(db, key)).toBeDefined()
    newsroom.clock.at = '2026-11-20T10:01:00.000Z'
    await run()
    expect(await findJob(db, key)).toBeUndefined()
    expect(await page(newsroom, 'culture/tour/index.html')).toContain('On its way')
  })
})
