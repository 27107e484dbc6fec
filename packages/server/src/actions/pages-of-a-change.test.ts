import { build, type Slug, type Story } from '@stet/core/story'
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
import { transaction } from '../storage/database.ts'
import { askForRebuild } from './ask-for-rebuild.ts'
import { publishIn } from './publish-story.ts'
import { unpublishStory } from './unpublish-story.ts'

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await openTestNewsroom()
})
afterEach(() => newsroom.close())

/** An archive of so many stories, one an hour, written by a rebuild as an import would. */
async function archive(stories: number): Promise<Story[]> {
  const all: Story[] = []
  newsroom.clock.at = '2026-10-01T00:00:00.000Z'
  for (let number = 0; number < stories; number += 1) {
    pass(newsroom, 60)
    const section = number % 2 === 0 ? 'culture' : 'music'
    const topics = [`t${number % 5}`]
    const story = await draft(newsroom, { slug: `old-${number}`, section, topics })
    const asked = { story: story.id, actor: ada, withoutPages: true }
    await transaction(newsroom.database, (db) => publishIn(db, newsroom, asked))
    all.push(story)
  }
  newsroom.clock.at = '2026-11-20T10:00:00.000Z'
  await askForRebuild(newsroom, ada)
  await runDue(newsroom)
  return all
}

/** The paths that are written anew by what is done. */
async function writtenBy(change: () => Promise<unknown>): Promise<string[]> {
  const before = await siteEntries(newsroom)
  pass(newsroom, 60)
  await change()
  await runDue(newsroom)
  return touched(before, await siteEntries(newsroom))
}

