import { build, type Slug, type Story, type StoryId } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pageJob } from '../jobs/page-job.ts'
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
} from '../newsroom-for-tests.ts'
import { SiteFiles } from '../site/site-files.ts'
import { siteFolder } from '../site/site-folder.ts'
import { addressesOf, saveAddress } from '../storage/addresses.ts'
import { auditsOf } from '../storage/audits.ts'
import { onBoth } from '../storage/both-for-tests.ts'
import { askJobs } from '../storage/jobs.ts'
import { saveMedia } from '../storage/media.ts'
import { findPublished } from '../storage/publications.ts'
import { searchStories } from '../storage/search.ts'
import { findStory } from '../storage/stories.ts'
import { publishStory } from './publish-story.ts'
import { unpublishStory } from './unpublish-story.ts'

onBoth('withdrawing', (ready) => {
  let newsroom: TestNewsroom
  beforeEach(async () => {
    newsroom = await openTestNewsroom({ database: ready.address })
  })
  afterEach(() => newsroom.close())

  const words = build.paragraph('The accordion was never found.')

  /** A live story with a gallery of two pictures, its pages written. */
  async function withGallery(): Promise<Story> {
    await saveMedia(newsroom.database.db, build.mediaOfId(build.mediaId('a')))
    const story = await live(newsroom, { slug: 'tour' }, words, build.gallery('gallery-1'))
    await runDue(newsroom)
    return story
  }

  /** What a reader is answered at an address: the status, and where it leads. */
  async function answer(address: string): Promise<string> {
    const files = new SiteFiles(siteFolder(newsroom.config.data))
    const file = await files.find(address, 'br', 0)
    if (!file) return '404'
    const at = file.headers.indexOf('Location')
    return at < 0 ? String(file.status) : `${file.status} ${file.headers[at + 1]}`
  }

  async function move(story: Story, slug: string): Promise<Story> {
    pass(newsroom, 10)
    const moved = { ...story, slug: slug as Slug }
    await save(newsroom, moved)
    await publishNow(newsroom, moved)
    await runDue(newsroom)
    return moved
  }

  const below = ['', 'gallery-1/1/', 'gallery-1/2/']

  describe('a story that is taken off the site', { timeout: 30_000 }, () => {
    it('answers that it is gone and why, with everything below its address', async () => {
      const story = await withGallery()
      for (const path of below) expect(await answer(`/culture/tour/${path}`)).toBe('200')
      expect(await answer('/culture/tour/story.txt')).toBe('200')
      const reason = 'A court in Ennis told us to <stop>'
      await unpublishStory(newsroom, { story: story.id, reason, actor: ada })
      await runDue(newsroom)
      for (const path of below) expect(await answer(`/culture/tour/${path}`), path).toBe('410')
      expect(await answer('/culture/tour/story.txt')).toBe('404')
      const gone = await page(newsroom, 'culture/tour/index.html')
      expect(gone).toContain('A court in Ennis told us to &lt;stop&gt;')
      expect(gone).not.toContain('accordion')
      expect(gone).not.toContain(story.headline)
    })

    it('is on no page, in no feed, in no sitemap and cannot be found', async () => {
      const story = await withGallery()
      await unpublishStory(newsroom, { story: story.id, reason: '', actor: ada })
      await runDue(newsroom)
      for (const path of (await siteEntries(newsroom)).keys()) {
        if (!/\.(html|xml|rss|atom|json|txt)$/.test(path)) continue
        const text = await page(newsroom, path)
        expect(text, path).not.toContain(story.headline)
        expect(text, path).not.toContain('accordion')
        if (!path.startsWith('culture/tour/')) expect(text, path).not.toContain('/culture/tour/')
      }
      const { db } = newsroom.database
      expect((await searchStories(db, { terms: ['accordion'], limit: 1, offset: 0 })).total).toBe(0)
      expect(await findPublished(db, story.id)).toBeUndefined()
      expect((await findStory(db, story.id))?.status).toBe('unpublished')
      expect((await auditsOf(db, story.id)).at(-1)).toMatchObject({
        action: 'unpublish',
        actor: ada,
        detail: { reason: '' },
      })
    })

    it('leaves no packed form of its old page', async () => {
      const story = await withGallery()
      await unpublishStory(newsroom, { story: story.id, reason: '', actor: ada })
      await runDue(newsroom)
      const left = [...(await siteEntries(newsroom)).keys()]
      expect(left.filter((path) => /^culture\/tour\/.*\.(br|gz)$/.test(path))).toEqual([])
    })

    it('may come back: version 2, with its first time and everything below', async () => {
      const story = await withGallery()
      const first = newsroom.now()
      pass(newsroom, 60)
      await unpublishStory(newsroom, { story: story.id, reason: 'Being checked', actor: ada })
      await runDue(newsroom)
      pass(newsroom, 60)
      await publishNow(newsroom, story)
      await runDue(newsroom)
      expect(await findPublished(newsroom.database.db, story.id)).toMatchObject({
        version: 2,
        publishedAt: first,
        updatedAt: newsroom.now(),
      })
      for (const path of [...below, 'story.txt'])
        expect(await answer(`/culture/tour/${path}`), path).toBe('200')
      expect(await page(newsroom, 'index.html')).toContain(story.headline)
    })

    it('is missing when it is not there or not live', async () => {
      const { id } = await draft(newsroom)
      for (const story of [id, newsroom.newId() as StoryId]) {
        expect(await unpublishStory(newsroom, { story, reason: '', actor: ada })).toEqual({
          outcome: 'missing',
        })
      }
    })
  })

  describe('a story that moves', { timeout: 30_000 }, () => {
    it('leaves a way from its old address and everything below', async () => {
      await move(await withGallery(), 'tournee')
      for (const path of below) {
        expect(await answer(`/culture/tour/${path}`), path).toBe('301 /culture/tournee/')
        expect(await answer(`/culture/tournee/${path}`), path).toBe('200')
      }
      expect(await answer('/culture/tour/story.txt')).toBe('404')
    })

    it('leaves ways that lead straight to where it is, never by way of each other', async () => {
      const story = await withGallery()
      await move(await move(story, 'b'), 'c')
      expect(await answer('/culture/tour/')).toBe('301 /culture/c/')
      expect(await answer('/culture/b/')).toBe('301 /culture/c/')
      for (const path of below) {
        expect(await answer(`/culture/tour/${path}`), path).toBe('301 /culture/c/')
        expect(await answer(`/culture/b/${path}`), path).toBe('301 /culture/c/')
      }
      await move(story, 'tour')
      expect(await answer('/culture/tour/')).toBe('200')
      expect(await answer('/culture/tour/gallery-1/2/')).toBe('200')
      for (const old of ['b', 'c'])
        expect(await answer(`/culture/${old}/`)).toBe('301 /culture/tour/')
    })

    it('takes all its addresses with it when it goes, and when it comes back', async () => {
      const story = await move(await withGallery(), 'b')
      await unpublishStory(newsroom, { story: story.id, reason: '', actor: ada })
      await runDue(newsroom)
      for (const path of ['/culture/tour/', '/culture/tour/gallery-1/1/', '/culture/b/'])
        expect(await answer(path), path).toBe('410')
      await publishNow(newsroom, story)
      await runDue(newsroom)
      expect(await answer('/culture/b/')).toBe('200')
      for (const path of below)
        expect(await answer(`/culture/tour/${path}`)).toBe('301 /culture/b/')
    })

    it('never leaves its addresses to another story', async () => {
      const story = await move(await withGallery(), 'b')
      const other = await draft(newsroom, { slug: 'tour' })
      const taken = { outcome: 'taken', address: '/culture/tour/' }
      expect(await publishStory(newsroom, { story: other.id, actor: ada })).toEqual(taken)
      await unpublishStory(newsroom, { story: story.id, reason: '', actor: ada })
      expect(await publishStory(newsroom, { story: other.id, actor: ada })).toEqual(taken)
    })

    it('has an address in letters of any script', async () => {
      const story = await live(newsroom, { slug: 'čaj-お茶' })
      await runDue(newsroom)
      expect(await answer(`/culture/${encodeURIComponent('čaj-お茶')}/`)).toBe('200')
      await move(story, 'tea')
      expect(await answer(`/culture/${encodeURIComponent('čaj-お茶')}/`)).toBe('301 /culture/tea/')
      await move(story, 'šálek')
      const target = `/culture/${encodeURIComponent('šálek')}/`
      expect(await answer('/culture/tea/')).toBe(`301 ${target}`)
    })
  })

  describe('a gallery that goes', { timeout: 30_000 }, () => {
    it('leaves ways from its pictures to the story', async () => {
      const story = await withGallery()
      await save(newsroom, { ...story, body: { type: 'doc', content: [words] } })
      await publishNow(newsroom, story)
      await runDue(newsroom)
      expect(await answer('/culture/tour/gallery-1/1/')).toBe('301 /culture/tour/')
      expect(await answer('/culture/tour/')).toBe('200')
    })
  })

  describe('an older address that lies above or below those of other stories', {
    timeout: 30_000,
  }, () => {
    const cases = [
      { older: '/culture/tour/print.html', file: 'culture/tour/print.html' },
      { older: '/blog/2019/', file: 'blog/2019/index.html' },
      { older: '/blog/2019/tour.html', file: 'blog/2019/tour.html' },
    ]
    it.each(cases)('leaves them as they are: $older', async ({ older, file }) => {
      const story = await withGallery()
      const target = '/culture/tour/'
      const at = newsroom.now()
      const { db } = newsroom.database
      const way = { story: story.id, kind: 'moved', target, at, reason: '' } as const
      const other = await live(newsroom, { slug: 'other' })
      await saveAddress(db, {
        ...way,
        path: '/blog/2019/other/',
        story: other.id,
        target: '/culture/other/',
      })
      await saveAddress(db, { ...way, path: older })
      for (const path of ['/blog/2019/other/', older])
        await askJobs(db, [pageJob({ type: 'address', path }, at)])
      await runDue(newsroom)
      expect(await page(newsroom, file)).toContain('301 /culture/tour/')
      expect(await answer('/blog/2019/other/')).toBe('301 /culture/other/')
      for (const path of below) expect(await answer(`/culture/tour/${path}`), path).toBe('200')
      expect(await addressesOf(db, story.id)).toHaveLength(2)
    })
  })
})
