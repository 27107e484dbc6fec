import { expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import { type Carried, carriedIn, countCarried, takeCarried } from './carried.ts'
import { transaction } from './database.ts'
import {
  addPrivateEntries,
  firstBrokenPrivateEntry,
  privateEntriesFrom,
  restorePrivateEntries,
} from './ledger-private.ts'

const at = '2026-11-20T10:00:00.000Z'
const look = (number: number): Carried => ({
  ...{ id: `look-${String(number).padStart(4, '0')}`, address: 'https://social.example/1', at },
  ...{ found: 'live', why: '', signs: ['“a”'], control: null, control_answered: null },
  ...{ state: 'live', change: null, warc: 'sha256:00', size: 5_000_000_000 },
})

onBoth('what exports carry', (ready) => {
  it('is taken once, and read again as it was, batch by batch', async () => {
    const all = Array.from({ length: 201 }, (_, number) => look(number))
    const take = () => transaction(ready.handle, (db) => takeCarried(db, 'look', all))
    expect([await take(), await take()]).toEqual([201, 0])
    const { db } = ready.handle
    expect(await countCarried(db, 'look')).toBe(201)
    const batches: Carried[][] = []
    for await (const batch of carriedIn(db, 'look')) batches.push(batch)
    expect(batches.map(({ length }) => length)).toEqual([200, 1])
    expect(batches.flat()).toEqual(all)
  })

  it('goes on after the private ledger that it brings, where ours is the beginning of it', async () => {
    const { db } = ready.handle
    const entry = (kind: string) => ({ at, kind, subject: 'a', detail: { number: 1 } })
    const add = (...kinds: string[]) =>
      transaction(ready.handle, (inside) => addPrivateEntries(inside, kinds.map(entry)))
    await add('one', 'two', 'three')
    const theirs = await privateEntriesFrom(db, 0, 9)
    const restore = (entries: typeof theirs) =>
      transaction(ready.handle, (inside) => restorePrivateEntries(inside, entries))
    await db.deleteFrom('ledger_private').where('position', '>', 0).execute()
    expect(await restore(theirs.slice(2))).toBe('entry 2 does not follow from the one before it')
    expect([await restore(theirs), await restore(theirs)]).toEqual([null, null])
    await add('four')
    expect(await firstBrokenPrivateEntry(db)).toBeUndefined()
    await db.deleteFrom('ledger_private').execute()
    await add('another')
    expect(await restore(theirs)).toBe('the newsroom has entries of its own')
  })
})
