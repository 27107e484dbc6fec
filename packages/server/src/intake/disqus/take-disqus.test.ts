import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoryId } from '@stet/core/story'
import { build } from '@stet/core/story'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  live,
  openTestNewsroom,
  page,
  runDue,
  type TestNewsroom,
} from '../../newsroom-for-tests.ts'
import { markDanger } from '../../storage/comment-danger.ts'
import { transaction } from '../../storage/database.ts'
import { keptCommentsOf, saveComments } from '../../storage/kept-comments.ts'
import { bringIn } from '../archive/bring-in.ts'
import { reportLines } from '../archive/report-file.ts'

const actor = { kind: 'command', id: 'import', name: 'Import' } as const

const post = (id: string, words: string, more = '') =>
  `<post dsq:id="${id}"><message><![CDATA[<p>${words}</p>]]></message><createdAt>2021-03-0${id}T10:00:00Z</createdAt><author><email>nell@mail.example</email><name>Nell ${id}</name></author><thread dsq:id="2"/>${more}</post>`
const file = `<?xml version="1.0"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<thread dsq:id="2"><link>https://old.example/culture/the-pier?utm=1</link><title>The pier</title></thread>
<thread dsq:id="3"><link>https://old.example/nowhere/</link><title>Nowhere</title></thread>
${post('1', 'First &amp; <b>bold</b>')}${post('3', 'An answer', '<parent dsq:id="1"/>')}
${post('2', 'Buy pills', '<isSpam>true</isSpam>')}
<post dsq:id="9"><message>Elsewhere</message><createdAt>2021-03-01T10:00:00Z</createdAt><thread dsq:id="3"/></post>
</disqus>`

let newsroom: TestNewsroom
let story: StoryId
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  const whole = await live(newsroom, { slug: 'the-pier' }, build.paragraph('Words.'))
  story = whole.id
  await writeFile(join(newsroom.folder, 'disqus.xml'), file)
})
afterEach(() => newsroom.close())

async function take(dryRun = false) {
  const report = join(newsroom.folder, 'report')
  const path = join(newsroom.folder, 'disqus.xml')
  const { lines, ...counts } = await bringIn(newsroom, { path, media: null, actor, dryRun, report })
  const told: string[] = []
  for await (const { item, outcome, why } of reportLines(lines))
    told.push(`${outcome}: ${item}. ${why}`)
  return { counts, told }
}

it('takes comments with their threads, dates and states, below the story at their address', async () => {
  const { counts, told } = await take()
  expect(told).toEqual([
    'taken: 3 comments on “The pier”. 1 spam',
    'left: 1 comment on “Nowhere”. no story stands at https://old.example/nowhere/ here',
  ])
  expect(counts).toEqual({ items: 2, taken: 1, takenWithLoss: 0, left: 1 })
  const kept = await keptCommentsOf(newsroom.database.db, story)
  expect(kept.map(({ author, at, text, state }) => [author, at, text, state])).toEqual([
    ['Nell 1', '2021-03-01T10:00:00.000Z', 'First & bold', 'shown'],
    ['Nell 2', '2021-03-02T10:00:00.000Z', 'Buy pills', 'spam'],
    ['Nell 3', '2021-03-03T10:00:00.000Z', 'An answer', 'shown'],
  ])
  expect(kept[2]?.parent).toBe(kept[0]?.id)
  await runDue(newsroom)
  const text = await page(newsroom, 'culture/the-pier/index.html')
  expect(text).toContain('An answer')
  expect(text).not.toMatch(/pills|mail\.example/)
})

it('changes nothing the second time, nor on a dry run', async () => {
  await take(true)
  expect(await keptCommentsOf(newsroom.database.db, story)).toEqual([])
  await take()
  const first = await keptCommentsOf(newsroom.database.db, story)
  expect((await take()).counts).toMatchObject({ taken: 1, left: 1 })
  expect(await keptCommentsOf(newsroom.database.db, story)).toEqual(first)
})

it('leaves a discussion that has begun here as it is', async () => {
  const comment = {
    id: 'own',
    author: 'Ada',
    badge: null,
    at: '2026-11-20T10:00:00.000Z',
    text: 'Here',
    replies: [],
  }
  await transaction(newsroom.database, (db) => saveComments(db, story, [comment]))
  expect((await take()).told[0]).toMatch(/^left: 3 comments on “The pier”\. .*stays as it is/)
  expect(await keptCommentsOf(newsroom.database.db, story)).toHaveLength(1)
  // Where nothing of it may leave the newsroom, it has begun all the same.
  const eraseAt = '2026-12-20T10:00:00.000Z'
  await transaction(newsroom.database, (db) =>
    markDanger(db, { comment: 'own', since: comment.at, eraseAt }),
  )
  expect((await take()).told[0]).toMatch(/^left: 3 comments on “The pier”\. .*stays as it is/)
})
