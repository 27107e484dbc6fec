import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  actor,
  brought,
  comment,
  ghost,
  type Post,
  wxr,
} from '../intake/archive/archive-for-tests.ts'
import { reportLines } from '../intake/archive/report-file.ts'
import {
  draft,
  folderForTests,
  openTestNewsroom,
  pass,
  runDue,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { onBoth } from '../storage/both-for-tests.ts'
import { type Handle, openDatabase } from '../storage/database.ts'
import { findJob } from '../storage/jobs.ts'
import { searchStories } from '../storage/search.ts'
import { countStories, findStoryBySlug, storiesAfter } from '../storage/stories.ts'
import { type ArchiveImport, importArchive } from './import-archive.ts'
import { publishStory } from './publish-story.ts'

let folder = ''
beforeEach(async () => {
  folder = await folderForTests('stet-import-')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const manyPosts = 600

/** An archive that is large enough for two threads. */
async function large(): Promise<string> {
  const body = 'Nobody saw the drummer leave, and nobody asked. '.repeat(150)
  const posts = Array.from({ length: manyPosts }, (_, at): Post => ({ id: at + 1, body }))
  const path = join(folder, 'large.xml')
  await writeFile(path, wxr(...posts))
  return path
}

describe('an import in threads', { timeout: 240_000 }, () => {
  let newsroom: TestNewsroom
  beforeEach(async () => {
    newsroom = await openTestNewsroom({ publication: null })
  })
  afterEach(() => newsroom.close())
  const asked = (path: string): ArchiveImport => {
    return { path, media: null, actor, dryRun: false, report: join(folder, 'report') }
  }

  it('lets others write and publish meanwhile', async () => {
    const path = await large()
    let isRunning = true
    const importing = importArchive(newsroom, asked(path)).finally(() => {
      isRunning = false
    })
    const waits: number[] = []
    while (isRunning) {
      const story = await draft(newsroom, { section: 'culture' })
      const began = performance.now()
      await publishStory(newsroom, { story: story.id, actor })
      waits.push(performance.now() - began)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const report = await importing
    expect(report).toMatchObject({ left: 2 })
    const { all, published } = await countStories(newsroom.database.db)
    expect([all, published]).toEqual([manyPosts + waits.length, expect.any(Number)])
    expect(waits.length).toBeGreaterThan(3)
    // A loaded machine is slow; nobody waits for the whole of it.
    expect(waits.toSorted((a, b) => a - b)[waits.length >> 1]).toBeLessThan(500)
    let lines = 0
    for await (const line of reportLines(report.lines)) if (line.kind === 'story') lines += 1
    expect(lines).toBe(manyPosts)
  })

  it('says in words what it cannot read, and stops when it is told to', async () => {
    await expect(importArchive(newsroom, asked(join(folder, 'nothing')))).rejects.toThrow(
      /there is nothing at this path/,
    )
    const path = await large()
    const report = await importArchive(newsroom, { ...asked(path), signal: AbortSignal.abort() })
    expect(report.items).toBeLessThan(manyPosts)
    await importArchive(newsroom, asked(path))
    expect((await countStories(newsroom.database.db)).all).toBe(manyPosts)
  })

  it('takes a piece that needs more memory than it is given at first, and what comes after it', async () => {
    const dense = (tag: string) => `<${tag}>a</${tag}>`.repeat(240_000)
    const path = join(folder, 'giant.xml')
    await writeFile(
      path,
      wxr(
        { id: 1 },
        { id: 2, body: dense('b') },
        { id: 3, body: '<ul><li>a'.repeat(90_000) },
        { id: 4 },
      ),
    )
    await importArchive(newsroom, asked(path))
    const { db } = newsroom.database
    for (const id of [1, 2, 3, 4])
      expect(await findStoryBySlug(db, 'culture', `story-${id}`)).toBeDefined()
  })

  it('that is killed leaves whole stories, and the same import takes the rest', async () => {
    const path = await large()
    const { db } = newsroom.database
    await killAfter(newsroom, path, 0.2)
    const some = (await countStories(db)).all
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(manyPosts)
    expect(await findJob(db, 'rebuild')).toMatchObject({ kind: 'rebuild' })
    const report = await importArchive(newsroom, asked(path))
    let before = 0
    for await (const { why } of reportLines(report.lines)) {
      if (why === 'taken before, and unchanged since') before += 1
    }
    expect(before).toBe(some)
    expect(await countStories(db)).toEqual({ all: manyPosts, published: manyPosts })
    const found = await searchStories(db, { terms: ['drummer'], limit: 1, offset: 0 })
    expect(found.total).toBe(manyPosts)
  })
})

/** Imports in another process, and kills that once so much of the archive is taken. */
async function killAfter(newsroom: TestNewsroom, path: string, share: number): Promise<void> {
  const load = (file: string) => `await import(${JSON.stringify(import.meta.resolve(file))})`
  const program = `
    const { importArchive } = ${load('./import-archive.ts')}
    const { openNewsroom } = ${load('../open-newsroom.ts')}
    const newsroom = await openNewsroom(${JSON.stringify(newsroom.config)})
    const asked = { path: ${JSON.stringify(path)}, media: null, actor: ${JSON.stringify(actor)} }
    await importArchive(newsroom, { ...asked, dryRun: false, report: ${JSON.stringify(join(folder, 'killed'))} })
  `
  const file = join(folder, 'import.mjs')
  await writeFile(file, program)
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'ignore', 'inherit'] })
  const exited = once(child, 'exit')
  const { db } = newsroom.database
  while (child.exitCode === null && (await countStories(db)).all < manyPosts * share)
    await new Promise((resolve) => setTimeout(resolve, 5))
  child.kill('SIGKILL')
  await exited
}

const isStory = ({ kind }: { readonly kind: string }) => kind === 'story'

onBoth('an archive', (ready) => {
  let newsroom: TestNewsroom
  let handle: Handle
  beforeEach(async () => {
    newsroom = await openTestNewsroom({ database: ready.address, publication: null })
    handle = await openDatabase(ready.address)
  })
  afterEach(async () => {
    await handle.close()
    await newsroom.close()
  })

  it('is taken with everything that belongs to it, once', { timeout: 120_000 }, async () => {
    const more = comment(1, 'A good evening', '1') + comment(2, 'Cheap lamps', 'spam')
    const soon = { id: 3, status: 'future', at: '2026-12-01 10:00:00' } as const
    const posts: Post[] = [
      { id: 1, more },
      { id: 2, status: 'draft' },
      soon,
      { id: 4, type: 'page', slug: 'about', title: 'About' },
      { id: 5, slug: 'story-1', isSticky: true },
      ...Array.from({ length: 30 }, (_, at) => ({ id: at + 10 })),
    ]
    const path = join(folder, 'old.xml')
    await writeFile(path, wxr(...posts))
    const first = await brought(newsroom, path)
    const all = { after: null, limit: 200 }
    const stories = await storiesAfter(handle.db, all)
    expect(stories).toHaveLength(34)
    expect(await countStories(handle.db)).toEqual({ all: 34, published: 32 })
    await runDue(newsroom)
    pass(newsroom, 30)
    const again = await brought(newsroom, path)
    expect(again.details.filter(isStory)).toHaveLength(first.details.filter(isStory).length)
    expect(await storiesAfter(handle.db, all)).toEqual(stories)
    const found = await searchStories(handle.db, { terms: ['drummer'], limit: 5, offset: 0 })
    expect(found.total).toBe(32)
  })

  it('with a letter that no database holds loses that, and nothing beside it', async () => {
    const path = join(folder, 'ghost.json')
    await writeFile(
      path,
      ghost('A \\u0000 title', 'Words'.padEnd(20)).replaceAll('\\\\u0000', '\\u0000'),
    )
    const report = await brought(newsroom, path)
    expect(report.details.find(({ kind }) => kind === 'story')).toBeDefined()
    const other = join(folder, 'old.xml')
    await writeFile(other, wxr({ id: 1, more: comment(1, 'Half a \ud83d letter', '1') }, { id: 2 }))
    await brought(newsroom, other)
    expect(await findStoryBySlug(handle.db, 'culture', 'story-2')).toBeDefined()
  })
})