describe('only pages that show a change are written anew', { timeout: 30_000 }, () => {
  it('however many stories there are', async () => {
    const counts: number[] = []
    for (const stories of [30, 75]) {
      await newsroom.close()
      newsroom = await openTestNewsroom()
      await archive(stories)
      const fields = { slug: 'new', section: 'culture', topics: ['t1'] }
      const written = await writtenBy(() => live(newsroom, fields))
      expect(written.filter((path) => /old-\d/.test(path))).toEqual([])
      expect(written.filter((path) => path.startsWith('music/'))).toEqual([])
      expect(written).toContain('culture/new/index.html')
      counts.push(written.length)
    }
    expect(counts[1]).toBe(counts[0])
    expect(counts[0]).toBeLessThan(30)
  })

  it('when the body of an old story changes', async () => {
    const [first] = await archive(30)
    if (!first) throw new Error('Cannot find the first story')
    const body = { type: 'doc' as const, content: [build.paragraph('Everybody saw her leave.')] }
    const written = await writtenBy(async () => {
      await save(newsroom, { ...first, body })
      await publishNow(newsroom, first)
    })
    // Lists show twenty; months show all. Machines are told in sitemaps that it has changed.
    expect(written).toContain('culture/old-0/index.html')
    expect(written).toContain('culture/old-0/story.txt')
    // What it tells beside the page for those who check it against the ledger.
    expect(written.filter((path) => path.startsWith('ledger/versions/'))).toHaveLength(1)
    const others = written.filter((path) => !/^(culture\/old-0|ledger\/versions)\//.test(path))
    for (const path of others) expect(path).toMatch(/^sitemap|feed\.(rss|atom|json)$/)
    // The feeds of its topic carry it; those of the site and its section hold newer ones.
    expect(others).not.toContain('feed.rss')
    expect(await page(newsroom, 'topics/t0/feed.rss')).toContain('Everybody saw her leave.')
  })

  it('when a story shows another that moves, however its page was written', async () => {
    const shown = await live(newsroom, { slug: 'shown' })
    const link = build.relatedLink({ story: shown.id })
    await live(newsroom, { slug: 'by-job', section: 'music' }, build.paragraph('See'), link)
    await runDue(newsroom)
    const other = await draft(
      newsroom,
      { slug: 'by-rebuild', section: 'music' },
      build.paragraph('See'),
      link,
    )
    const asked = { story: other.id, actor: ada, withoutPages: true }
    await transaction(newsroom.database, (db) => publishIn(db, newsroom, asked))
    await askForRebuild(newsroom, ada)
    await runDue(newsroom)
    await save(newsroom, { ...shown, slug: 'moved' as Slug })
    await publishNow(newsroom, shown)
    await runDue(newsroom)
    expect(await page(newsroom, 'music/by-job/index.html')).toContain('/culture/moved/')
    expect(await page(newsroom, 'music/by-rebuild/index.html')).toContain('/culture/moved/')
  })

  it('when a story that another points to goes live, goes and comes back', async () => {
    const later = await draft(newsroom, { slug: 'later', headline: 'Live later' })
    const link = build.relatedLink({ story: later.id })
    await live(newsroom, { slug: 'early', section: 'music' }, build.paragraph('See'), link)
    await runDue(newsroom)
    const shows = async () =>
      (await page(newsroom, 'music/early/index.html')).includes('/culture/later/')
    expect(await shows()).toBe(false)
    await publishNow(newsroom, later)
    await runDue(newsroom)
    expect(await shows()).toBe(true)
    await unpublishStory(newsroom, { story: later.id, reason: '', actor: ada })
    await runDue(newsroom)
    expect(await shows()).toBe(false)
    await publishNow(newsroom, later)
    await runDue(newsroom)
    expect(await shows()).toBe(true)
  })

  it('when a story that later ones show as an earlier one goes', async () => {
    const first = await live(newsroom, {
      slug: 'first',
      topics: ['tour'],
      headline: 'First of all',
    })
    pass(newsroom, 10)
    await live(newsroom, { slug: 'second', topics: ['tour'] })
    await runDue(newsroom)
    expect(await page(newsroom, 'culture/second/index.html')).toContain('First of all')
    await unpublishStory(newsroom, { story: first.id, reason: '', actor: ada })
    await runDue(newsroom)
    expect(await page(newsroom, 'culture/second/index.html')).not.toContain('First of all')
  })

  it('when a month comes between two others, and goes', async () => {
    const at = async (day: string, slug: string) => {
      newsroom.clock.at = `${day}T10:00:00.000Z`
      return live(newsroom, { slug })
    }
    await at('2026-03-05', 'march')
    await at('2026-05-05', 'may')
    newsroom.clock.at = '2026-11-20T10:00:00.000Z'
    await runDue(newsroom)
    expect(await page(newsroom, 'archive/2026-05/index.html')).toContain('/archive/2026-03/')
    const between = await draft(newsroom, { slug: 'april' })
    const before = { publishedAt: '2026-04-05T10:00:00.000Z', updatedAt: null }
    const asked = { story: between.id, actor: ada, before }
    await transaction(newsroom.database, (db) => publishIn(db, newsroom, asked))
    await runDue(newsroom)
    for (const month of ['03', '05'])
      expect(await page(newsroom, `archive/2026-${month}/index.html`)).toContain(
        '/archive/2026-04/',
      )
    await unpublishStory(newsroom, { story: between.id, reason: '', actor: ada })
    await runDue(newsroom)
    for (const month of ['03', '05'])
      expect(await page(newsroom, `archive/2026-${month}/index.html`)).not.toContain('2026-04')
    expect(await page(newsroom, 'archive/2026-04/index.html')).toContain(
      'stet-status" content="410',
    )
    expect(await page(newsroom, 'archive/index.html')).not.toContain('2026-04')
  })

  it('when a story changes its section', async () => {
    const story = await live(newsroom, { slug: 'mover', headline: 'Moving house' })
    await runDue(newsroom)
    await save(newsroom, { ...story, section: 'music' })
    await publishNow(newsroom, story)
    await runDue(newsroom)
    for (const path of [
      'culture/index.html',
      'culture/feed.rss',
      'culture/archive/2026-11/index.html',
    ])
      expect(await page(newsroom, path), path).not.toContain('Moving house')
    for (const path of ['music/index.html', 'music/feed.rss', 'music/archive/2026-11/index.html'])
      expect(await page(newsroom, path), path).toContain('Moving house')
    expect(await page(newsroom, 'sitemap/2026-11.xml')).not.toContain('/culture/mover/')
    expect(await page(newsroom, 'culture/mover/index.html')).toContain('301 /music/mover/')
  })
})
