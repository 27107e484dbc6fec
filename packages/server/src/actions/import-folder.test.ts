import type { StoryId } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../intake/report.ts'
import {
  ada,
  entriesOf,
  page,
  runDue,
  siteEntries,
  type TestNewsroom,
  touched,
} from '../newsroom-for-tests.ts'
import { findJob } from '../storage/jobs.ts'
import { latestIn } from '../storage/lists.ts'
import { findPublishedBySlug } from '../storage/publications.ts'
import { readSetting } from '../storage/settings.ts'
import { countStories, findStoryBySlug } from '../storage/stories.ts'
import { versionsOf } from '../storage/versions.ts'
import {
  lineOf,
  markdown,
  openTestIntake,
  photo,
  settings,
  type TestIntake,
} from './import-for-tests.ts'
import { setEmbargo } from './set-embargo.ts'

let intake: TestIntake
let newsroom: TestNewsroom
beforeEach(async () => {
  intake = await openTestIntake()
  newsroom = intake.newsroom
})
afterEach(() => intake.close())

const find = (slug: string) => findPublishedBySlug(newsroom.database.db, 'music', slug)

describe('a folder that is brought in', { timeout: 30_000 }, () => {
  it('becomes a site: settings, stories, pictures, pages and comments', async () => {
    await intake.put({
      'publication.json': JSON.stringify({
        ...settings,
        pages: [{ slug: 'about', title: 'About', file: 'pages/about.md' }],
      }),
      'pages/about.md': 'We are small.\n',
      'stories/one.md': markdown(
        'One',
        'slug: one\n',
        '![A blue wall](../media/wall.jpg)\n\nWords.',
      ),
      'stories/two.md': markdown(
        'Two',
        'slug: two\n',
        'Words.\n\n::related{story=one title="One"}',
      ),
      'media/wall.jpg': await photo(),
      'comments.json': JSON.stringify({
        one: [
          {
            id: 'c1',
            author: 'Bo',
            badge: null,
            at: '2026-11-02T08:00:00.000Z',
            text: 'First!',
            replies: [],
          },
        ],
      }),
    })
    const report = await intake.bringIn()
    expect(report.details.filter(({ outcome }) => outcome !== 'taken')).toEqual([])
    await runDue(newsroom)
    const one = await page(newsroom, 'music/one/index.html')
    expect(one).toContain('First!')
    expect(one).toMatch(/src="\/media\/[0-9a-f]{64}\.jpg"/)
    expect(await page(newsroom, 'music/two/index.html')).toContain('href="/music/one/"')
    expect(await page(newsroom, 'index.html')).toContain('The Lantern')
    await runDue(newsroom)
    expect(await find('one')).toMatchObject({ publishedAt: '2026-11-01T08:00:00.000Z' })
  })

  it('changes nothing when it is brought in again', async () => {
    await intake.put({
      'publication.json': JSON.stringify(settings),
      'one.md': markdown('One', '', '![A blue wall](wall.jpg)\n\nWords.'),
      'wall.jpg': await photo(),
    })
    await intake.bringIn()
    await runDue(newsroom)
    const [story] = await latestIn(newsroom.database.db, 'site', 1)
    const before = await siteEntries(newsroom)
    newsroom.clock.at = '2026-11-20T12:00:00.000Z'
    const again = await intake.bringIn()
    expect(await runDue(newsroom)).toEqual([])
    expect(touched(before, await siteEntries(newsroom))).toEqual([])
    expect(lineOf(again, 'one.md')).toMatchObject({ outcome: 'taken', story: story?.id })
    expect(await versionsOf(newsroom.database.db, story?.id as StoryId)).toHaveLength(1)
  })

  it('brings a new version of a file that has changed', async () => {
    await intake.put({ 'publication.json': JSON.stringify(settings), 'one.md': markdown('One') })
    await intake.bringIn()
    const first = await find('one')
    await intake.put({ 'one.md': markdown('One', '', 'The band stopped.') })
    newsroom.clock.at = '2026-11-21T10:00:00.000Z'
    await intake.bringIn()
    await runDue(newsroom)
    expect(await find('one')).toMatchObject({ version: 2, story: { id: first?.story.id } })
    expect(await page(newsroom, 'music/one/index.html')).toContain('The band stopped.')
    expect((await countStories(newsroom.database.db)).all).toBe(1)
  })

  it('does not lift an embargo that was set here', async () => {
    await intake.put({
      'publication.json': JSON.stringify(settings),
      'one.md': markdown('One', 'draft: true\n'),
    })
    await intake.bringIn()
    const { db } = newsroom.database
    const record = await findStoryBySlug(db, 'music', 'one')
    const until = '2027-01-01T00:00:00.000Z'
    await setEmbargo(newsroom, { story: record?.story.id as StoryId, until, actor: ada })
    await intake.put({ 'one.md': markdown('One', '') })
    const report = await intake.bringIn()
    expect(lineOf(report, 'one.md')).toMatchObject({
      outcome: 'takenWithLoss',
      why: expect.stringContaining(until),
    })
    expect(await find('one')).toBeUndefined()
    expect(await findStoryBySlug(db, 'music', 'one')).toMatchObject({ embargoUntil: until })
  })

  it('is written by a rebuild where it is large, even if the import is killed', async () => {
    const files: Record<string, string> = { 'publication.json': JSON.stringify(settings) }
    for (let number = 0; number < 15; number += 1) {
      files[`s${number}.md`] = markdown(`Story ${number}`, `slug: s${number}\n`)
    }
    await intake.put(files)
    const killed = intake.bringIn({
      progress: (done) => {
        if (done === 7) throw new Error('Killed')
      },
    })
    await expect(killed).rejects.toThrow('Killed')
    expect(await findJob(newsroom.database.db, 'rebuild')).toBeDefined()
    await intake.bringIn()
    newsroom.clock.at = '2026-11-20T10:02:00.000Z'
    await runDue(newsroom)
    for (let number = 0; number < 15; number += 1) {
      expect(await page(newsroom, `music/s${number}/index.html`)).toContain(`Story ${number}`)
    }
  })

  it('goes on where it was stopped', async () => {
    const files: Record<string, string> = {
      'publication.json': JSON.stringify(settings),
      'comments.json': JSON.stringify({ s0: [], s3: [] }),
    }
    for (let number = 0; number < 4; number += 1) {
      files[`s${number}.md`] = markdown(`Story ${number}`, `slug: s${number}\n`)
    }
    await intake.put(files)
    const stop = new AbortController()
    const report = await intake.bringIn({
      signal: stop.signal,
      progress: (done) => done === 2 && stop.abort(),
    })
    expect(report.details.filter(({ kind }) => kind === 'story')).toHaveLength(2)
    expect((await countStories(newsroom.database.db)).all).toBe(2)
    await intake.bringIn()
    expect((await countStories(newsroom.database.db)).all).toBe(4)
    const [one] = await versionsOf(newsroom.database.db, (await find('s0'))?.story.id as StoryId)
    expect(one?.number).toBe(1)
  })
})

