import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build, type Story } from '../../packages/core/src/story.ts'
import type { Newsroom } from '../../packages/server/src/newsroom.ts'
import {
  live,
  openTestNewsroom,
  runDue,
  save,
  type TestNewsroom,
} from '../../packages/server/src/newsroom-for-tests.ts'
import { packTightly } from '../../packages/server/src/site/write-page.ts'
import { pendingJobs, releaseClaims } from '../../packages/server/src/storage/jobs.ts'
import { saveMedia } from '../../packages/server/src/storage/media.ts'
import { findPublished } from '../../packages/server/src/storage/publications.ts'
import { copyOf, expectWhole, openIn, remove, stet } from './data-folder.ts'

let newsroom: TestNewsroom
let story: Story
let old = ''

const pagePath = 'site/culture/tour/index.html'
const pageIn = (data: string) => readFile(join(data, pagePath), 'utf8')

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  await saveMedia(newsroom.database.db, build.mediaOfId(build.mediaId('a')))
  const words = build.paragraph('The accordion was never found.')
  const fields = { slug: 'tour', headline: 'Before the change' }
  story = await live(newsroom, fields, words, build.gallery('gallery-1', [{}]))
  await live(newsroom, { slug: 'other' })
  await runDue(newsroom)
  old = await pageIn(newsroom.folder)
  await save(newsroom, { ...story, headline: 'After the change' })
  await newsroom.database.close()
})
afterAll(() => remove(newsroom.folder))

/** Publishes the change in a process that is killed; says whether it came to its end before. */
async function killedAt(at: number, extra: Readonly<Record<string, string>>): Promise<boolean> {
  const data = await copyOf(newsroom.folder)
  try {
    const args = ['publish', 'culture/tour']
    const ended = await stet(data, args, { ...extra, STET_KILL_AT: String(at) })
    const isKilled = ended.signal === 'SIGKILL'
    if (!isKilled) expect(ended.code, ended.output).toBe(0)
    await expectWhole(data)
    await expectRecovery(data, isKilled)
    return !isKilled
  } finally {
    await remove(data)
  }
}

/** Readers have the old page or the new one; after a restart everything shows what was committed. */
async function expectRecovery(data: string, isKilled: boolean): Promise<void> {
  const seen = await pageIn(data)
  if (seen !== old) expect(seen).toContain('After the change')
  const again = await openIn(data)
  try {
    const { db } = again.database
    const published = await findPublished(db, story.id)
    if (!isKilled || seen !== old) expect(published?.version).toBe(2)
    await releaseClaims(db, { exceptWorker: 'test' })
    await runDue(again)
    const [headline, other] =
      published?.version === 2
        ? ['After the change', 'Before the change']
        : ['Before the change', 'After the change']
    for (const path of [pagePath, 'site/index.html', 'site/feed.rss', 'site/culture/index.html']) {
      const text = await readFile(join(data, path), 'utf8')
      expect(text, path).toContain(headline)
      expect(text, path).not.toContain(other)
    }
    if (seen !== old) expect(await pageIn(data)).toBe(seen)
    for (const kind of ['page:story', 'page:list:site'])
      expect(await pendingJobs(db, [kind, `page:story:${story.id}`])).toBe(0)
    await expectPacked(again, data)
    await expectWhole(data)
  } finally {
    await again.database.close()
  }
}

/** The page has its packed forms, or the job that makes them waits and makes them. */
async function expectPacked(again: Newsroom, data: string): Promise<void> {
  const page = pagePath.slice('site/'.length)
  if (!existsSync(join(data, `${pagePath}.gz`))) {
    expect(await pendingJobs(again.database.db, [`pack:${page}`])).toBe(1)
    await packTightly(join(data, 'site'), page)
  }
  for (const ending of ['.br', '.gz']) await readFile(join(data, pagePath + ending))
}

/** Each death has a copy of the data of its own. */
const atOnce = 4

describe('a process that is killed while it publishes', { timeout: 300_000 }, () => {
  const kinds = [
    {
      name: 'before each change of the story’s own files',
      step: 1,
      env: { STET_KILL_PATH: 'culture/tour/' },
    },
    { name: 'before changes of any file', step: 31, env: { STET_KILL_PATH: '/site/' } },
    { name: 'before and after commits', step: 9, env: { STET_KILL_COMMITS: '1' } },
  ]
  it.each(kinds)('leaves whole pages, and ends its work later: $name', async ({ step, env }) => {
    let kills = 0
    for (let at = 1, isDone = false; !isDone; at += atOnce * step) {
      const places = Array.from({ length: atOnce }, (_, index) => at + index * step)
      const ended = await Promise.all(places.map((place) => killedAt(place, env)))
      kills += ended.filter((isWhole) => !isWhole).length
      isDone = ended.includes(true)
    }
    expect(kills).toBeGreaterThan(5)
  })
})
