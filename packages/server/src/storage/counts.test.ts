import type { StoryId } from '@stet/core/story'
import { expect, it } from 'vitest'
import { saveAddress } from './addresses.ts'
import { onBoth } from './both-for-tests.ts'
import {
  addCounts,
  countedStretches,
  countsBetween,
  countsOf,
  noteStretch,
  type StoryCount,
  storiesAt,
} from './counts.ts'
import { transaction } from './database.ts'

const one = '01890a5d-ac96-774b-bcce-b302099a8051' as StoryId
const two = '01890a5d-ac96-774b-bcce-b302099a8052' as StoryId

function count(fields: Partial<StoryCount> = {}): StoryCount {
  return { story: one, day: '2026-11-20', teller: 'server', requests: 3, robots: 1, ...fields }
}

onBoth('counts', (ready) => {
  const add = (...counts: StoryCount[]) => transaction(ready.handle, (db) => addCounts(db, counts))

  it('adds up by story, day and teller', async () => {
    await add(count(), count({ teller: 'log' }), count({ day: '2026-11-21' }))
    await add(count({ requests: 4, robots: 0 }), count({ story: two, requests: 0, robots: 2 }))
    const { db } = ready.handle
    expect(await countsOf(db, one, { from: '2026-11-01', to: '2026-11-20' })).toEqual([
      count({ teller: 'log' }),
      count({ requests: 7 }),
    ])
    expect(await countsBetween(db, { from: '2026-11-20', to: '2026-11-21' })).toEqual([
      count({ teller: 'log' }),
      count({ requests: 7 }),
      count({ day: '2026-11-21' }),
      count({ story: two, requests: 0, robots: 2 }),
    ])
    expect(await countsBetween(db, { from: '2026-11-22', to: '2026-12-31' })).toEqual([])
  })

  it('adds many rows at once, and those of two at the same time', async () => {
    const many = Array.from({ length: 450 }, (_, index) =>
      count({ story: `s${String(index).padStart(3, '0')}` as StoryId }),
    )
    const other = await ready.another()
    await Promise.all([add(...many), transaction(other, (db) => addCounts(db, many.toReversed()))])
    const rows = await countsBetween(ready.handle.db, { from: '2026-11-20', to: '2026-11-20' })
    expect(rows.map(({ requests }) => requests)).toEqual(many.map(() => 6))
  })

  it('knows the stories of addresses, those that they had before too', async () => {
    const { db } = ready.handle
    const at = '2026-11-20T10:00:00.000Z'
    const address = { story: one, target: null, at, reason: '' }
    await saveAddress(db, { ...address, path: '/culture/a/', kind: 'page' })
    await saveAddress(db, { ...address, path: '/culture/b/', kind: 'moved', target: '/culture/a/' })
    await saveAddress(db, { ...address, path: '/old/', kind: 'moved', target: '/', story: null })
    const others = Array.from({ length: 300 }, (_, index) => `/culture/none-${index}/`)
    const found = await storiesAt(db, ['/culture/a/', '/old/', ...others, '/culture/b/'])
    expect([...found]).toEqual([
      ['/culture/a/', one],
      ['/culture/b/', one],
    ])
  })

  it('notes a stretch of a log once', async () => {
    const stretch = { hash: 'a'.repeat(64), bytes: 5_000_000_000 }
    const note = () =>
      transaction(ready.handle, (db) => noteStretch(db, stretch, '2026-11-20T10:00:00.000Z'))
    expect([await note(), await note()]).toEqual([true, false])
    expect(await countedStretches(ready.handle.db)).toEqual([stretch])
  })
})
