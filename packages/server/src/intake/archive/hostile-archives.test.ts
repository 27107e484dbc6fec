import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findStoryBySlug, storiesAfter } from '../../storage/stories.ts'
import { brought, lineOf, readyForArchives, wxr } from './archive-for-tests.ts'

const ready = readyForArchives()

describe('an archive of a stranger', () => {
  it('gives the place where it is broken, and takes what is whole', async () => {
    const whole = wxr({ id: 1 }, { id: 2 })
    const path = await ready.put('old.xml', whole.slice(0, whole.indexOf('<wp:post_id>2')))
    const report = await brought(ready.newsroom, path)
    expect(await findStoryBySlug(ready.newsroom.database.db, 'culture', 'story-1')).toBeDefined()
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
    const path = await ready.put('old.xml', text.replace('<rss', `${lines.join('')}]>\n<rss`))
    await brought(ready.newsroom, path)
    const stories = await storiesAfter(ready.newsroom.database.db, { after: null, limit: 9 })
    expect(stories.some(({ story }) => story.slug === 'story-2')).toBe(true)
    expect(JSON.stringify(stories).length).toBeLessThan(20_000)
    expect(JSON.stringify(stories)).not.toMatch(/aaaaaaaaaa/)
  })

  it('is not kept from the next item by one that is very deep or very long', async () => {
    const deep = `${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`
    const path = await ready.archive(
      { id: 1, body: deep },
      { id: 2, body: 'w '.repeat(2_600_000) },
      { id: 3 },
    )
    const report = await brought(ready.newsroom, path)
    expect(lineOf(report, 3)).toMatchObject({ outcome: 'taken' })
    expect(lineOf(report, 2)).toMatchObject({ outcome: 'left' })
    expect(lineOf(report, 1)).toBeDefined()
  })

  it('in two files is read as one: nothing twice, and pictures of one in stories of the other', async () => {
    const parts = join(ready.folder, 'parts')
    await mkdir(parts)
    await writeFile(join(parts, 'a.xml'), wxr({ id: 1 }, { id: 2, slug: 'same' }))
    await writeFile(join(parts, 'b.xml'), wxr({ id: 1 }, { id: 3, slug: 'same' }))
    await brought(ready.newsroom, parts)
    const stories = await storiesAfter(ready.newsroom.database.db, { after: null, limit: 9 })
    expect(stories.map(({ story }) => story.slug).sort()).toEqual(['same', 'same-2', 'story-1'])
  })
})
