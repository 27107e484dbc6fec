import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { plainText } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../intake/report.ts'
import { ada, entriesOf, type TestNewsroom } from '../newsroom-for-tests.ts'
import { transaction } from '../storage/database.ts'
import { countStories, findStory, saveStory } from '../storage/stories.ts'
import { markdown, openTestIntake, photo, type TestIntake } from './import-for-tests.ts'
import { importPage } from './import-page.ts'

let intake: TestIntake
let newsroom: TestNewsroom
beforeEach(async () => {
  intake = await openTestIntake()
  newsroom = intake.newsroom
})
afterEach(() => intake.close())

async function bringIn(name: string, dryRun = false): Promise<Report> {
  const file = join(intake.folder, name)
  const report = await importPage(newsroom, { file, actor: ada, dryRun })
  expect(report.taken + report.takenWithLoss + report.left).toBe(report.items)
  expect(report.details).toHaveLength(report.items)
  return report
}

async function storyIn({ details }: Report) {
  const id = details.find(({ kind }) => kind === 'story')?.story
  const record = id ? await findStory(newsroom.database.db, id) : undefined
  if (!record) throw new Error('No story was taken')
  return record
}

const page = (body: string, head = '') =>
  `<html lang="en"><head>${head}</head><body><article><h1>Choir</h1>${body}</article></body></html>`
const words = '<p>“We sang", she said.</p>'

describe('a saved page', { timeout: 30_000 }, () => {
  it('becomes a draft with its pictures, and is not published', async () => {
    await intake.put({
      'page.html': page(
        `<figure><img src="./page_files/quay.jpg" alt="A quay"><figcaption>The quay</figcaption></figure>${words}`,
        '<meta property="article:published_time" content="2025-11-18T19:05:00Z">',
      ),
      'page_files/quay.jpg': await photo(),
    })
    const report = await bringIn('page.html')
    const record = await storyIn(report)
    expect(record).toMatchObject({ status: 'draft', createdAt: '2025-11-18T19:05:00.000Z' })
    expect(record.story.body.content[0]).toMatchObject({
      type: 'picture',
      attrs: { media: expect.stringMatching(/^[0-9a-f]{64}$/), alternative: 'A quay' },
    })
    expect(plainText(record.story)).toContain('“We sang", she said.')
    expect(record.story.quotations).toEqual([])
    expect(report.details).toContainEqual(
      expect.objectContaining({ kind: 'picture', outcome: 'taken' }),
    )
  })

  it('takes no picture but those of its own folder', async () => {
    const sources = [
      'private.jpg',
      '../private.jpg',
      'other/private.jpg',
      '/etc/hosts',
      'page_files/../private.jpg',
      'page_files/%2e%2e/private.jpg',
      'page_files/text.jpg',
      'page_files/none.jpg',
      'https://cdn.example/a.jpg',
    ]
    await intake.put({
      'page.html': page(
        `${words}${sources.map((src) => `<img src="${src}" alt="x" width="99">`).join('')}`,
      ),
      'private.jpg': await photo(),
      'other/private.jpg': await photo(),
      'page_files/text.jpg': 'no picture',
    })
    const report = await bringIn('page.html')
    const { story } = await storyIn(report)
    expect(story.body.content.map(({ type }) => type)).toEqual(['paragraph'])
    const pictures = report.details.filter(({ kind }) => kind === 'picture')
    expect(pictures.length).toBeGreaterThanOrEqual(7)
    expect(pictures.every(({ outcome, why }) => outcome === 'left' && why !== '')).toBe(true)
  })

  it('changes nothing when it is brought in again, and comes as its own story when it changed', async () => {
    await intake.put({ 'page.html': page(words) })
    const first = await storyIn(await bringIn('page.html'))
    newsroom.clock.at = '2026-11-21T10:00:00.000Z'
    const again = await bringIn('page.html')
    expect(again.details).toEqual([
      {
        item: 'page.html',
        kind: 'story',
        outcome: 'taken',
        why: expect.stringContaining('before'),
        story: first.story.id,
      },
    ])
    expect(await storyIn(again)).toEqual(first)
    await intake.put({ 'page.html': page(`${words}<p>More.</p>`) })
    const changed = await storyIn(await bringIn('page.html'))
    expect(changed.story.id).toBe(first.story.id)
    expect(plainText(changed.story)).toContain('More.')
    expect((await countStories(newsroom.database.db)).all).toBe(1)
  })

  it('is not written over what was done to it here', async () => {
    await intake.put({ 'page.html': page(words) })
    const first = await storyIn(await bringIn('page.html'))
    const savedAt = '2026-11-22T08:00:00.000Z'
    const story = { ...first.story, headline: 'The desk’s own' }
    await transaction(newsroom.database, (db) => saveStory(db, { ...first, story, savedAt }))
    await intake.put({ 'page.html': page(`${words}<p>More.</p>`) })
    const report = await bringIn('page.html')
    expect(report.details).toMatchObject([{ outcome: 'left', story: first.story.id }])
    expect((await storyIn(report)).story.headline).toBe('The desk’s own')
  })

  it('that is only looked at changes nothing, and its health is told', async () => {
    await intake.put({
      'page.html': page(
        `${words}<blockquote class="twitter-tweet"><p>Hi</p>— Ann (@ann) <a href="https://x.com/ann/status/12345">May 1, 2026</a></blockquote>
        <p>See <a href="https://lantern.example/music/none/">this</a> and <a href="https://lantern.example/">that</a>.</p>`,
      ),
    })
    const before = [...(await entriesOf(newsroom.folder)).keys()].filter(
      (name) => !/-(wal|shm)$/.test(name),
    )
    const report = await bringIn('page.html', true)
    expect((await countStories(newsroom.database.db)).all).toBe(0)
    expect(
      [...(await entriesOf(newsroom.folder)).keys()].filter((name) => !/-(wal|shm)$/.test(name)),
    ).toEqual(before)
    expect(report.health).toMatchObject({
      stories: 1,
      embeds: [{ platform: 'x', posts: 1, whole: 1, copied: 0 }],
      quotedPassages: 1,
      withoutSpeaker: 1,
      brokenLinks: [{ address: 'https://lantern.example/music/none/' }],
    })
  })

  it('in an older encoding keeps its marks', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="windows-1252"><article><h1>Choir</h1><p>'),
      Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94]),
      Buffer.from('</p></article>'),
    ])
    await intake.put({ 'page.htm': bytes })
    expect(plainText((await storyIn(await bringIn('page.htm'))).story)).toContain('“Café”')
  })
})

