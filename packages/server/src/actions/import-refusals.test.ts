import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ada, page, runDue, siteEntries, type TestNewsroom } from '../newsroom-for-tests.ts'
import { countStories } from '../storage/stories.ts'
import { importFolder } from './import-folder.ts'
import {
  lineOf,
  markdown,
  openTestIntake,
  photo,
  settings,
  type TestIntake,
} from './import-for-tests.ts'

let intake: TestIntake
let newsroom: TestNewsroom
beforeEach(async () => {
  intake = await openTestIntake()
  newsroom = intake.newsroom
})
afterEach(() => intake.close())

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
    await intake.put({ 'publication.json': JSON.stringify(settings), ...files })
    await intake.put({ 'one.md': markdown('One', '', `![A blue wall](${image})\n\nWords.`) })
    const report = await intake.bringIn()
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
    await writeFile(join(outside, 'secret.jpg'), await photo())
    await writeFile(join(outside, 'secret.md'), markdown('Secret'))
    await intake.put({
      'publication.json': JSON.stringify(settings),
      'one.md': markdown('One', '', '![A](secret.jpg)\n\n![B](inside/secret.jpg)\n\nWords.'),
    })
    await symlink(join(outside, 'secret.jpg'), join(intake.folder, 'secret.jpg'))
    await symlink(join(outside, 'secret.md'), join(intake.folder, 'secret.md'))
    await symlink(outside, join(intake.folder, 'inside'))
    await symlink(intake.folder, join(intake.folder, 'round'))
    const report = await intake.bringIn()
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
    await intake.put({ [file]: body })
    const report = await intake.bringIn()
    expect(lineOf(report, file)).toMatchObject({
      outcome: 'left',
      why: expect.stringMatching(why),
    })
    expect((await countStories(newsroom.database.db)).all).toBe(0)
  })

  it('a file of more than 60 MB', async () => {
    await intake.put({ 'huge.md': Buffer.alloc(60 * 1024 * 1024 + 1, 'a') })
    const report = await intake.bringIn()
    expect(lineOf(report, 'huge.md')).toMatchObject({
      outcome: 'left',
      why: expect.stringMatching(/60 MB/),
    })
  })

  it('a list of renditions that is no JSON hinders nothing', async () => {
    await intake.put({
      'publication.json': JSON.stringify(settings),
      'media.json': '{',
      'one.md': markdown('One', '', '![A](wall.jpg)\n\nWords.'),
      'wall.jpg': await photo(),
    })
    expect(lineOf(await intake.bringIn(), 'one.md')).toMatchObject({ outcome: 'taken' })
  })

  it('a folder that is none', async () => {
    await expect(
      importFolder(newsroom, { folder: `${intake.folder}/gone`, actor: ada, dryRun: false }),
    ).rejects.toThrow(/nothing at this path/)
    await intake.put({ file: 'x' })
    await expect(
      importFolder(newsroom, { folder: `${intake.folder}/file`, actor: ada, dryRun: false }),
    ).rejects.toThrow(/a file, not a folder/)
  })
})
