import { describe, expect, it } from 'vitest'
import type { ArchiveImport } from './import-calls.ts'
import { kindWords, progressWords, shareOf, sizeWords, stateWords } from './import-words.ts'

describe('sizes', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 KB'],
    [1_500_000, '1.4 MB'],
    [50_000_000, '48 MB'],
    [2 * 1024 ** 3, '2 GB'],
    [9000 * 1024 ** 3, '9000 GB'],
  ])('%d', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words)
  })
})

const summary = { items: 12, taken: 8, takenWithLoss: 3, left: 1, kinds: [], health: null }

describe('states', () => {
  it.each<[Partial<ArchiveImport>, string]>([
    [{ state: 'checked', checked: summary }, 'Looked through: 12 items'],
    [{ state: 'stopped', step: 'import' }, 'Stopped on its way in'],
    [{ state: 'stopped', step: 'check' }, 'Stopped while looking it through'],
    [{ state: 'done', imported: summary }, 'Brought in: 11 items, 1 left'],
    [
      { state: 'done', imported: { ...summary, left: 0, taken: 1, takenWithLoss: 0 } },
      'Brought in: 1 item',
    ],
  ])('%j', (fields, words) => {
    expect(stateWords(fields as ArchiveImport)).toBe(words)
  })
})

describe('progress', () => {
  it.each<[ArchiveImport['progress'], number | null, string]>([
    [null, null, 'It begins in a moment'],
    [{ done: 512_000, total: 1_024_000, unit: 'bytes' }, 50, '500 KB of 1 MB'],
    [{ done: 3, total: 12, unit: 'files' }, 25, '3 of 12 files'],
    [{ done: 30, total: 12, unit: 'files' }, 100, '30 of 12 files'],
    [{ done: 0, total: 0, unit: 'files' }, null, '0 of 0 files'],
  ])('%j', (progress, share, words) => {
    expect(shareOf({ progress })).toBe(share)
    expect(progressWords({ progress })).toBe(words)
  })
})

it('names kinds, known and not', () => {
  expect(['term', 'some_kind', ''].map(kindWords)).toEqual([
    'Tags and categories',
    'Some kind',
    'Others',
  ])
})
