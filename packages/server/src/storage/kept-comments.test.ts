import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { StoryId } from '@stet/core/story'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import { dangerAmong, markDanger } from './comment-danger.ts'
import { saveFindings } from './comment-findings.ts'
import { rankComments } from './comment-ranks.ts'
import { setRespect } from './comment-respects.ts'
import { setCommentState, setCommentText } from './comment-states.ts'
import { readThread } from './comment-threads.ts'
import { openDatabase, transaction } from './database.ts'
import { findDiscussion } from './discussions.ts'
import {
  addComments,
  countComments,
  type KeptComment,
  keptCommentsOf,
  saveComments,
  saveKeptComments,
  type ThreadedComment,
} from './kept-comments.ts'
import { migrate } from './migrate.ts'
import { putInQueue, queuesOf } from './moderation-queue.ts'

const story = 's1' as StoryId
const at = '2026-11-20T10:00:00.000Z'
const later = '2026-11-20T11:00:00.000Z'

function kept(id: string, fields: Partial<KeptComment> = {}): KeptComment {
  const words = { author: 'Noor', badge: null, at, text: 'Words – слова' }
  return { id, parent: null, ...words, state: 'shown', kind: 'comment', ...fields }
}

onBoth('comments of files', (ready) => {
  const thread = (id: string, time: string, replies: readonly ThreadedComment[] = []) => ({
    ...{ id, author: 'Noor', badge: null, at: time, text: 'Words', replies },
  })

  it('become a discussion, whatever they answer', async () => {
    const { handle } = ready
    const comments = [
      kept('spam', { state: 'spam' }),
      kept('below', { parent: 'spam', at: later }),
      kept('lost', { parent: 'nobody', at: later }),
      kept('round', { parent: 'again' }),
      kept('again', { parent: 'round', at: later }),
      kept('ping', { kind: 'pingback' }),
      kept('held', { state: 'held', parent: 'below', at: later }),
    ]
    await transaction(handle, (db) => saveKeptComments(db, story, comments))
    const part = await readThread(handle.db, { story, sort: 'oldest' })
    expect(part.roots.map(({ id, state, replies }) => [id, state, replies.length])).toEqual([
      ['round', 'shown', 1],
      ['spam', 'removed', 1],
      ['lost', 'shown', 0],
    ])
    const { counts } = await findDiscussion(handle.db, story)
    expect(counts).toEqual({ shown: 4, held: 1, rejected: 1, withdrawn: 0 })
    const byTime = (one: KeptComment) => `${one.at} ${one.id}`
    const sorted = comments.toSorted((a, b) => (byTime(a) < byTime(b) ? -1 : 1))
    expect(await keptCommentsOf(handle.db, story)).toEqual(sorted)
  })

  it('are no longer what another system called them, once somebody here has decided', async () => {
    const { handle } = ready
    await transaction(handle, (db) => saveKeptComments(db, story, [kept('a', { state: 'trash' })]))
    for (const state of ['shown', 'rejected'] as const)
      await transaction(handle, (db) => setCommentState(db, { id: 'a', state, now: later }))
    expect((await keptCommentsOf(handle.db, story))[0]?.state).toBe('rejected')
  })

  it('go nowhere with words that were taken back, though a report of them still waits', async () => {
    const { handle } = ready
    const passage = { version: 1, words: 'The bell' }
    const comments = [kept('a', { passage })]
    await transaction(handle, (db) => saveKeptComments(db, story, comments))
    await transaction(handle, (db) =>
      setCommentState(db, { id: 'a', state: 'withdrawn', now: later }),
    )
    expect(await keptCommentsOf(handle.db, story)).toEqual([
      kept('a', { state: 'withdrawn', text: '' }),
    ])
  })

  it('may be very deep, and replace those before them', async () => {
    const { handle } = ready
    let deep: ThreadedComment = thread('0', at)
    for (let depth = 1; depth < 2_000; depth += 1) deep = thread(`${depth}`, at, [deep])
    await transaction(handle, (db) => saveComments(db, story, [deep]))
    expect(await countComments(handle.db, story)).toBe(2_000)
    const { roots } = await readThread(handle.db, { story, sort: 'newest' })
    expect(roots.map(({ id }) => id)).toEqual(['1999'])
    await transaction(handle, (db) => saveComments(db, story, [thread('new', at)]))
    expect(await findDiscussion(handle.db, story)).toMatchObject({ counts: { shown: 1 } })
    await transaction(handle, (db) => saveComments(db, story, []))
    expect(await findDiscussion(handle.db, story)).toMatchObject({ counts: { shown: 0 } })
  })

  it('leave nothing of those that they replace, which may come back', async () => {
    const { handle } = ready
    const none = { phase: 'phrases', outcome: 'hold', rule: null, why: 'Why', place: null } as const
    await transaction(handle, async (db) => {
      await saveKeptComments(db, story, [kept('a'), kept('b'), kept('held', { state: 'held' })])
      for (const id of ['a', 'b', 'held']) {
        await setCommentText(db, { id, revision: 1, text: 'New', textKey: null, now: later })
        await saveFindings(db, [{ comment: id, revision: 2, findings: [none] }])
        await setRespect(db, { comment: id, person: 'noor', isRespected: true, at })
        await putInQueue(db, { queue: 'held', comment: id, story, at, urgency: 0 })
        await markDanger(db, { comment: id, since: at, eraseAt: later })
      }
      await rankComments(db, story, { now: at, forget: at })
      await saveKeptComments(db, story, [kept('a'), kept('held', { state: 'held' })])
    })
    const left = async (table: 'comment_finding' | 'comment_revision' | 'comment_respect') =>
      (await handle.db.selectFrom(table).select('comment').execute()).map(({ comment }) => comment)
    for (const table of ['comment_finding', 'comment_revision', 'comment_respect'] as const)
      expect(await left(table)).toEqual([])
    expect(await handle.db.selectFrom('comment_rank').select('comment').execute()).toEqual([])
    // Whoever came back still waits, and is still kept apart.
    expect([...(await queuesOf(handle.db, ['a', 'b', 'held'])).keys()]).toEqual(['a', 'held'])
    expect(await dangerAmong(handle.db, ['a', 'b', 'held'])).toEqual(new Set(['a', 'held']))
  })

  it('of many stories come in together', async () => {
    const other = 's2' as StoryId
    const comments = [kept('a'), kept('b')].map((one, index) => ({
      ...one,
      story: index === 0 ? story : other,
    }))
    await transaction(ready.handle, (db) => addComments(db, comments))
    for (const one of [story, other])
      expect((await findDiscussion(ready.handle.db, one)).counts.shown).toBe(1)
  })
})

