import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openDisqus } from '@stet/core/archives'
import { build, type StoryId } from '@stet/core/story'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { live, openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import { markDanger } from '../storage/comment-danger.ts'
import { transaction } from '../storage/database.ts'
import { type KeptComment, saveKeptComments } from '../storage/kept-comments.ts'
import { exportDiscussions } from './export-discussions.ts'

const comment = (id: string, text: string, more: Partial<KeptComment> = {}): KeptComment => ({
  ...{ id, parent: null, author: 'Nell', badge: null, at: `2026-11-20T10:00:0${id}.000Z` },
  ...{ text, state: 'shown', kind: 'comment' },
  ...more,
})

let newsroom: TestNewsroom
let story: StoryId
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  story = (await live(newsroom, { slug: 'the-pier', headline: 'The pier' }, build.paragraph('x')))
    .id
  await transaction(newsroom.database, async (db) => {
    await saveKeptComments(db, story, [
      comment('1', '1 < 2 *really*'),
      comment('2', 'An answer', { parent: '1', state: 'held' }),
      comment('3', 'Nobody would notice', { state: 'held' }),
      comment('4', 'A link', { kind: 'pingback' }),
    ])
    const when = { since: newsroom.now(), eraseAt: '2026-12-20T10:00:00.000Z' }
    await markDanger(db, { comment: '3', ...when })
  })
})
afterEach(() => newsroom.close())

async function write(format: 'json' | 'disqus') {
  const file = join(newsroom.folder, `out-${format}`)
  const done = await exportDiscussions(newsroom, { file, format })
  return { done, text: await readFile(file, 'utf8') }
}

it('writes JSON of everything but what machines sent and what somebody in danger wrote', async () => {
  const { done, text } = await write('json')
  expect(done).toEqual({ stories: 1, comments: 2, isWhole: true })
  expect(JSON.parse(text)).toMatchObject({
    format: 'stet-comments-1',
    stories: [
      {
        ...{ story, address: 'https://lantern.example/culture/the-pier/', headline: 'The pier' },
        comments: [
          { id: '1', text: '1 < 2 *really*', state: 'shown' },
          { id: '2', parent: '1', state: 'held' },
        ],
      },
    ],
  })
  expect(text).not.toContain('notice')
})

it('writes what is read again as an export of Disqus', async () => {
  const { text } = await write('disqus')
  const posts: unknown[] = []
  const left: string[] = []
  const reader = openDisqus({
    thread: () => undefined,
    post: (post) => posts.push(post),
    left: (_line, what, why) => left.push(`${what}: ${why}`),
  })
  reader.write(text)
  reader.end()
  expect(left).toEqual([])
  expect(posts).toMatchObject([
    { id: '1', thread: story, text: '1 < 2 really', state: 'shown' },
    { id: '2', parent: '1', state: 'trash' },
  ])
})

it('writes over nothing', async () => {
  await write('json')
  await expect(write('json')).rejects.toThrow(/EEXIST/)
})
