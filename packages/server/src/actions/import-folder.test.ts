import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { StoryId } from '@stet/core/story'
import sharp from 'sharp'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../intake/report.ts'
import {
  ada,
  entriesOf,
  openTestNewsroom,
  page,
  runDue,
  siteEntries,
  type TestNewsroom,
  touched,
} from '../newsroom-for-tests.ts'
import { commentsOf } from '../storage/comments.ts'
import { findJob } from '../storage/jobs.ts'
import { latestIn } from '../storage/lists.ts'
import { findPublishedBySlug } from '../storage/publications.ts'
import { readSetting } from '../storage/settings.ts'
import { countStories, findStoryBySlug } from '../storage/stories.ts'
import { versionsOf } from '../storage/versions.ts'
import { importFolder } from './import-folder.ts'
import { setEmbargo } from './set-embargo.ts'

let newsroom: TestNewsroom
let folder = ''
let photo: Buffer
beforeAll(async () => {
  const create = { width: 640, height: 400, channels: 3, background: '#446688' } as const
  photo = await sharp({ create }).jpeg().toBuffer()
})
beforeEach(async () => {
  newsroom = await openTestNewsroom({ publication: null })
  folder = await mkdtemp(join(tmpdir(), 'stet-import-'))
})
afterEach(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true, force: true })
})

const settings = {
  name: 'The Lantern',
  language: 'en',
  zone: 'Europe/London',
  colours: { accent: '#9e2a1f', accentDark: '#ff9d7c' },
  sections: [{ slug: 'music', name: 'Music', description: '' }],
  contact: { email: 'desk@lantern.example' },
}

async function put(files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [name, body] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), body)
  }
}

const front = 'kind: report\nsection: Music\nby: Ada Okafor\ndate: 2026-11-01T08:00:00Z'

function markdown(title: string, extra = '', body = 'The band played on.'): string {
  return `---\ntitle: ${title}\n${front}\n${extra}---\n\n${body}\n`
}

async function bringIn(options: { dryRun?: boolean; signal?: AbortSignal } = {}): Promise<Report> {
  const report = await importFolder(newsroom, { folder, actor: ada, dryRun: false, ...options })
  expect(report.taken + report.takenWithLoss + report.left).toBe(report.items)
  expect(report.details).toHaveLength(report.items)
  return report
}

const lineOf = (report: Report, item: string) => report.details.find((one) => one.item === item)

async function find(slug: string) {
  return findPublishedBySlug(newsroom.database.db, 'music', slug)
}

