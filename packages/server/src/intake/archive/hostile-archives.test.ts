import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestNewsroom, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { findStoryBySlug, storiesAfter } from '../../storage/stories.ts'
import { brought, type Post, wxr } from './archive-for-tests.ts'

let newsroom: TestNewsroom
let folder = ''
beforeEach(async () => {
  newsroom = await openTestNewsroom({ publication: null })
  folder = await mkdtemp(join(tmpdir(), 'stet-archive-'))
})
afterEach(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true, force: true })
})

async function put(name: string, body: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, body)
  return path
}

const archive = (...posts: readonly Post[]) => put('old.xml', wxr(...posts))
const lineOf = (report: { readonly details: readonly { readonly item: string }[] }, id: number) =>
  report.details.find(({ item }) => item.startsWith(`post ${id} `))

describe('an archive of a stranger', () => {
  it('gives the place where it is broken, and takes what is whole', async () => {
    const whole = wxr({ id: 1 }, { id: 2 })
    const path = await put('old.xml', whole.slice(0, whole.indexOf('<wp:post_id>2')))
    const report = await brought(newsroom, path)
    expect(await findStoryBySlug(newsroom.database.db, 'culture', 'story-1')).toBeDefined()
    expect(
      report.details.some(({ item, outcome }) => /line \d+/.test(item) && outcome === 'left'),
    ).toBe(true)
  })

  it('knows no entities but those of XML: nothing grows, and no file is read', async () => {
    const lines = [
      '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY x SYSTEM "file:///etc/hostname">',
    ]
    for (let at = 0; at < 12; at += 1) lines.push(`<!ENTITY b${at} "${`&b${at - 1};`.repeat(10)}">`)
    const text = wxr({ id: 1, title: 'T &a; &b11; &x; T' }, { id: 2 })
    const path = await put('old.xml', text.replace('<rss', `${lines.join('')}]>\n<rss`))
    await brought(newsroom, path)
    const stories = await storiesAfter(newsroom.database.db, { after: null, limit: 9 })
    expect(stories.some(({ story }) => story.slug === 'story-2')).toBe(true)
    expect(JSON.stringify(stories).length).toBeLessThan(20_000)
    expect(JSON.stringify(stories)).not.toMatch(/aaaaaaaaaa/)
  })

  it('is not kept from the next item by one that is very deep or very long', async () => {
    const deep = `${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`
    const path = await archive(
      { id: 1, body: deep },
      { id: 2, body: 'w '.repeat(2_600_000) },
      { id: 3 },
    )
    const report = await brought(newsroom, path)
    expect(lineOf(report, 3)).toMatchObject({ outcome: 'taken' })
    expect(lineOf(report, 2)).toMatchObject({ outcome: 'left' })
    expect(lineOf(report, 1)).toBeDefined()
  })

  it('in two files is read as one: nothing twice, and pictures of one in stories of the other', async () => {
    const parts = join(folder, 'parts')
    await mkdir(parts)
    await writeFile(join(parts, 'a.xml'), wxr({ id: 1 }, { id: 2, slug: 'same' }))
    await writeFile(join(parts, 'b.xml'), wxr({ id: 1 }, { id: 3, slug: 'same' }))
    await brought(newsroom, parts)
    const stories = await storiesAfter(newsroom.database.db, { after: null, limit: 9 })
    expect(stories.map(({ story }) => story.slug).sort()).toEqual(['same', 'same-2', 'story-1'])
  })
})
