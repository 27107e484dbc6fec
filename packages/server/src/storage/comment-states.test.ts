import type { CommentState } from '@stet/core/comments'
import type { StoryId } from '@stet/core/story'
import { expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import { findingsOf } from './comment-findings.ts'
import {
  eraseCommentWords,
  revisionsOf,
  setCommentState,
  setCommentText,
  setFeatured,
} from './comment-states.ts'
import { readThread } from './comment-threads.ts'
import { findComment } from './comments.ts'
import { sent } from './comments-for-tests.ts'
import { type Database, transaction } from './database.ts'
import { findDiscussion, recountDiscussion } from './discussions.ts'
import { addNewComments } from './new-comments.ts'

const story = 's1' as StoryId
const now = '2026-11-20T10:00:00.000Z'
const states: readonly CommentState[] = ['shown', 'held', 'rejected', 'withdrawn']

/** Numbers that look like chance and are the same each time (Park and Miller, 1988). */
function* chances(): Generator<number, never> {
  for (let seed = 4711; ; seed = (seed * 48_271) % 2_147_483_647) yield seed
}

onBoth('comments and what is counted of them', (ready) => {
  const inside = <T>(work: (db: Database) => Promise<T>) => transaction(ready.handle, work)
  const held = { phase: 'links', outcome: 'hold', rule: 'spam', why: 'It has 9 links' } as const

  it('agree, whatever is sent and decided in whatever order', async () => {
    const chance = chances()
    const one = <T>(list: readonly T[]): T => list[chance.next().value % list.length] as T
    const ids: string[] = []
    for (let round = 0; round < 60; round += 1) {
      const many = 1 + (chance.next().value % 3)
      const batch = Array.from({ length: many }, (_, index) => {
        const parent =
          chance.next().value % 4 === 0
            ? null
            : (ids[chance.next().value % Math.max(1, ids.length)] ?? null)
        const state = chance.next().value % 4 === 0 ? 'held' : 'shown'
        return sent(`c${round}-${index}`, { story, parent, state })
      })
      const added = await inside((db) => addNewComments(db, batch))
      for (const [id, { outcome }] of added) if (outcome === 'added') ids.push(id)
      const id = one(ids)
      await inside((db) => setCommentState(db, { id, state: one(states), now }))
    }
    const { db } = ready.handle
    const before = await findDiscussion(db, story)
    const rows = await db.selectFrom('comment').selectAll().execute()
    await inside((tx) => recountDiscussion(tx, story))
    expect(await findDiscussion(db, story)).toEqual(before)
    const isVisible = new Map<string, boolean>()
    for (const row of rows.toSorted((a, b) => b.depth - a.depth)) {
      const below = rows.filter(({ above, id }) => above === row.id && isVisible.get(id))
      isVisible.set(row.id, row.state === 'shown' || below.length > 0)
      expect([row.id, row.answers]).toEqual([row.id, below.length])
      expect([row.id, row.visible === 1]).toEqual([row.id, isVisible.get(row.id)])
    }
    expect(rows.length).toBeGreaterThan(60)
    expect((await readThread(db, { story, sort: 'newest' })).count).toBe(before.counts.shown)
  })

  it('are refused a decision about another text, or from another state', async () => {
    await inside((db) => addNewComments(db, [sent('a', { story })]))
    const edit = { id: 'a', revision: 1, text: 'Other words', textKey: null, now }
    await inside((db) => setCommentText(db, edit))
    expect(await inside((db) => setCommentText(db, edit))).toBeUndefined()
    const to = (fields: object) =>
      inside((db) => setCommentState(db, { id: 'a', state: 'rejected', now, ...fields }))
    expect(await to({ revision: 1 })).toBeUndefined()
    expect(await to({ from: 'held' })).toBeUndefined()
    expect(await to({ id: 'nobody' })).toBeUndefined()
    expect(await to({ revision: 2, from: 'shown' })).toMatchObject({ after: { state: 'rejected' } })
    expect(await revisionsOf(ready.handle.db, 'a')).toEqual([
      { revision: 1, at: now, text: 'Words of a' },
    ])
  })

  it('are featured as long as they are shown', async () => {
    await inside((db) => addNewComments(db, [sent('a', { story })]))
    expect(await inside((db) => setFeatured(db, 'a', true))).toMatchObject({ isFeatured: true })
    await inside((db) => setCommentState(db, { id: 'a', state: 'held', now }))
    expect(await findComment(ready.handle.db, 'a')).toMatchObject({ isFeatured: false })
    expect(await inside((db) => setFeatured(db, 'a', true))).toBeUndefined()
  })

  it('keep what was found in them, and lose all their words at once', async () => {
    const place = { start: 2, end: 5 }
    const findings = [held, { ...held, rule: null, place }].map((one) => ({ place: null, ...one }))
    await inside((db) => addNewComments(db, [sent('a', { story, state: 'held', findings })]))
    const { db } = ready.handle
    expect((await findingsOf(db, ['a', 'b'])).get('a')).toEqual(findings)
    await inside((tx) => eraseCommentWords(tx, 'a'))
    expect(await findComment(db, 'a')).toMatchObject({ text: '', passage: null, state: 'held' })
    expect((await findingsOf(db, ['a'])).size).toBe(0)
  })

  it('are added once where the same button was pressed twice, and below nothing that is gone', async () => {
    const words = { story, text: 'Twice the same', textKey: 'k1' }
    const add = (...comments: readonly ReturnType<typeof sent>[]) =>
      inside((db) => addNewComments(db, comments))
    const first = await add(sent('a', words), sent('b', words))
    expect([...first.values()].map(({ outcome }) => outcome)).toEqual(['added', 'there'])
    const again = await add(sent('c', { ...words, at: '2026-11-20T10:00:50.000Z' }))
    expect(again.get('c')).toMatchObject({ outcome: 'there', comment: { id: 'a' } })
    const later = await add(sent('d', { ...words, at: '2026-11-20T10:05:00.000Z' }))
    expect(later.get('d')?.outcome).toBe('added')
    await inside((db) => setCommentState(db, { id: 'a', state: 'rejected', now }))
    const below = await add(sent('e', { story, parent: 'a' }), sent('f', { story, parent: 'none' }))
    expect([...below.values()].map(({ outcome }) => outcome)).toEqual(['no-parent', 'no-parent'])
    const elsewhere = await add(sent('g', { story: 's2' as StoryId, parent: 'd' }))
    expect(elsewhere.get('g')?.outcome).toBe('no-parent')
  })
})
