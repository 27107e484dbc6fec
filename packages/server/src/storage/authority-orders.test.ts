import { expect, it } from 'vitest'
import {
  type AuthorityOrder,
  findOrder,
  type OrderColumn,
  ordersBy,
  ordersIn,
  orderWaits,
  saveOrder,
} from './authority-orders.ts'
import { onBoth } from './both-for-tests.ts'

const day = { from: '2026-11-20T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z' }

function order(id: string, fields: Partial<AuthorityOrder> = {}): AuthorityOrder {
  return {
    ...{ id, kind: 'act', country: 'NL', authority: 'Court of Noordmeer', about: 'threat' },
    ...{ comment: 'c1', receivedAt: '2026-11-20T10:00:00.000Z', informedAt: null },
    ...{ outcome: null, words: '', doneAt: null },
    ...fields,
  }
}

onBoth('orders of authorities', (ready) => {
  it('are kept as they are from now on, and found by their day', async () => {
    const { db } = ready.handle
    await saveOrder(db, order('o1'))
    const done = order('o1', { outcome: 'done', doneAt: '2026-11-20T12:00:00.000Z', words: 'Gone' })
    await saveOrder(db, done)
    expect(await findOrder(db, 'o1')).toEqual(done)
    expect(await findOrder(db, 'none')).toBeUndefined()
    // The same moment: the greater id is the newer one. The end of a span is not in it.
    await saveOrder(db, order('o2'))
    await saveOrder(db, order('o3', { receivedAt: day.to }))
    await saveOrder(db, order('o4', { receivedAt: day.from }))
    const found = async (limit: number) => (await ordersIn(db, day, limit)).map(({ id }) => id)
    expect(await found(9)).toEqual(['o2', 'o1', 'o4'])
    expect(await found(2)).toEqual(['o2', 'o1'])
  })

  it('are counted in one order, and how long they waited', async () => {
    const { db } = ready.handle
    await saveOrder(db, order('o1'))
    await saveOrder(db, order('o2', { kind: 'inform', country: 'DE', about: 'spam' }))
    const informedAt = '2026-11-20T10:00:01.000Z'
    await saveOrder(db, order('o3', { outcome: 'refused', informedAt, doneAt: day.to }))
    await saveOrder(db, order('o4', { outcome: 'done', receivedAt: day.to, informedAt: day.to }))
    const by = async (column: OrderColumn) =>
      (await ordersBy(db, day, column)).map(({ name, count }) => [name, count])
    expect(await by('kind')).toEqual([
      ['act', 2],
      ['inform', 1],
    ])
    expect(await by('country')).toEqual([
      ['DE', 1],
      ['NL', 2],
    ])
    expect(await by('about')).toEqual([
      ['spam', 1],
      ['threat', 2],
    ])
    expect(await by('outcome')).toEqual([
      ['waits', 2],
      ['refused', 1],
    ])
    expect(await orderWaits(db, day, 'informed_at')).toEqual([1000])
    expect(await orderWaits(db, day, 'done_at')).toEqual([14 * 60 * 60_000])
  })
})
