import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  ada,
  draft,
  live,
  openTestNewsroom,
  page,
  runDue,
  save,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { auditsOf } from '../storage/audits.ts'
import { onBoth } from '../storage/both-for-tests.ts'
import { findPublished } from '../storage/publications.ts'
import { findStory } from '../storage/stories.ts'
import { publishStory } from './publish-story.ts'
import { scheduleStory } from './schedule-story.ts'
import { setEmbargo } from './set-embargo.ts'
import { unpublishStory } from './unpublish-story.ts'

onBoth('scheduling', (ready) => {
  let newsroom: TestNewsroom
  beforeEach(async () => {
    newsroom = await openTestNewsroom({ database: ready.address })
  })
  afterEach(() => newsroom.close())

  const noon = '2026-11-20T12:00:00.000Z'
  const evening = '2026-11-20T18:00:00.000Z'

  /** Moves the clock, and runs what is due by then. */
  async function at(time: string): Promise<void> {
    newsroom.clock.at = time
    await runDue(newsroom)
  }

  describe('a scheduled story', { timeout: 30_000 }, () => {
    it('goes live at its time and not before', async () => {
      const { db } = newsroom.database
      const { id } = await draft(newsroom, { slug: 'later' })
      expect(await scheduleStory(newsroom, { story: id, at: noon, actor: ada })).toEqual({
        outcome: 'scheduled',
        at: noon,
      })
      expect(await findStory(db, id)).toMatchObject({ status: 'scheduled', scheduledAt: noon })
      await at('2026-11-20T11:59:59.999Z')
      expect(await findPublished(db, id)).toBeUndefined()
      await at(noon)
      expect(await findPublished(db, id)).toMatchObject({ publishedAt: noon })
      expect(await findStory(db, id)).toMatchObject({ status: 'published', scheduledAt: null })
      expect(await page(newsroom, 'culture/later/index.html')).toContain('<article')
      expect((await auditsOf(db, id)).map(({ action, actor }) => [action, actor.kind])).toEqual([
        ['schedule', 'staff'],
        ['publish', 'job'],
      ])
    })

    it.each([
      { name: 'later', first: noon, second: evening },
      { name: 'earlier', first: evening, second: noon },
    ])('that is set to a $name time goes live then, once', async ({ first, second }) => {
      const { db } = newsroom.database
      const { id } = await draft(newsroom)
      for (const time of [first, second])
        await scheduleStory(newsroom, { story: id, at: time, actor: ada })
      await at(noon)
      expect((await findPublished(db, id)) !== undefined).toBe(second === noon)
      await at(evening)
      expect(await findPublished(db, id)).toMatchObject({ version: 1, publishedAt: second })
    })

    it('that is published by hand before is not published again', async () => {
      const { db } = newsroom.database
      const { id } = await draft(newsroom)
      await scheduleStory(newsroom, { story: id, at: noon, actor: ada })
      await publishStory(newsroom, { story: id, actor: ada })
      await at(noon)
      expect(await findPublished(db, id)).toMatchObject({ version: 1 })
    })

    it('that is taken off the site before stays off', async () => {
      const { db } = newsroom.database
      const story = await live(newsroom)
      await scheduleStory(newsroom, { story: story.id, at: noon, actor: ada })
      await unpublishStory(newsroom, { story: story.id, reason: '', actor: ada })
      await at(noon)
      expect(await findPublished(db, story.id)).toBeUndefined()
    })

    it('that is live shows its change at that time', async () => {
      const story = await live(newsroom, { slug: 'change', headline: 'Now' })
      await save(newsroom, { ...story, headline: 'Then' })
      await scheduleStory(newsroom, { story: story.id, at: noon, actor: ada })
      await at('2026-11-20T11:59:00.000Z')
      expect(await findStory(newsroom.database.db, story.id)).toMatchObject({ status: 'published' })
      expect(await page(newsroom, 'culture/change/index.html')).not.toContain('Then')
      await at(noon)
      expect(await page(newsroom, 'culture/change/index.html')).toContain('Then')
      expect(await findPublished(newsroom.database.db, story.id)).toMatchObject({ version: 2 })
    })

    it('that cannot be published then is told in the journal, and stays', async () => {
      const { id } = await draft(newsroom, { section: 'sport' })
      await scheduleStory(newsroom, { story: id, at: noon, actor: ada })
      await at(noon)
      expect(newsroom.errors.join()).toMatch(/Cannot publish a story at its time.*sport/)
      expect(await findStory(newsroom.database.db, id)).toMatchObject({ scheduledAt: noon })
    })

    it('waits for its embargo', async () => {
      const { id } = await draft(newsroom)
      await setEmbargo(newsroom, { story: id, until: evening, actor: ada })
      expect(await scheduleStory(newsroom, { story: id, at: noon, actor: ada })).toEqual({
        outcome: 'embargoed',
        until: evening,
      })
      await scheduleStory(newsroom, { story: id, at: evening, actor: ada })
      await at(evening)
      expect(await findPublished(newsroom.database.db, id)).toBeDefined()
    })

    it('has a true story behind it', async () => {
      const story = newsroom.newId() as Parameters<typeof scheduleStory>[1]['story']
      expect(await scheduleStory(newsroom, { story, at: noon, actor: ada })).toEqual({
        outcome: 'missing',
      })
      expect(await setEmbargo(newsroom, { story, until: noon, actor: ada })).toBe(false)
    })
  })
})
