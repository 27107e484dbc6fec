import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { readMarkdown } from '@stet/core/intake'
import type { Publication } from '@stet/core/page'
import { build, type MediaId, replacePictures, type Slug, type Story } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ExportedStory } from '../intake/export-format.ts'
import { ownSettings } from '../intake/exported-settings.ts'
import { keepPicture } from '../media/keep-picture.ts'
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
import { findJob } from '../storage/jobs.ts'
import { keptCommentsOf } from '../storage/kept-comments.ts'
import { saveListed } from '../storage/listed.ts'
import { mediaAfter, saveMedia } from '../storage/media.ts'
import { storiesAfter } from '../storage/stories.ts'
import { versionsOf } from '../storage/versions.ts'
import { askForRebuild } from './ask-for-rebuild.ts'
import { changeSettings } from './change-settings.ts'
import { keepDiscussion, setOwnSettings } from './discussion-for-tests.ts'
import { exportFolder } from './export-folder.ts'
import { importFolder } from './import-folder.ts'
import { photo } from './import-for-tests.ts'
import { scheduleStory } from './schedule-story.ts'
import { setEmbargo } from './set-embargo.ts'
import { takeBundle } from './take-bundle.ts'
import { unpublishStory } from './unpublish-story.ts'

let newsroom: TestNewsroom
let empty: TestNewsroom
let folder = ''
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  empty = await openTestNewsroom({ publication: null })
  folder = await mkdtemp(join(tmpdir(), 'stet-export-'))
})
afterEach(async () => {
  await newsroom.close()
  await empty.close()
  await rm(folder, { recursive: true, force: true })
})

/** Puts a designer's bundle over the second design. */
async function useOwnDesign(): Promise<void> {
  const designer = await mkdtemp(join(tmpdir(), 'stet-design-'))
  await writeFile(join(designer, 'style.css'), '.name { letter-spacing: 0 }')
  await takeBundle(newsroom, { folder: designer, actor: ada })
  const name = 'picture' as const
  await changeSettings(newsroom, {
    actor: ada,
    action: 'use-design',
    change: (now) => ({ ...now, design: { ...now.design, name } }),
  })
  await rm(designer, { recursive: true })
}

/** Lets a sponsor in for a year. */
async function takeSponsor(): Promise<void> {
  const words = { name: 'Lamp Works', text: 'Lamps for every stage.' }
  const address = 'https://lamps.example/'
  const days = { from: '2026-01-01', to: '2026-12-31' } as const
  const sponsor = { ...words, ...days, address, picture: null }
  const change = (now: Publication) => ({ ...now, sponsor })
  await changeSettings(newsroom, { actor: ada, action: 'change-sponsor', change })
}

/** A newsroom with a story in every state there is. */
async function fill(): Promise<Record<string, Story>> {
  const { db } = newsroom.database
  await useOwnDesign()
  await takeSponsor()
  const picture = { bytes: await photo(), name: 'wall.jpg', shippedBy: new Map() }
  const media = await keepPicture(newsroom, picture)
  await saveMedia(db, media)
  // As somebody may have typed it: what a person is, before who it is.
  await saveListed(db, 'byline', {
    position: 'Critic',
    name: 'Raf Osterley',
    portrait: null,
    description: '',
    slug: 'raf-osterley',
  })
  const shown = { media: media.id }
  const tour = await live(
    newsroom,
    { slug: 'tour', headline: 'A “tour” of two <halves>', topics: ['live'] },
    build.paragraph('She sang.'),
    build.gallery('gallery-1', [shown, shown]),
  )
  await keepDiscussion(newsroom, tour.id)
  await setOwnSettings(newsroom)
  await runDue(newsroom)
  pass(newsroom, 60)
  const moved = { ...tour, slug: 'the-tour' as Slug }
  await save(newsroom, moved)
  await publishNow(newsroom, moved)
  const link = build.relatedLink({ story: tour.id, title: '', address: null })
  const review = await live(
    newsroom,
    { slug: 'review', section: 'music', topics: ['live'] },
    build.paragraph('It was long.'),
    build.fragment(),
    link,
  )
  const gone = await live(newsroom, { slug: 'gone' }, build.paragraph('Never say this.'))
  await runDue(newsroom)
  pass(newsroom, 60)
  await unpublishStory(newsroom, { story: gone.id, reason: 'A court said so', actor: ada })
  const idea = await draft(newsroom, { slug: 'idea', headline: 'Not yet' })
  const soon = await draft(newsroom, { slug: 'soon' })
  await scheduleStory(newsroom, { story: soon.id, at: '2026-12-01T10:00:00.000Z', actor: ada })
  const secret = await draft(newsroom, { slug: 'secret' })
  await setEmbargo(newsroom, { story: secret.id, until: '2026-12-24T10:00:00.000Z', actor: ada })
  // What is being worked on differs from what is live.
  await save(newsroom, { ...review, headline: 'Not ready' })
  await askForRebuild(newsroom, ada)
  await runDue(newsroom)
  return { tour: moved, review, gone, idea, soon, secret }
}

