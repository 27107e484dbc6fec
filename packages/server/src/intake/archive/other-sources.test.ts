import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pass } from '../../newsroom-for-tests.ts'
import { countStories, storiesAfter } from '../../storage/stories.ts'
import { brought, ghost, readyForArchives, wxr } from './archive-for-tests.ts'

const ready = readyForArchives()
const count = async () => (await countStories(ready.newsroom.database.db)).all

describe('what else may be brought in', () => {
  it.each([
    ['Ghost', 'ghost.json', ghost('From Ghost', 'It was a long way.')],
    ['WordPress', 'export.txt', wxr({ id: 1 })],
    [
      'Markdown',
      'story.md',
      '---\ntitle: From Markdown\nsection: Culture\ndate: 2020-05-04\n---\nIt was a long way.\n',
    ],
    [
      'a page',
      'story.html',
      '<html><head><title>From a page</title></head><body><article><h1>From a page</h1><p>It was a long way, and nobody had said so.</p></article></body></html>',
    ],
    [
      'a bare text',
      'story.txt',
      'From a text\n\nIt was a long way, and nobody had said so before.\n\nThen they left.\n',
    ],
  ])('%s is known by what is in it, and changes nothing the second time', async (_, name, body) => {
    const path = await ready.put(name, body)
    const dry = await brought(ready.newsroom, path, { dryRun: true })
    expect(dry.health?.stories).toBe(1)
    expect(await count()).toBe(0)
    const first = await brought(ready.newsroom, path)
    expect(first.details.map(({ why }) => why)).not.toContain('taken before, and unchanged since')
    const before = await storiesAfter(ready.newsroom.database.db, { after: null, limit: 9 })
    expect(before).toHaveLength(1)
    pass(ready.newsroom, 60)
    await brought(ready.newsroom, path)
    expect(await storiesAfter(ready.newsroom.database.db, { after: null, limit: 9 })).toEqual(
      before,
    )
  })

  it.each([
    ['nothing', 'not-there.xml', undefined, /there is nothing at this path/],
    [
      'other XML',
      'feed.xml',
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>',
      /XML, but neither an archive of WordPress/,
    ],
    ['other JSON', 'other.json', '{"name":"x"}', /JSON, but no archive of Ghost/],
    ['anything else', 'song.mp3', 'ID3\u0004', /no kind of file that is read/],
  ])('%s is refused in words', async (_, name, body, words) => {
    const path = body === undefined ? join(ready.folder, name) : await ready.put(name, body)
    await expect(brought(ready.newsroom, path)).rejects.toThrow(words)
  })

  it('shows no sourcing, and is nobody’s until somebody works on it', async () => {
    await brought(
      ready.newsroom,
      await ready.put('ghost.json', ghost('From Ghost', 'He said “yes”.')),
    )
    const [record] = await storiesAfter(ready.newsroom.database.db, { after: null, limit: 1 })
    expect(record?.owner).toBeUndefined()
    expect(record?.story.quotations).toEqual([])
  })
})
