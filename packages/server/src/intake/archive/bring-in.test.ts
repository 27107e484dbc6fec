import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { publishStory } from '../../actions/publish-story.ts'
import { ada, page, pass, runDue, save, siteEntries, touched } from '../../newsroom-for-tests.ts'
import { readPublication } from '../../site/publication.ts'
import { findJob } from '../../storage/jobs.ts'
import { keptCommentsOf } from '../../storage/kept-comments.ts'
import { searchStories } from '../../storage/search.ts'
import { readSetting, writeSetting } from '../../storage/settings.ts'
import { countStories, findStory, findStoryBySlug, storiesAfter } from '../../storage/stories.ts'
import { brought, comment, lineOf, type Post, readyForArchives } from './archive-for-tests.ts'

const ready = readyForArchives()
const count = async () => (await countStories(ready.newsroom.database.db)).all
const jpeg = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#446' } })
    .jpeg()
    .toBuffer()

describe('an archive of WordPress', () => {
  it('becomes a site with its sections, people, older addresses and words that are found', async () => {
    const report = await brought(
      ready.newsroom,
      await ready.archive({ id: 1 }, { id: 2, status: 'draft' }),
    )
    expect(lineOf(report, 1)).toMatchObject({ outcome: 'taken', kind: 'story' })
    await runDue(ready.newsroom)
    const text = await page(ready.newsroom, 'culture/story-1/index.html')
    expect(text).toContain('Nobody saw the drummer leave')
    expect(text).toContain('Mara Quill')
    expect(text).not.toContain('class="sourcing"')
    expect(await page(ready.newsroom, '2020/05/story-1/index.html')).toContain('/culture/story-1/')
    expect(await page(ready.newsroom, 'culture/story-2/index.html')).toBe('')
    const { db } = ready.newsroom.database
    const found = await searchStories(db, { terms: ['drummer'], limit: 5, offset: 0 })
    expect(found.total).toBe(1)
    expect((await readPublication(db)).sections).toMatchObject([
      { slug: 'culture', name: 'Culture' },
    ])
    const record = await findStoryBySlug(db, 'culture', 'story-1')
    expect(record).toMatchObject({ status: 'published', createdAt: '2020-05-04T10:00:00.000Z' })
  })

  it('publishes at its time what was scheduled, and keeps as a draft what is past it', async () => {
    const soon = { id: 1, status: 'future', at: '2026-12-01 10:00:00' } as const
    const report = await brought(
      ready.newsroom,
      await ready.archive(soon, { ...soon, id: 2, at: '2026-01-01 10:00:00' }),
    )
    const { db } = ready.newsroom.database
    const one = await findStoryBySlug(db, 'culture', 'story-1')
    expect(one).toMatchObject({ status: 'scheduled', scheduledAt: '2026-12-01T10:00:00.000Z' })
    expect(await findStoryBySlug(db, 'culture', 'story-2')).toMatchObject({ status: 'draft' })
    expect(lineOf(report, 2)).toMatchObject({ outcome: 'takenWithLoss' })
    ready.newsroom.clock.at = '2026-12-01T10:00:00.000Z'
    await runDue(ready.newsroom)
    expect(await page(ready.newsroom, 'culture/story-1/index.html')).toContain('<article')
  })

  it('keeps comments in their states, and shows those that were shown', async () => {
    const more =
      comment(1, 'A good evening', '1') +
      comment(2, 'Waiting words', '0') +
      comment(3, 'Cheap lamps', 'spam') +
      comment(4, 'Thrown away', 'trash') +
      comment(5, 'An answer to what waits', '1', 2)
    await brought(ready.newsroom, await ready.archive({ id: 1, more }))
    await runDue(ready.newsroom)
    const { db } = ready.newsroom.database
    const story = (await findStoryBySlug(db, 'culture', 'story-1'))?.story.id
    const kept = await keptCommentsOf(db, story as never)
    expect(kept.map(({ state }) => state).sort()).toEqual([
      'held',
      'shown',
      'shown',
      'spam',
      'trash',
    ])
    expect(JSON.stringify(kept)).not.toMatch(/mail\.example|192\.0\.2/)
    const text = await page(ready.newsroom, 'culture/story-1/index.html')
    expect(text).toContain('A good evening')
    expect(text).toContain('An answer to what waits')
    for (const hidden of ['Waiting words', 'Cheap lamps', 'Thrown away'])
      expect(text).not.toContain(hidden)
  })

  it('puts what stood above all others on top, unless editors have chosen', async () => {
    const posts = Array.from({ length: 6 }, (_, at) => ({ id: at + 1, isSticky: true }))
    const report = await brought(ready.newsroom, await ready.archive(...posts))
    const { db } = ready.newsroom.database
    expect((await readPublication(db)).front.lead).toEqual(
      [1, 2, 3, 4].map((id) => `culture/story-${id}`),
    )
    expect(lineOf(report, 5)).toMatchObject({ outcome: 'takenWithLoss' })
  })

  it('changes nothing when it is brought in again', async () => {
    const posts: Post[] = [
      { id: 1, more: comment(1, 'A good evening', '1') },
      { id: 2, type: 'page', title: 'About', slug: 'about' },
      { id: 3, status: 'draft' },
    ]
    const path = await ready.archive(...posts)
    await brought(ready.newsroom, path)
    await runDue(ready.newsroom)
    const { db } = ready.newsroom.database
    const all = { after: null, limit: 100 }
    const [before, site] = [await storiesAfter(db, all), await siteEntries(ready.newsroom)]
    pass(ready.newsroom, 60)
    const again = await brought(ready.newsroom, path)
    expect(lineOf(again, 1)).toMatchObject({
      outcome: 'taken',
      why: 'taken before, and unchanged since',
    })
    await runDue(ready.newsroom)
    expect(await storiesAfter(db, all)).toEqual(before)
    const isClock = (file: string) => /sitemap|feed|security\.txt/.test(file)
    expect(
      touched(site, await siteEntries(ready.newsroom)).filter((file) => !isClock(file)),
    ).toEqual([])
  })

  it('takes what changed in it, and writes over nothing that was worked on', async () => {
    await brought(ready.newsroom, await ready.archive({ id: 1 }, { id: 2 }))
    const { db } = ready.newsroom.database
    const mine = await findStoryBySlug(db, 'culture', 'story-2')
    pass(ready.newsroom, 5)
    if (mine) await save(ready.newsroom, { ...mine.story, headline: 'Better words' })
    pass(ready.newsroom, 5)
    const path = await ready.archive({ id: 1, title: 'New words' }, { id: 2, title: 'New words' })
    const report = await brought(ready.newsroom, path)
    expect(lineOf(report, 1)).toMatchObject({ outcome: 'taken' })
    expect(lineOf(report, 2)).toMatchObject({ outcome: 'left' })
    expect((await findStoryBySlug(db, 'culture', 'story-1'))?.story.headline).toBe('New words')
    expect(mine && (await findStory(db, mine.story.id))?.story.headline).toBe('Better words')
    expect(await count()).toBe(2)
  })

  it('gives pages and sections other addresses where the site needs theirs', async () => {
    const search = { id: 2, type: 'page', title: 'Search', slug: 'search' } as const
    await brought(ready.newsroom, await ready.archive({ id: 1, category: 'Media' }, search))
    await runDue(ready.newsroom)
    expect(await page(ready.newsroom, 'media-section/story-1/index.html')).toContain('<article')
    expect(await page(ready.newsroom, 'search-2/index.html')).toContain('Search')
  })

  it('gives them others where the magazine has pages and sections of these names', async () => {
    const { db } = ready.newsroom.database
    const body = { type: 'doc', content: [] }
    await writeSetting(db, 'pages', [{ slug: 'culture', title: 'Culture', language: 'en', body }])
    const news = { id: 2, type: 'page', title: 'Film', slug: 'film' } as const
    const path = await ready.archive({ id: 1 }, { id: 3, category: 'Film' }, news)
    const report = await brought(ready.newsroom, path)
    await runDue(ready.newsroom)
    expect(await page(ready.newsroom, 'culture-section/story-1/index.html')).toContain('<article')
    expect(await page(ready.newsroom, 'film/story-3/index.html')).toContain('<article')
    expect(report.details).toContainEqual(
      expect.objectContaining({ item: 'section “Culture”', outcome: 'takenWithLoss' }),
    )
    const pages = await readSetting<readonly { slug: string }[]>(db, 'pages')
    expect(pages?.map(({ slug }) => slug)).toEqual(['culture', 'film-2'])
  })

  it('gives two stories of one name two addresses', async () => {
    const report = await brought(
      ready.newsroom,
      await ready.archive({ id: 1, slug: 'same' }, { id: 2, slug: 'same' }),
    )
    await runDue(ready.newsroom)
    expect(await page(ready.newsroom, 'culture/same/index.html')).toContain('Story 1')
    expect(await page(ready.newsroom, 'culture/same-2/index.html')).toContain('Story 2')
    expect(lineOf(report, 2)).toMatchObject({ outcome: 'takenWithLoss' })
  })

  it('takes pictures by the end of their address, and publishes what has no text for them as it was', async () => {
    const media = await mkdtemp(join(ready.folder, 'uploads-'))
    await writeFile(join(media, 'wall.jpg'), await jpeg())
    await writeFile(join(media, 'no-picture.jpg'), 'These are words')
    const image = (name: string) =>
      `<p>Words.</p><img src="https://old.example/wp-content/uploads/${name}">`
    const path = await ready.archive(
      { id: 1, body: image('wall-300x200.jpg') },
      { id: 2, body: image('not-there.jpg') },
      { id: 3, body: image('no-picture.jpg') },
      { id: 4, body: image('2020/05/wall.jpg').replace('wall', 'else/wall') },
    )
    const report = await brought(ready.newsroom, path, { media })
    await runDue(ready.newsroom)
    expect(await page(ready.newsroom, 'culture/story-1/index.html')).toContain('<picture>')
    expect(lineOf(report, 1)).toMatchObject({ outcome: 'takenWithLoss' })
    for (const id of [2, 3]) {
      expect(lineOf(report, id)).toMatchObject({ outcome: 'takenWithLoss' })
      expect(await page(ready.newsroom, `culture/story-${id}/index.html`)).not.toContain(
        '<picture>',
      )
    }
  })

  it('that comes again keeps its comments and its time, and its pictures without a text', async () => {
    await writeFile(join(ready.folder, 'wall.jpg'), await jpeg())
    const body = (words: string) =>
      `<p>${words}</p><img src="https://old.example/wp-content/uploads/wall.jpg">`
    const soon = { id: 2, status: 'future', at: '2026-12-01 10:00:00' } as const
    const more = comment(1, 'A good evening', '1')
    const first = await ready.archive({ id: 1, body: body('Words.'), more }, soon)
    await brought(ready.newsroom, first, { media: ready.folder })
    pass(ready.newsroom, 5)
    const later = { ...soon, at: '2026-12-02 10:00:00' }
    const both = more + comment(2, 'And another', '1')
    const path = await ready.archive({ id: 1, body: body('Other words.'), more: both }, later)
    await brought(ready.newsroom, path, { media: ready.folder })
    await runDue(ready.newsroom)
    const text = await page(ready.newsroom, 'culture/story-1/index.html')
    expect(text).toContain('Other words.')
    expect(text).toContain('<picture>')
    expect(text).toContain('And another')
    const { db } = ready.newsroom.database
    const two = await findStoryBySlug(db, 'culture', 'story-2')
    expect(two).toMatchObject({ status: 'scheduled', scheduledAt: '2026-12-02T10:00:00.000Z' })
    const one = await findStoryBySlug(db, 'culture', 'story-1')
    const again = await publishStory(ready.newsroom, { story: one?.story.id as never, actor: ada })
    expect(again.outcome).toBe('hindered')
  })

  it('is only looked at on a dry run, and its health told', async () => {
    const body =
      'He said “no”. <a href="https://old.example/2020/05/story-2/">This</a> and <a href="https://old.example/nowhere/">that</a>.'
    const path = await ready.archive({ id: 1, body }, { id: 2 })
    const { health, ...report } = await brought(ready.newsroom, path, { dryRun: true })
    expect(await count()).toBe(0)
    expect(await findJob(ready.newsroom.database.db, 'rebuild')).toBeUndefined()
    expect(health).toMatchObject({
      stories: 2,
      quotedPassages: 1,
      withoutSpeaker: 1,
      brokenLinks: [{ address: 'https://old.example/nowhere/' }],
    })
    const { health: none, ...taken } = await brought(ready.newsroom, path)
    expect(none).toBeUndefined()
    expect(taken.items).toBe(report.items)
    expect(taken.takenWithLoss).toBe(report.takenWithLoss)
  })

  it('goes on where it was stopped', async () => {
    const posts = Array.from({ length: 60 }, (_, at) => ({
      id: at + 1,
      body: `${'Words. '.repeat(3_000)}`,
    }))
    const path = await ready.archive(...posts)
    const stop = new AbortController()
    await brought(ready.newsroom, path, {
      signal: stop.signal,
      progress: ({ done, total }) => {
        if (done > total * 0.7) stop.abort()
      },
    })
    const some = await count()
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(60)
    expect(await findJob(ready.newsroom.database.db, 'rebuild')).toBeDefined()
    await brought(ready.newsroom, path)
    expect(await count()).toBe(60)
  })
})