it('comments of older databases keep their places and what was decided about them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-older-'))
  cpSync(new URL('migrations/', import.meta.url), folder, { recursive: true })
  for (const name of readdirSync(folder)) if (name >= '0024') rmSync(join(folder, name))
  const handle = await openDatabase('sqlite::memory:')
  await migrate(handle, pathToFileURL(`${folder}/`))
  rmSync(folder, { recursive: true })
  const rows: readonly (readonly [string, string | null, string])[] = [
    ['a', null, 'trash'],
    ['b', 'a', 'shown'],
    ['c', 'nobody', 'held'],
    ['d', 'e', 'shown'],
    ['e', 'd', 'shown'],
  ]
  for (const [index, [id, parent, state]] of rows.entries())
    await sql`insert into comment (id, story, parent, author, at, text, state, kind) values
      (${id}, 's1', ${parent}, 'Noor', ${`2026-11-20T10:00:0${index}.000Z`}, 'Words', ${state}, 'comment')
    `.execute(handle.db)
  await migrate(handle)
  const { roots } = await readThread(handle.db, { story, sort: 'oldest' })
  expect(roots.map(({ id, replies }) => [id, replies.map((one) => one.id)])).toEqual([
    ['a', ['b']],
    ['d', []],
    ['e', []],
  ])
  const all = await keptCommentsOf(handle.db, story)
  expect(all.map(({ id, parent, state }) => [id, parent, state])).toEqual(rows)
  expect((await findDiscussion(handle.db, story)).counts).toMatchObject({ shown: 3, rejected: 1 })
  await handle.close()
})
