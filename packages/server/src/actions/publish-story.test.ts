import { build, type Slug, type StoryId } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  ada,
  draft,
  live,
  openTestNewsroom,
  page,
  pass,
  publishNow,
  runDue,
  save,
  siteEntries,
  type TestNewsroom,
  touched,
} from '../newsroom-for-tests.ts'
import { findAddress } from '../storage/addresses.ts'
import { auditsOf } from '../storage/audits.ts'
import { onBoth } from '../storage/both-for-tests.ts'
import { findJob, pendingJobs } from '../storage/jobs.ts'
import { findPublished } from '../storage/publications.ts'
import { searchStories } from '../storage/search.ts'
import { findStory } from '../storage/stories.ts'
import { versionsOf } from '../storage/versions.ts'
import { askForPages } from './ask-for-pages.ts'
import { publishStory } from './publish-story.ts'
import { setEmbargo } from './set-embargo.ts'

onBoth('publishing', (ready) => {
  let newsroom: TestNewsroom
  beforeEach(async () => {
    newsroom = await openTestNewsroom({ database: ready.address })
  })
  afterEach(() => newsroom.close())

  const fields = { slug: 'tour-ends', headline: 'The tour ends early', topics: ['live'] }

  describe('a story that is published', { timeout: 30_000 }, () => {
    it('stands on every page that shows it, and nowhere before', async () => {
      const story = await draft(newsroom, fields)
      await runDue(newsroom)
      expect(await page(newsroom, 'culture/tour-ends/index.html')).toBe('')
      await publishNow(newsroom, story)
      await runDue(newsroom)
      const showing = [
        ...['culture/tour-ends/index.html', 'culture/tour-ends/story.txt', 'index.html'],
        ...['feed.rss', 'feed.atom', 'feed.json', 'culture/index.html', 'culture/feed.rss'],
        ...[
          'culture/feed.atom',
          'culture/feed.json',
          'topics/live/index.html',
          'topics/live/feed.rss',
        ],
        ...['by/ana-example/index.html', 'archive/2026-11/index.html'],
        ...['culture/archive/2026-11/index.html', 'topics/live/archive/2026-11/index.html'],
        'by/ana-example/archive/2026-11/index.html',
      ]
      for (const path of showing) expect(await page(newsroom, path), path).toContain(story.headline)
      const address = 'https://lantern.example/culture/tour-ends/'
      for (const path of ['sitemap/2026-11.xml', 'sitemap/news.xml'])
        expect(await page(newsroom, path), path).toContain(address)
      expect(await page(newsroom, 'archive/index.html')).toContain('/archive/2026-11/')
      expect(await page(newsroom, 'sitemap.xml')).toContain('2026-11')
      expect(await page(newsroom, 'music/index.html')).not.toContain(story.headline)
    })

    it('is told in one audit row with who did it', async () => {
      const story = await live(newsroom, fields)
      expect(await auditsOf(newsroom.database.db, story.id)).toEqual([
        {
          id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
          at: newsroom.now(),
          actor: ada,
          action: 'publish',
          subject: story.id,
          detail: { version: 1, address: '/culture/tour-ends/' },
        },
      ])
    })

    it('is found by its words', async () => {
      const story = await live(
        newsroom,
        fields,
        build.paragraph('A kettledrum fell off the stage.'),
      )
      const { db } = newsroom.database
      const search = (term: string) => searchStories(db, { terms: [term], limit: 5, offset: 0 })
      expect(await search('kettledrum')).toEqual({ ids: [story.id], total: 1 })
      await save(newsroom, { ...story, body: { type: 'doc', content: [build.paragraph('Gone')] } })
      expect((await search('kettledrum')).total).toBe(1)
      await publishNow(newsroom, story)
      expect(await search('kettledrum')).toEqual({ ids: [], total: 0 })
    })

    it('will tell its year when it is a year old, unless it is not to', async () => {
      const old = await live(newsroom, { ...fields, oldBanner: true })
      const young = await live(newsroom, { oldBanner: false })
      const { db } = newsroom.database
      expect(await findJob(db, `later:page:story:${old.id}`)).toMatchObject({
        runAt: '2027-11-22T00:05:00.000Z',
      })
      expect(await findJob(db, `later:page:story:${young.id}`)).toBeUndefined()
      await runDue(newsroom)
      const before = await siteEntries(newsroom)
      newsroom.clock.at = '2027-11-22T00:06:00.000Z'
      expect(await runDue(newsroom)).toContain(`later:page:story:${old.id}`)
      const written = touched(before, await siteEntries(newsroom))
      expect(written.filter((path) => !path.startsWith('sitemap'))).toEqual([
        'culture/tour-ends/index.html',
      ])
    })

    it('takes the words of its version, not those of the draft that goes on', async () => {
      const story = await live(newsroom, fields)
      await save(newsroom, { ...story, headline: 'Not ready' })
      await runDue(newsroom)
      expect(await page(newsroom, 'culture/tour-ends/index.html')).not.toContain('Not ready')
      expect(await page(newsroom, 'index.html')).not.toContain('Not ready')
    })
  })

  describe('a story that is published again', { timeout: 30_000 }, () => {
    it('becomes version 2, keeps its first time and shows the new words', async () => {
      const story = await live(newsroom, fields)
      const first = newsroom.now()
      await runDue(newsroom)
      pass(newsroom, 90)
      await save(newsroom, { ...story, headline: 'The tour goes on' })
      await publishNow(newsroom, story.id)
      const { db } = newsroom.database
      expect(await findPublished(db, story.id)).toMatchObject({
        version: 2,
        publishedAt: first,
        updatedAt: newsroom.now(),
      })
      expect((await versionsOf(db, story.id)).map(({ number, kind }) => [number, kind])).toEqual([
        [1, 'first'],
        [2, 'change'],
      ])
      expect((await auditsOf(db, story.id)).map(({ action }) => action)).toEqual([
        'publish',
        'publish-again',
      ])
      await runDue(newsroom)
      for (const path of [
        'culture/tour-ends/index.html',
        'index.html',
        'feed.rss',
        'topics/live/index.html',
      ]) {
        const text = await page(newsroom, path)
        expect(text, path).toContain('The tour goes on')
        expect(text, path).not.toContain('The tour ends early')
      }
    })

    it('touches no file where nothing was changed but the time of change', async () => {
      const story = await live(newsroom, fields)
      await live(newsroom, { section: 'music' })
      await runDue(newsroom)
      const before = await siteEntries(newsroom)
      await publishNow(newsroom, story)
      await runDue(newsroom)
      const changed = touched(before, await siteEntries(newsroom))
      for (const path of changed) expect(path).not.toMatch(/^music\/|^assets\/|robots|404/)
    })

    it('writes nothing when its jobs are run twice', async () => {
      const story = await live(newsroom, fields)
      await runDue(newsroom)
      const before = await siteEntries(newsroom)
      const published = await findPublished(newsroom.database.db, story.id)
      await askForPages(newsroom.database.db, {
        before: published,
        after: published,
        addresses: [],
        now: newsroom.now(),
      })
      expect((await runDue(newsroom)).length).toBeGreaterThan(8)
      expect(touched(before, await siteEntries(newsroom))).toEqual([])
    })
  })

  describe('a story is refused', { timeout: 30_000 }, () => {
    const refusals: {
      name: string
      prepare: () => Promise<StoryId>
      outcome: object
    }[] = [
      {
        name: 'that does not exist',
        prepare: async () => newsroom.newId() as StoryId,
        outcome: { outcome: 'missing' },
      },
      {
        name: 'whose picture nobody described',
        prepare: async () => {
          const picture = build.picture({ alternative: null })
          return (await draft(newsroom, {}, build.paragraph('Words'), picture)).id
        },
        outcome: {
          outcome: 'hindered',
          hindrances: expect.arrayContaining([
            expect.objectContaining({ message: expect.stringMatching(/alternative text/) }),
          ]),
        },
      },
      {
        name: 'whose section does not exist',
        prepare: async () => (await draft(newsroom, { section: 'sport' })).id,
        outcome: {
          outcome: 'hindered',
          hindrances: [{ path: 'section', message: expect.stringContaining('no section “sport”') }],
        },
      },
      {
        name: 'under embargo',
        prepare: async () => {
          const { id } = await draft(newsroom)
          await setEmbargo(newsroom, { story: id, until: '2026-11-20T10:00:00.001Z', actor: ada })
          return id
        },
        outcome: { outcome: 'embargoed', until: '2026-11-20T10:00:00.001Z' },
      },
      {
        name: 'whose address another story has',
        prepare: async () => {
          await live(newsroom, fields)
          return (await draft(newsroom, fields)).id
        },
        outcome: { outcome: 'taken', address: '/culture/tour-ends/' },
      },
      {
        name: 'whose address another story has left',
        prepare: async () => {
          const story = await live(newsroom, fields)
          await save(newsroom, { ...story, slug: 'elsewhere' as Slug })
          await publishNow(newsroom, story.id)
          return (await draft(newsroom, fields)).id
        },
        outcome: { outcome: 'taken', address: '/culture/tour-ends/' },
      },
    ]

    it.each(refusals)('$name', async ({ prepare, outcome }) => {
      const story = await prepare()
      await runDue(newsroom)
      const { db } = newsroom.database
      const audits = (await auditsOf(db, story)).length
      const jobs = await pendingJobs(db)
      const before = await siteEntries(newsroom)
      expect(await publishStory(newsroom, { story, actor: ada })).toEqual(outcome)
      expect((await auditsOf(db, story)).length).toBe(audits)
      expect(await findPublished(db, story)).toBeUndefined()
      expect((await findStory(db, story))?.status ?? 'draft').toBe('draft')
      expect(await pendingJobs(db)).toBe(jobs)
      expect(touched(before, await siteEntries(newsroom))).toEqual([])
    })

    it('no longer when its embargo has ended', async () => {
      const story = await draft(newsroom, fields)
      await setEmbargo(newsroom, { story: story.id, until: '2026-11-20T10:05:00.000Z', actor: ada })
      pass(newsroom, 5)
      await publishNow(newsroom, story)
      expect(await findAddress(newsroom.database.db, '/culture/tour-ends/')).toMatchObject({
        kind: 'page',
        story: story.id,
      })
    })
  })
})