it('tells the health of a folder that is only looked at', async () => {
  await intake.put({
    'one.md': markdown('One', 'slug: one\n', 'She said “yes”.\n\n::related{story=two title="Two"}'),
    'two.md': markdown(
      'Two',
      'slug: two\n',
      '[Away](/music/none/) and [there](/music/one/)\n\n::related{story=none title="None"}',
    ),
  })
  const { health } = await intake.bringIn({ dryRun: true })
  expect(health).toMatchObject({
    stories: 2,
    quotedPassages: 1,
    withoutSpeaker: 1,
    brokenLinks: [{ address: '/music/none/' }, { address: 'None' }],
  })
  expect(await intake.bringIn()).not.toHaveProperty('health')
}, 30_000)

describe('another file', { timeout: 30_000 }, () => {
  it('of bare text becomes a draft: the demo’s first copy', async () => {
    const demo = new URL('../../../../demo/practice/story.txt', import.meta.url)
    await intake.put({ 'story.txt': await readFile(demo) })
    const report = await bringIn('story.txt')
    const { story, status } = await storyIn(report)
    expect(status).toBe('draft')
    expect(story).toMatchObject({
      headline: 'Mara Quill MELTDOWN: star storms off stage as tour collapses',
      standfirst: 'It was an insane night in Northmere - and fans fear the worst',
      bylines: [{ name: 'Tomasz Wren' }],
    })
    expect(story.body.content.filter(({ type }) => type === 'postCard')).toHaveLength(2)
    expect(story.body.content.filter(({ type }) => type === 'relatedLink')).toHaveLength(1)
    expect(report.left).toBeGreaterThan(10)
  })

  it('of Markdown becomes what it becomes in a folder', async () => {
    await intake.put({
      'one.md': markdown('One', 'draft: true\n', '![A wall](wall.jpg)\n\nWords.'),
      'wall.jpg': await photo(),
    })
    const { story } = await storyIn(await bringIn('one.md'))
    expect(story.headline).toBe('One')
    expect(story.body.content.map(({ type }) => type)).toEqual(['picture', 'paragraph'])
  })

  it('that cannot be read is left, with the reason', async () => {
    await intake.put({
      'broken.md': '---\n[\n---\n',
      'empty.txt': '',
      'big.txt': Buffer.alloc(21 * 1024 * 1024, 97),
    })
    expect((await bringIn('broken.md')).details[0]).toMatchObject({
      outcome: 'left',
      why: expect.stringMatching(/^line \d/),
    })
    expect((await bringIn('empty.txt')).details[0]).toMatchObject({
      outcome: 'left',
      why: 'No article was found in it',
    })
    expect((await bringIn('big.txt')).details[0]).toMatchObject({
      outcome: 'left',
      why: 'It has more than 20 MB',
    })
    await expect(bringIn('none.html')).rejects.toThrow(/there is no file at this path/)
  })
})
