import { expect, it } from 'vitest'
import {
  type ArchiveImport,
  archiveImports,
  changeArchiveImport,
  deleteArchiveImport,
  findArchiveImport,
  saveArchiveImport,
} from './archive-imports.ts'
import { onBoth } from './both-for-tests.ts'

const one: ArchiveImport = {
  id: 'i1',
  name: 'old.xml',
  size: 3_000_000_000,
  state: 'uploading',
  step: 'check',
  progress: null,
  checked: null,
  imported: null,
  problem: '',
  actor: { kind: 'staff', id: 'ada', name: 'Ada Okafor' },
  createdAt: '2026-11-20T10:00:00.000Z',
  changedAt: '2026-11-20T10:00:00.000Z',
}

onBoth('imports of archives', (ready) => {
  it('are kept as they were told, the newest first', async () => {
    const { db } = ready.handle
    const later = { ...one, id: 'i2', createdAt: '2026-11-20T11:00:00.000Z' }
    await saveArchiveImport(db, one)
    await saveArchiveImport(db, later)
    expect(await findArchiveImport(db, 'i1')).toEqual(one)
    expect(await findArchiveImport(db, 'i3')).toBeUndefined()
    expect(await archiveImports(db, 10)).toEqual([later, one])
    expect(await archiveImports(db, 1)).toEqual([later])
  })

  it('change only from the states that are named', async () => {
    const { db } = ready.handle
    await saveArchiveImport(db, one)
    const changedAt = '2026-11-20T12:00:00.000Z'
    const change = {
      state: 'checked',
      progress: { bytes: 1 },
      checked: { items: 2 },
      changedAt,
    } as const
    expect(await changeArchiveImport(db, 'i1', ['checking'], change)).toBe(false)
    expect(await findArchiveImport(db, 'i1')).toEqual(one)
    expect(await changeArchiveImport(db, 'i1', ['uploading', 'checking'], change)).toBe(true)
    expect(await findArchiveImport(db, 'i1')).toEqual({ ...one, ...change })
    const away = { progress: null, problem: 'It broke', state: 'failed', changedAt } as const
    expect(await changeArchiveImport(db, 'i1', ['checked'], away)).toBe(true)
    expect(await findArchiveImport(db, 'i1')).toEqual({ ...one, ...change, ...away })
    expect(await changeArchiveImport(db, 'i9', ['checked'], away)).toBe(false)
  })

  it('are forgotten only from the states that are named', async () => {
    const { db } = ready.handle
    await saveArchiveImport(db, one)
    expect(await deleteArchiveImport(db, 'i1', ['importing'])).toBe(false)
    expect(await deleteArchiveImport(db, 'i1', ['uploading'])).toBe(true)
    expect(await archiveImports(db, 10)).toEqual([])
  })
})
