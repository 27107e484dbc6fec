import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from '@stet/core/story'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { askForRebuild } from '../actions/ask-for-rebuild.ts'
import {
  ada,
  live,
  magazine,
  openTestNewsroom,
  page,
  runDue,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { findJob } from '../storage/jobs.ts'
import { saveMedia } from '../storage/media.ts'
import { writeSetting } from '../storage/settings.ts'
import { siteFolder } from './site-folder.ts'

const sponsor = {
  name: 'Kettle',
  text: 'Teapots.',
  address: 'https://kettle.example/',
  picture: null,
  from: '2026-11-21',
  to: '2026-11-22',
}

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await openTestNewsroom({
    publication: { ...magazine, zone: 'Europe/Berlin', sponsor },
  })
})
afterEach(() => newsroom.close())

/** The files of the site that hold a word, whatever their kind. */
async function filesWith(word: string): Promise<string[]> {
  const folder = siteFolder(newsroom.config.data)
  const found: string[] = []
  for (const name of await readdir(folder, { recursive: true })) {
    if (/\.(br|gz)$/.test(name) || !(await stat(join(folder, name))).isFile()) continue
    if ((await readFile(join(folder, name), 'latin1')).includes(word)) found.push(name)
  }
  return found.sort()
}

it('is in no file of a careful story, and in none that shows one', async () => {
  newsroom.clock.at = '2026-11-21T10:00:00.000Z'
  await saveMedia(newsroom.database.db, build.mediaOfId(build.mediaId('a')))
  await live(newsroom, { slug: 'open' })
  await live(newsroom, { slug: 'careful', care: true, topics: ['grief'] }, build.gallery())
  await live(newsroom, { slug: 'after', topics: ['grief'] })
  await runDue(newsroom)
  await askForRebuild(newsroom, ada)
  await runDue(newsroom)
  // `after` leads to the careful story as an earlier one of its topic; the front page shows it.
  expect(await filesWith('ettle')).toEqual(['culture/open/index.html'])
})

it('comes on its first day and goes after its last, whether or not anything else changes', async () => {
  newsroom.clock.at = '2026-11-20T10:00:00.000Z'
  await live(newsroom, { slug: 'open' })
  await askForRebuild(newsroom, ada)
  await runDue(newsroom)
  expect(await filesWith('ettle')).toEqual([])
  const begins = await findJob(newsroom.database.db, 'rebuild:sponsor')
  expect(begins?.runAt).toBe('2026-11-20T23:00:00.000Z')
  newsroom.clock.at = '2026-11-20T23:00:00.000Z'
  expect(await runDue(newsroom)).toContain('rebuild:sponsor')
  expect(await filesWith('ettle')).toEqual(['culture/open/index.html', 'index.html'])
  newsroom.clock.at = '2026-11-22T23:00:00.000Z'
  await runDue(newsroom)
  expect(await filesWith('ettle')).toEqual([])
  expect(await findJob(newsroom.database.db, 'rebuild:sponsor')).toBeUndefined()
})

it('goes from every page when the settings drop it', async () => {
  newsroom.clock.at = '2026-11-21T10:00:00.000Z'
  await live(newsroom, { slug: 'open' })
  await runDue(newsroom)
  expect(await page(newsroom, 'culture/open/index.html')).toContain('Sponsored by Kettle')
  await writeSetting(newsroom.database.db, 'publication', { ...magazine, sponsor: null })
  await askForRebuild(newsroom, ada)
  await runDue(newsroom)
  expect(await filesWith('ettle')).toEqual([])
})