async function takeOver(): Promise<void> {
  empty.clock.at = newsroom.clock.at
  const report = await importFolder(empty, { folder, actor: ada, dryRun: false })
  expect(report.details.filter(({ outcome }) => outcome !== 'taken')).toEqual([])
  await runDue(empty)
}

const all = { after: null, limit: 100 }

describe('an export', { timeout: 30_000 }, () => {
  it('makes the same site of an empty newsroom, byte for byte', async () => {
    await fill()
    await exportFolder(newsroom, { folder })
    await takeOver()
    const hashes = async (one: TestNewsroom) =>
      Object.fromEntries(
        [...(await siteEntries(one))]
          .filter(([path]) => !/\.(br|gz)$/.test(path))
          // What tells with which key this machine signs: no export holds one.
          .filter(([path]) => !/^(\.well-known\/stet-evidence-keys\.json|verify\/)/.test(path))
          .map(([path, { hash }]) => [path, hash]),
      )
    const same = await hashes(newsroom)
    expect(await hashes(empty)).toEqual(same)
    expect(Object.keys(same)).toContain('culture/tour/gallery-1/2/index.html')
    const told = await page(empty, 'culture/the-tour/index.html')
    expect(told).toContain('First')
    expect(told).not.toContain('Kept, and')
    expect(told).toContain('Lamps for every stage')
    expect(await page(empty, 'music/review/index.html')).toContain('<table')
  })

  it('brings drafts, versions, schedules, embargoes and media along', async () => {
    const { tour, soon } = await fill()
    await exportFolder(newsroom, { folder })
    await takeOver()
    const [from, to] = [newsroom.database.db, empty.database.db]
    const records = (await storiesAfter(from, all)).map((record) => ({ ...record, revision: 1 }))
    expect(await storiesAfter(to, all)).toEqual(records)
    for (const { story } of records)
      expect(await versionsOf(to, story.id)).toEqual(await versionsOf(from, story.id))
    expect(await versionsOf(to, tour?.id as Story['id'])).toHaveLength(2)
    expect(await mediaAfter(to, all)).toEqual(await mediaAfter(from, all))
    const kept = await keptCommentsOf(to, tour?.id as Story['id'])
    expect(kept).toEqual(await keptCommentsOf(from, tour?.id as Story['id']))
    expect(kept.map(({ state }) => state).sort()).toEqual([
      'held',
      'shown',
      'shown',
      'shown',
      'spam',
      'trash',
    ])
    expect(await ownSettings(to)).toEqual(await ownSettings(from))
    expect((await ownSettings(to)).comments?.checkers).toEqual([])
    const due = await findJob(to, `publish-due:${soon?.id}:2026-12-01T10:00:00.000Z`)
    expect(due).toMatchObject({ runAt: '2026-12-01T10:00:00.000Z' })
    const banner = `later:page:story:${tour?.id}`
    expect((await findJob(to, banner))?.runAt).toBe((await findJob(from, banner))?.runAt)
    empty.clock.at = '2026-12-01T10:00:00.000Z'
    await runDue(empty)
    expect(await page(empty, 'culture/soon/index.html')).toContain('<article')
  })

  it('exported again is the same, and changes nothing where it was taken', async () => {
    await fill()
    await exportFolder(newsroom, { folder })
    await takeOver()
    const other = await mkdtemp(join(tmpdir(), 'stet-export-'))
    await exportFolder(empty, { folder: other })
    const texts = async (path: string) => {
      const found: Record<string, string> = {}
      for (const name of await readdir(path, { recursive: true })) {
        if (/\.(json|md)$/.test(name)) found[name] = await readFile(join(path, name), 'utf8')
      }
      return found
    }
    expect(await texts(other)).toEqual(await texts(folder))
    await rm(other, { recursive: true })
    const again = await importFolder(empty, { folder, actor: ada, dryRun: false })
    expect(again.left).toBe(1)
    expect(again.details.find(({ outcome }) => outcome === 'left')?.item).toBe('stet.json')
  })

  it('holds each story once, under its present name', async () => {
    const story = await live(newsroom, { slug: 'old-name' })
    await exportFolder(newsroom, { folder })
    await save(newsroom, { ...story, slug: 'new-name' as Slug })
    await publishNow(newsroom, story)
    await exportFolder(newsroom, { folder })
    const names = await readdir(join(folder, 'stories'))
    expect(names.filter((name) => name.endsWith('.json'))).toEqual([
      `new-name-${story.id.slice(-8)}.json`,
    ])
    await takeOver()
    expect(await page(empty, 'culture/new-name/index.html')).toContain('<article')
  })

  it('holds Markdown that reads as the same stories', async () => {
    await fill()
    await exportFolder(newsroom, { folder })
    const stories = new Map(
      (await storiesAfter(newsroom.database.db, all)).map(({ story }) => [story.id, story]),
    )
    let read = 0
    for (const name of await readdir(join(folder, 'stories'))) {
      if (!name.endsWith('.md')) continue
      const text = await readFile(join(folder, 'stories', name), 'utf8')
      const json = JSON.parse(
        await readFile(join(folder, 'stories', name.replace(/md$/, 'json')), 'utf8'),
      )
      const { id } = (json as ExportedStory).story
      const facts = { id, name, language: 'en', zone: 'UTC', at: newsroom.now() }
      const found = readMarkdown(text, facts)
      if ('problem' in found) throw new Error(found.problem.message)
      const back = replacePictures(
        found.taken.story,
        (path) => basename(path).replace(/\..*/, '') as MediaId,
      )
      const content = back.body.content.map((block, index) => {
        const link = found.taken.related.find((one) => one.block === index)
        const target = [...stories.values()].find(({ slug }) => slug === link?.slug)
        return block.type === 'relatedLink' && target
          ? { ...block, attrs: { ...block.attrs, story: target.id } }
          : block
      })
      expect({ ...back, body: { ...back.body, content } }).toEqual(stories.get(id))
      read += 1
    }
    expect(read).toBe(stories.size)
  })

  it('is refused where other files are', async () => {
    await writeFile(join(folder, 'letter.txt'), 'Dear Ada')
    await expect(exportFolder(newsroom, { folder })).rejects.toThrow(
      /holds files that are no export/,
    )
  })

  it('says where it is broken', async () => {
    await fill()
    await exportFolder(newsroom, { folder })
    const names = await readdir(join(folder, 'stories'))
    const broken = names.find((name) => name.endsWith('.json')) ?? ''
    await writeFile(join(folder, 'stories', broken), '{"story":{}}')
    const report = await importFolder(empty, { folder, actor: ada, dryRun: false })
    expect(report.left).toBe(1)
    expect(report.details.find(({ item }) => item === `stories/${broken}`)?.why).toMatch(/story/)
    await writeFile(join(folder, 'stet.json'), '{"format":99}')
    await expect(importFolder(empty, { folder, actor: ada, dryRun: false })).rejects.toThrow(
      /Cannot import/,
    )
  })
})