describe('a folder that is brought in', { timeout: 30_000 }, () => {
  it('becomes a site: settings, stories, pictures, pages and comments', async () => {
    await put({
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
      'media/wall.jpg': photo,
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
    const report = await bringIn()
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
    await put({
      'publication.json': JSON.stringify(settings),
      'one.md': markdown('One', '', '![A blue wall](wall.jpg)\n\nWords.'),
      'wall.jpg': photo,
    })
    await bringIn()
    await runDue(newsroom)
    const [story] = await latestIn(newsroom.database.db, 'site', 1)
    const before = await siteEntries(newsroom)
    newsroom.clock.at = '2026-11-21T10:00:00.000Z'
    const again = await bringIn()
    expect(await runDue(newsroom)).toEqual([])
    expect(touched(before, await siteEntries(newsroom))).toEqual([])
    expect(lineOf(again, 'one.md')).toMatchObject({ outcome: 'taken', story: story?.id })
    expect(await versionsOf(newsroom.database.db, story?.id as StoryId)).toHaveLength(1)
  })

  it('brings a new version of a file that has changed', async () => {
    await put({ 'publication.json': JSON.stringify(settings), 'one.md': markdown('One') })
    await bringIn()
    const first = await find('one')
    await put({ 'one.md': markdown('One', '', 'The band stopped.') })
    newsroom.clock.at = '2026-11-21T10:00:00.000Z'
    await bringIn()
    await runDue(newsroom)
    expect(await find('one')).toMatchObject({ version: 2, story: { id: first?.story.id } })
    expect(await page(newsroom, 'music/one/index.html')).toContain('The band stopped.')
    expect((await countStories(newsroom.database.db)).all).toBe(1)
  })

  it('does not lift an embargo that was set here', async () => {
    await put({
      'publication.json': JSON.stringify(settings),
      'one.md': markdown('One', 'status: draft\n'),
    })
    await bringIn()
    const { db } = newsroom.database
    const record = await findStoryBySlug(db, 'music', 'one')
    const until = '2027-01-01T00:00:00.000Z'
    await setEmbargo(newsroom, { story: record?.story.id as StoryId, until, actor: ada })
    await put({ 'one.md': markdown('One', 'status: published\n') })
    const report = await bringIn()
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
    await put(files)
    const stop = new AbortController()
    const killed = importFolder(newsroom, {
      folder,
      actor: ada,
      dryRun: false,
      progress: (done) => {
        if (done === 7) throw new Error('Killed')
      },
      signal: stop.signal,
    })
    await expect(killed).rejects.toThrow('Killed')
    expect(await findJob(newsroom.database.db, 'rebuild')).toBeDefined()
    await bringIn()
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
    await put(files)
    const stop = new AbortController()
    const asked = { folder, actor: ada, dryRun: false, signal: stop.signal }
    const report = await importFolder(newsroom, {
      ...asked,
      progress: (done) => done === 2 && stop.abort(),
    })
    expect(report.details.filter(({ kind }) => kind === 'story')).toHaveLength(2)
    expect((await countStories(newsroom.database.db)).all).toBe(2)
    await bringIn()
    expect((await countStories(newsroom.database.db)).all).toBe(4)
    const [one] = await versionsOf(newsroom.database.db, (await find('s0'))?.story.id as StoryId)
    expect(one?.number).toBe(1)
  })
})

describe('a folder that is only looked at', { timeout: 30_000 }, () => {
  it('changes nothing, and is told of as it would be', async () => {
    await put({
      'publication.json': JSON.stringify({ ...settings, logo: 'media/logo.jpg' }),
      'media/logo.jpg': photo,
      'media/wall.jpg': photo,
      'media/spare.jpg': photo,
      'one.md': markdown('One', '', '![A blue wall](media/wall.jpg)\n\nWords.'),
      'broken.md': '---\n[\n---\n',
      'notes.docx': 'x',
    })
    const { db } = newsroom.database
    const before = await entriesOf(newsroom.folder)
    const dry = await bringIn({ dryRun: true })
    const after = await entriesOf(newsroom.folder)
    for (const files of [before, after])
      for (const name of files.keys()) if (/-(wal|shm)$/.test(name)) files.delete(name)
    expect(after).toEqual(before)
    expect((await countStories(db)).all).toBe(0)
    expect(await readSetting(db, 'publication')).toBeUndefined()
    const real = await bringIn()
    const short = ({ details }: Report) =>
      details.map(({ item, outcome }) => `${item} ${outcome}`).sort()
    expect(short(dry)).toEqual(short(real))
  })
})

describe('what cannot be brought in', { timeout: 30_000 }, () => {
  const bad: {
    name: string
    image: string
    files?: Record<string, string | Buffer>
    why: RegExp
  }[] = [
    { name: 'a picture that is missing', image: 'gone.jpg', why: /no such file/ },
    { name: 'a picture above the folder', image: '../../etc/passwd', why: /no such file/ },
    { name: 'a picture by a path of the machine', image: '/etc/passwd', why: /no such file/ },
    {
      name: 'a picture above, in disguise',
      image: '%2e%2e/%2e%2e/etc/passwd',
      why: /no such file/,
    },
    {
      name: 'bytes that are no picture',
      image: 'bad.jpg',
      files: { 'bad.jpg': 'not a picture' },
      why: /no picture that we can read/,
    },
    {
      name: 'half a picture',
      image: 'half.png',
      files: { 'half.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
      why: /no picture that we can read/,
    },
    {
      name: 'a drawing that may hold a program',
      image: 'x.svg',
      files: { 'x.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' },
      why: /format is svg/,
    },
    {
      name: 'a drawing that calls itself a photo',
      image: 'x.jpg',
      files: { 'x.jpg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' },
      why: /format is svg/,
    },
  ]
  it.each(bad)('$name', async ({ image, files, why }) => {
    await put({ 'publication.json': JSON.stringify(settings), ...files })
    await put({ 'one.md': markdown('One', '', `![A blue wall](${image})\n\nWords.`) })
    const report = await bringIn()
    expect(lineOf(report, 'one.md')).toMatchObject({
      outcome: 'takenWithLoss',
      why: expect.stringMatching(why),
    })
    await runDue(newsroom)
    expect(await page(newsroom, 'music/one/index.html')).not.toMatch(/<img|passwd/)
    expect(
      [...(await siteEntries(newsroom)).keys()].filter((path) => path.startsWith('media/')),
    ).toEqual([])
  })

  it('a file that a link names outside the folder', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'stet-outside-'))
    await writeFile(join(outside, 'secret.jpg'), photo)
    await writeFile(join(outside, 'secret.md'), markdown('Secret'))
    await put({
      'publication.json': JSON.stringify(settings),
      'one.md': markdown('One', '', '![A](secret.jpg)\n\n![B](inside/secret.jpg)\n\nWords.'),
    })
    await symlink(join(outside, 'secret.jpg'), join(folder, 'secret.jpg'))
    await symlink(join(outside, 'secret.md'), join(folder, 'secret.md'))
    await symlink(outside, join(folder, 'inside'))
    const report = await bringIn()
    expect(report.details.map(({ item }) => item).sort()).toEqual(['one.md', 'publication.json'])
    expect(lineOf(report, 'one.md')?.why).toMatch(
      /secret\.jpg.*no such file.*secret\.jpg.*no such file/,
    )
    await rm(outside, { recursive: true })
  })

  const files: { name: string; file: string; body: string | Buffer; why: RegExp }[] = [
    {
      name: 'broken front matter',
      file: 'x.md',
      body: '---\ntitle: [a\n---\nWords\n',
      why: /line \d/,
    },
    { name: 'an empty file', file: 'x.md', body: '', why: /./ },
    { name: 'a kind that is not read', file: 'x.docx', body: 'x', why: /not a kind of file/ },
    { name: 'a picture that nothing shows', file: 'x.jpg', body: 'x', why: /no story shows it/ },
    { name: 'settings that are no JSON', file: 'publication.json', body: '{', why: /no JSON/ },
    { name: 'settings of another shape', file: 'publication.json', body: '[]', why: /./ },
    { name: 'comments that are no JSON', file: 'comments.json', body: '{', why: /no JSON/ },
    { name: 'comments in a list', file: 'comments.json', body: '[]', why: /object of threads/ },
    {
      name: 'comments of nobody',
      file: 'comments.json',
      body: '{"one":[{}]}',
      why: /not a list of/,
    },
    { name: 'comments of no story', file: 'comments.json', body: '{"x":[]}', why: /no story “x”/ },
    { name: 'null for comments', file: 'comments.json', body: 'null', why: /object of threads/ },
  ]
  it.each(files)('$name', async ({ file, body, why }) => {
    await put({ [file]: body })
    const report = await bringIn()
    expect(lineOf(report, file)).toMatchObject({
      outcome: 'left',
      why: expect.stringMatching(why),
    })
    expect((await countStories(newsroom.database.db)).all).toBe(0)
  })

  it('a file of more than 60 MB', async () => {
    await put({ 'huge.md': Buffer.alloc(60 * 1024 * 1024 + 1, 'a') })
    const report = await bringIn()
    expect(lineOf(report, 'huge.md')).toMatchObject({
      outcome: 'left',
      why: expect.stringMatching(/60 MB/),
    })
  })

  it('a list of renditions that is no JSON hinders nothing', async () => {
    await put({
      'publication.json': JSON.stringify(settings),
      'media.json': '{',
      'one.md': markdown('One', '', '![A](wall.jpg)\n\nWords.'),
      'wall.jpg': photo,
    })
    expect(lineOf(await bringIn(), 'one.md')).toMatchObject({ outcome: 'taken' })
  })

  it('a folder that is none', async () => {
    await expect(
      importFolder(newsroom, { folder: `${folder}/gone`, actor: ada, dryRun: false }),
    ).rejects.toThrow(/nothing at this path/)
    await put({ file: 'x' })
    await expect(
      importFolder(newsroom, { folder: `${folder}/file`, actor: ada, dryRun: false }),
    ).rejects.toThrow(/a file, not a folder/)
  })
})

describe('older addresses', { timeout: 30_000 }, () => {
  it('lead to the story, unless they are taken or the site’s own', async () => {
    await put({
      'publication.json': JSON.stringify(settings),
      'one.md': markdown(
        'One',
        'slug: one\nredirects: [/2019/one, /old.html, /, /music/, /feed.rss, /café/]\n',
      ),
      'two.md': markdown('Two', 'slug: two\nredirects: [/2019/one/]\n'),
    })
    const report = await bringIn()
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
    expect(
      await commentsOf(newsroom.database.db, (await find('one'))?.story.id as StoryId),
    ).toEqual([])
  })
})
