import type { CommentSort, ShownComment } from '@stet/core/comments'
import type { StoryId } from '@stet/core/story'
import { expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import { rankComments } from './comment-ranks.ts'
import { setRespect } from './comment-respects.ts'
import { setCommentState } from './comment-states.ts'
import { newerThan, newestShown, readAround, readReplies, readThread } from './comment-threads.ts'
import { sent } from './comments-for-tests.ts'
import { type Database, transaction } from './database.ts'
import { addNewComments } from './new-comments.ts'

const story = 's1' as StoryId
const now = '2026-11-20T10:00:00.000Z'

onBoth('a discussion', (ready) => {
  const inside = <T>(work: (db: Database) => Promise<T>) => transaction(ready.handle, work)
  const add = (...comments: readonly (readonly [string, string | null])[]) =>
    inside((db) =>
      addNewComments(
        db,
        comments.map(([id, parent]) => sent(id, { story, parent })),
      ),
    )
  const respected = (comment: string, persons: number) =>
    inside(async (db) => {
      for (let index = 0; index < persons; index += 1)
        await setRespect(db, { comment, person: `p${index}`, isRespected: true, at: now })
    })
  const outline = (comments: readonly ShownComment[]): string =>
    comments
      .map(({ id, state, replies, moreReplies }) => {
        const words = state === 'shown' ? id : `[${state}]`
        const below = replies.length > 0 ? `(${outline(replies)})` : ''
        return `${words}${below}${moreReplies ? `+${moreReplies.count}` : ''}`
      })
      .join(' ')
  const page = async (sort: CommentSort = 'newest') =>
    outline((await readThread(ready.handle.db, { story, sort, firstReplies: 3 })).roots)

  it('has the first comments below each, each with those below it before the next', async () => {
    await add(['a', null], ['b', null])
    await add(['c', 'a'], ['d', 'a'], ['e', 'a'])
    await add(['f', 'c'])
    await add(['g', 'f'])
    expect(await page('oldest')).toBe('a(c(f(g)))+2 b')
    expect(await page()).toBe('b a(c(f(g)))+2')
    const part = await readThread(ready.handle.db, { story, sort: 'newest' })
    expect(part).toMatchObject({ count: 7, newest: 7, next: null, previous: null })
    const [, a] = part.roots
    const after = a?.moreReplies?.after
    const more = await readReplies(ready.handle.db, { comment: 'a', after })
    expect(more && outline([more])).toBe('a(d e)')
  })

  it.each<CommentSort>(['newest', 'oldest', 'respected'])(
    'is read by pages there and back, %s first, each comment once',
    async (sort) => {
      const ids = Array.from({ length: 65 }, (_, index) => `c${index}`)
      await add(...ids.map((id) => [id, null] as const))
      for (const [index, many] of [1, 3, 2].entries()) await respected(`c${index * 20}`, many)
      await inside((db) => rankComments(db, story, { now, forget: now }))
      const { db } = ready.handle
      const seen: string[] = []
      const starts: (string | null)[] = []
      let part = await readThread(db, { story, sort })
      for (;;) {
        seen.push(...part.roots.map(({ id }) => id))
        starts.push(part.roots[0]?.id ?? null)
        if (part.next === null) break
        part = await readThread(db, { story, sort, after: part.next })
      }
      const order = sort === 'oldest' ? ids : ids.toReversed()
      const best = ['c20', 'c40', 'c0']
      const others = order.filter((id) => sort !== 'respected' || !best.includes(id))
      expect(seen).toEqual(sort === 'respected' ? [...best, ...others] : order)
      const back: (string | null)[] = [part.roots[0]?.id ?? null]
      while (part.previous !== null) {
        part = await readThread(db, { story, sort, before: part.previous })
        back.push(part.roots[0]?.id ?? null)
      }
      expect(back.toReversed()).toEqual(starts)
      expect(part.roots).toHaveLength(20)
    },
  )

  it('keeps a reader in the ranking in which they began', async () => {
    await add(...Array.from({ length: 45 }, (_, index) => [`c${index}`, null] as const))
    for (let index = 0; index < 30; index += 1) await respected(`c${index}`, 1)
    const rank = (at: string, forget: string) =>
      inside((db) => rankComments(db, story, { now: at, forget }))
    await rank(now, now)
    const { db } = ready.handle
    const first = await readThread(db, { story, sort: 'respected' })
    await respected('c3', 5)
    await rank('2026-11-20T10:01:00.000Z', now)
    const after = first.next ?? ''
    const second = await readThread(db, { story, sort: 'respected', after })
    const third = await readThread(db, { story, sort: 'respected', after: second.next ?? '' })
    const ids = [first, second, third].flatMap(({ roots }) => roots.map(({ id }) => id))
    expect(new Set(ids).size).toBe(45)
    expect((await readThread(db, { story, sort: 'respected' })).roots[0]?.id).toBe('c3')
    // Once that ranking is forgotten, reading goes on at the same place of the newest.
    await rank('2026-11-20T12:30:00.000Z', '2026-11-20T10:30:00.000Z')
    const later = await readThread(db, { story, sort: 'respected', after })
    expect(later.roots).toHaveLength(20)
  })

  it.each(['', 'x', 'n', 'n-1', 'nzzzzzzzz', 'p1', 'p1.zzzzzzzz', "n1' or 1=1", 'n1\0', '𝐧1'])(
    'begins anew where the cursor is “%s”',
    async (cursor) => {
      await add(['a', null], ['b', null])
      const { db } = ready.handle
      const read = (sort: CommentSort) => readThread(db, { story, sort, after: cursor })
      for (const sort of ['newest', 'respected'] as const)
        expect(outline((await read(sort)).roots)).toBe('b a')
      expect((await readReplies(db, { comment: 'a', after: cursor }))?.id).toBe('a')
    },
  )

  it('keeps the place of what is gone as long as something below it is shown', async () => {
    await add(['a', null], ['b', null])
    await add(['c', 'a'])
    await add(['d', 'c'])
    const to = (id: string, state: 'shown' | 'rejected' | 'withdrawn' | 'held') =>
      inside((db) => setCommentState(db, { id, state, now }))
    await to('a', 'rejected')
    await to('c', 'withdrawn')
    expect(await page()).toBe('b [removed]([withdrawn](d))')
    const around = await readAround(ready.handle.db, 'a')
    expect(around?.comment).toMatchObject({ author: '', text: '', badge: null, passage: null })
    await to('d', 'held')
    expect(await page()).toBe('b')
    await to('d', 'shown')
    expect(await page()).toBe('b [removed]([withdrawn](d))')
    await to('a', 'shown')
    expect(await page()).toBe('b a([withdrawn](d))')
  })

  it('shows a comment by itself with all that it stands below, and its neighbours', async () => {
    await add(['a', null], ['b', null])
    let above = 'a'
    for (let depth = 1; depth <= 14; depth += 1) {
      await add([`d${depth}`, above])
      above = `d${depth}`
    }
    const { db } = ready.handle
    expect(await readAround(db, 'a')).toMatchObject({ previous: null, next: 'b', ancestors: [] })
    const deepest = await readAround(db, 'd14')
    expect(deepest?.ancestors.map(({ id }) => id)).toEqual([
      'a',
      ...Array.from({ length: 11 }, (_, index) => `d${index + 1}`),
    ])
    // What answers the deepest stands beside it, and still says what it answers.
    expect(deepest).toMatchObject({ previous: 'd13', comment: { depth: 12, parent: 'd13' } })
    expect(await readAround(db, 'nobody')).toBeUndefined()
  })

  it('counts what came later by when readers first saw it', async () => {
    await add(['a', null])
    await inside((db) =>
      addNewComments(db, [sent('held', { story, state: 'held' }), sent('b', { story })]),
    )
    const { db } = ready.handle
    const { newest } = await readThread(db, { story, sort: 'newest' })
    expect(await newerThan(db, story, newest)).toEqual({ count: 2, newer: 0 })
    await inside((tx) => setCommentState(tx, { id: 'held', state: 'shown', now }))
    expect(await newerThan(db, story, newest)).toEqual({ count: 3, newer: 1 })
    expect((await newestShown(db, story, 2)).map(({ id }) => id)).toEqual(['held', 'b'])
    expect(await newerThan(db, 'none' as StoryId, 0)).toEqual({ count: 0, newer: 0 })
  })
})