describe('a folder that is only looked at', { timeout: 30_000 }, () => {
  it('changes nothing, and is told of as it would be', async () => {
    await intake.put({
      'publication.json': JSON.stringify({ ...settings, logo: 'media/logo.jpg' }),
      'media/logo.jpg': await photo(),
      'media/wall.jpg': await photo(),
      'media/spare.jpg': await photo(),
      'one.md': markdown('One', '', '![A blue wall](media/wall.jpg)\n\nWords.'),
      'broken.md': '---\n[\n---\n',
      'notes.docx': 'x',
    })
    const { db } = newsroom.database
    const before = await entriesOf(newsroom.folder)
    const dry = await intake.bringIn({ dryRun: true })
    const after = await entriesOf(newsroom.folder)
    for (const files of [before, after])
      for (const name of files.keys()) if (/-(wal|shm)$/.test(name)) files.delete(name)
    expect(after).toEqual(before)
    expect((await countStories(db)).all).toBe(0)
    expect(await readSetting(db, 'publication')).toBeUndefined()
    const real = await intake.bringIn()
    const short = ({ details }: Report) =>
      details.map(({ item, outcome }) => `${item} ${outcome}`).sort()
    expect(short(dry)).toEqual(short(real))
  })
})

describe('older addresses', { timeout: 30_000 }, () => {
  it('lead to the story, unless they are taken or the site’s own', async () => {
    await intake.put({
      'publication.json': JSON.stringify(settings),
      'one.md': markdown(
        'One',
        'slug: one\nredirects: [/2019/one, /old.html, /, /music/, /feed.rss, /café/]\n',
      ),
      'two.md': markdown('Two', 'slug: two\nredirects: [/2019/one/]\n'),
    })
    const report = await intake.bringIn()
    await runDue(newsroom)
    for (const path of ['2019/one/index.html', 'old.html', 'café/index.html'])
      expect(await page(newsroom, path), path).toContain('301 /music/')
    for (const path of ['index.html', 'music/index.html', 'feed.rss'])
      expect(await page(newsroom, path), path).not.toContain('stet-status')
    const lost = lineOf(report, 'one.md')?.why ?? ''
    expect(lost).toMatch(/“\/”: the address is in use/)
    expect(lost).toMatch(/“\/music\/”: the address is in use/)
    expect(lost).toMatch(/“\/feed.rss”: no page can be there/)
    expect(lineOf(report, 'two.md')?.why).toMatch(/“\/2019\/one\/”: the address is in use/)
  })
})
