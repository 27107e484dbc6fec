import type { StoryId } from '@stet/core/story'
import { expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import { transaction } from './database.ts'
import {
  addLedgerEntries,
  countLedgerEntries,
  ledgerEntriesFrom,
  ledgerEntriesOf,
  type NewLedgerEntry,
  readTree,
  saveTree,
} from './ledger.ts'
import { addPrivateEntries, firstBrokenPrivateEntry, privateEntriesOf } from './ledger-private.ts'

const one = '01890a5d-ac96-774b-bcce-b302099a8057' as StoryId
const other = '01890a5d-ac96-774b-bcce-b302099a8058' as StoryId

function entry(fields: Partial<NewLedgerEntry> = {}): NewLedgerEntry {
  return {
    at: '2026-11-23T10:00:00.000Z',
    kind: 'published',
    story: one,
    versions: [1],
    told: '{"version":1}',
    ...fields,
  }
}

onBoth('the ledger', (ready) => {
  const add = (...entries: NewLedgerEntry[]) =>
    transaction(ready.handle, (db) => addLedgerEntries(db, entries))

  it('counts its entries from nought without a gap, and calls a story by one name', async () => {
    await add(entry(), entry({ story: other }))
    await add(entry({ kind: 'changed', versions: [2] }))
    const { db } = ready.handle
    expect(await countLedgerEntries(db)).toBe(3)
    const all = await ledgerEntriesFrom(db, 0, 10)
    expect(all.map(({ position }) => position)).toEqual([0, 1, 2])
    const [first, second, third] = all
    expect(first?.entry.story).toMatch(/^[0-9a-f]{32}$/)
    expect(third?.entry.story).toBe(first?.entry.story)
    expect(second?.entry.story).not.toBe(first?.entry.story)
    expect((await ledgerEntriesOf(db, one)).map(({ position }) => position)).toEqual([0, 2])
    expect((await ledgerEntriesFrom(db, 1, 1)).map(({ position }) => position)).toEqual([1])
  })

  it('says nothing of what it commits to: the same words have another commitment each time', async () => {
    await add(entry(), entry({ story: other }))
    const [first, second] = await ledgerEntriesFrom(ready.handle.db, 0, 2)
    expect(first?.entry.commitment).toMatch(/^[0-9a-f]{64}$/)
    expect(first?.entry.commitment).not.toBe(second?.entry.commitment)
    expect(first?.text).not.toContain(one)
    expect(first?.text).toBe(
      `{"at":"2026-11-23T10:00:00.000Z","commitment":"${first?.entry.commitment}","kind":"published","story":"${first?.entry.story}","versions":[1]}`,
    )
  })

  it('dates no entry before the one before it', async () => {
    await add(entry({ at: '2026-11-23T10:00:05.000Z' }))
    await add(entry({ at: '2026-11-23T10:00:04.000Z' }))
    const all = await ledgerEntriesFrom(ready.handle.db, 0, 10)
    expect(all.map(({ entry: { at } }) => at)).toEqual([
      '2026-11-23T10:00:05.000Z',
      '2026-11-23T10:00:05.000Z',
    ])
  })

  it('lets two who add at once go one after the other', async () => {
    const another = await ready.another()
    const adding = Array.from({ length: 12 }, (_, index) =>
      transaction(index % 2 === 0 ? ready.handle : another, (db) =>
        addLedgerEntries(db, [entry()]),
      ),
    )
    await Promise.all(adding)
    expect(await countLedgerEntries(ready.handle.db)).toBe(12)
  })

  it('adds many at once', async () => {
    await add(...Array.from({ length: 1201 }, () => entry()))
    expect(await countLedgerEntries(ready.handle.db)).toBe(1201)
  })

  it('keeps the tree that the last checkpoint covers', async () => {
    const { db } = ready.handle
    expect(await readTree(db)).toEqual({ tree: { size: 0, edge: [] }, root: '', checkpoint: '' })
    const kept = {
      tree: { size: 257, edge: [[new Uint8Array(32).fill(1)], [new Uint8Array(32).fill(2)]] },
      root: 'ab',
      checkpoint: 'signed',
    }
    await saveTree(db, kept, '2026-11-23T10:00:00.000Z')
    await saveTree(db, kept, '2026-11-23T10:00:00.000Z')
    expect(await readTree(db)).toEqual(kept)
  })
})

onBoth('the private ledger', (ready) => {
  const look = (found: string) => ({
    at: '2026-11-23T10:00:00.000Z',
    kind: 'looked',
    subject: 'https://post.example/1',
    detail: { found },
  })

  it('holds the entry before in the hash of each', async () => {
    await transaction(ready.handle, (db) => addPrivateEntries(db, [look('live'), look('gone')]))
    await transaction(ready.handle, (db) => addPrivateEntries(db, [look('back')]))
    const { db } = ready.handle
    const all = await privateEntriesOf(db, 'https://post.example/1')
    expect(all.map(({ position, detail }) => [position, detail])).toEqual([
      [0, { found: 'live' }],
      [1, { found: 'gone' }],
      [2, { found: 'back' }],
    ])
    expect(new Set(all.map(({ hash }) => hash)).size).toBe(3)
    expect(await firstBrokenPrivateEntry(db)).toBeUndefined()
  })

  it.each([
    ['changed', { detail: '{"found":"live"}' }],
    ['dated otherwise', { at: '2026-11-23T09:00:00.000Z' }],
  ])('finds the entry that was %s', async (_, change) => {
    await transaction(ready.handle, (db) =>
      addPrivateEntries(db, [look('live'), look('gone'), look('back')]),
    )
    const { db } = ready.handle
    await db.updateTable('ledger_private').set(change).where('position', '=', 1).execute()
    expect(await firstBrokenPrivateEntry(db)).toBe(1)
  })

  it('finds that an entry is missing', async () => {
    await transaction(ready.handle, (db) => addPrivateEntries(db, [look('live'), look('gone')]))
    const { db } = ready.handle
    await db.deleteFrom('ledger_private').where('position', '=', 0).execute()
    expect(await firstBrokenPrivateEntry(db)).toBe(0)
  })
})
