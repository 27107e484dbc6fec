import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { StoryId } from '@stet/core/story'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  live,
  openTestNewsroom,
  type TestNewsroom,
} from '../../packages/server/src/newsroom-for-tests.ts'
import { findComment } from '../../packages/server/src/storage/comments.ts'
import { transaction } from '../../packages/server/src/storage/database.ts'
import { findDiscussion, recountDiscussion } from '../../packages/server/src/storage/discussions.ts'
import { pendingJobs } from '../../packages/server/src/storage/jobs.ts'

let newsroom: TestNewsroom
let story: StoryId
beforeAll(async () => {
  newsroom = await openTestNewsroom()
  story = (await live(newsroom, { slug: 'tour' })).id
})
afterAll(() => newsroom.close())

it('a server that is killed while readers write has what it answered, and every count is right', {
  timeout: 60_000,
}, async () => {
  let before = 0
  for (const after of [40, 130]) {
    const said = await writeUntilKilled(after)
    expect(said.length).toBeGreaterThanOrEqual(after)
    before += said.length
    await holdsAll(said, before)
  }
})

/** All that was answered is there in its state, what waits is in its queue, and counts are those of the comments. */
async function holdsAll(said: readonly string[], atLeast: number): Promise<void> {
  const { database } = newsroom
  const { db } = database
  for (const line of said) {
    const [state, id = ''] = line.split(' ')
    expect((await findComment(db, id))?.state).toBe(state)
  }
  const rows = await db.selectFrom('comment').selectAll().execute()
  expect(rows.length).toBeGreaterThanOrEqual(atLeast)
  for (const row of rows) {
    const below = rows.filter(({ above, visible }) => above === row.id && visible === 1)
    expect([row.id, row.answers]).toEqual([row.id, below.length])
  }
  const held = rows.filter(({ state }) => state === 'held').map(({ id }) => id)
  const queued = await db.selectFrom('moderation_queue').select('comment').execute()
  expect(queued.map(({ comment }) => comment).sort()).toEqual(held.sort())
  const found = await db.selectFrom('comment_finding').select('comment').distinct().execute()
  expect(found.map(({ comment }) => comment)).toEqual(expect.arrayContaining(held))
  const letters = await db.selectFrom('commenter_letter').select('id').execute()
  const writers = new Map(rows.map(({ id, person }) => [id, person]))
  const told = rows.filter(
    ({ parent, person, state }) =>
      parent !== null && state === 'shown' && writers.get(parent) !== person,
  )
  expect(letters.length).toBe(told.length)
  expect(told.length).toBeGreaterThan(0)
  expect(await pendingJobs(db, [`page:story:${story}`], '9')).toBe(1)
  const counted = await findDiscussion(db, story)
  await transaction(database, (tx) => recountDiscussion(tx, story))
  expect(await findDiscussion(db, story)).toEqual(counted)
}

/** Lets another process take comments, eight at a time, until it has answered so often; gives what it answered. */
async function writeUntilKilled(until: number): Promise<readonly string[]> {
  const server = '../../packages/server/src'
  const load = (file: string) =>
    `await import(${JSON.stringify(import.meta.resolve(`${server}/${file}`))})`
  const program = `
    const { openDatabase } = ${load('storage/database.ts')}
    const { newId } = ${load('new-id.ts')}
    const { postComment } = ${load('actions/comments/post-comment.ts')}
    const { writeSync } = await import('node:fs')
    const database = await openDatabase(${JSON.stringify(newsroom.config.database)})
    const journal = { info: () => undefined, error: () => undefined }
    const now = () => new Date().toISOString()
    const newsroom = { database, journal, now, newId: () => newId(Date.now()) }
    const story = ${JSON.stringify(story)}
    const since = '2026-01-01T00:00:00.000Z'
    const person = (id, badge) =>
      ({ id, name: id, since, isMember: false, badge, barredUntil: null, isReadFirst: badge === null })
    await database.db
      .insertInto('commenter')
      .values(['noor', 'ines', 'tove'].map((id) => ({ id, since })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const write = async (writer) => {
      let parent = null
      for (let number = 0; ; number += 1) {
        // Every third is held; others answer what the same writer wrote before.
        const staff = number % 2 === 0 ? 'noor' : 'ines'
        const commenter = number % 3 === 0 ? person('tove', null) : person(staff, 'staff')
        const text = 'Words ' + process.pid + ' of ' + writer + ', number ' + number
        const done = await postComment(newsroom, { story, parent, commenter, text, passage: null })
        if (done.id === undefined) {
          if (commenter.badge !== null) throw new Error(JSON.stringify(done))
          continue
        }
        if (done.outcome === 'shown') parent = number % 5 === 0 ? null : done.id
        writeSync(1, done.outcome + ' ' + done.id + '\\n')
      }
    }
    await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(write))
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const said: string[] = []
  for await (const line of createInterface(child.stdout)) {
    said.push(line)
    if (said.length === until) child.kill('SIGKILL')
  }
  await ended
  return said
}
