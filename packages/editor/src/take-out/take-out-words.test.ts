import { describe, expect, it } from 'vitest'
import type { Place, TakenOut } from './take-out-calls.ts'
import { countsLine, groupsOf, stateWords, whatFrom, whatWords } from './take-out-words.ts'

const place = (fields: Partial<Place>): Place => ({
  kind: 'live',
  story: 's1',
  headline: 'The tour',
  excerpt: '',
  ...fields,
})

it('counts places in words', () => {
  expect(countsLine({ live: 1, version: 2, something: 3 })).toBe(
    '1 live story, 2 older versions, 3 places',
  )
})

it('puts places together by story, those of none last', () => {
  const record = place({ kind: 'record', story: 'x', headline: null })
  const groups = groupsOf([
    record,
    place({ excerpt: 'a' }),
    place({ kind: 'version', excerpt: 'a' }),
    place({ story: 's2', headline: '' }),
  ])
  expect(groups).toEqual([
    { story: 's1', title: 'The tour', counts: { live: 1, version: 1 }, excerpts: ['a'] },
    { story: 's2', title: 'Untitled', counts: { live: 1 }, excerpts: [] },
    { story: null, title: 'Outside of stories', counts: { record: 1 }, excerpts: [] },
  ])
})

describe('what is typed', () => {
  const media = 'a'.repeat(64)
  it.each([
    ['words', ' Zoë Quist \n\n@zoe ', { kind: 'words', words: ['Zoë Quist ', '@zoe'] }],
    ['post', ' https://a.example/1 ', { kind: 'post', address: 'https://a.example/1' }],
    ['picture', `https://a.example/media/${media}.webp`, { kind: 'picture', media }],
    ['picture', 'stage.jpg', { kind: 'picture', media: 'stage.jpg' }],
    ['words', ' \n ', undefined],
  ] as const)('%s', (kind, typed, what) => {
    expect(whatFrom(kind, typed)).toEqual(what)
  })

  it('is told again', () => {
    expect(whatWords({ kind: 'words', words: ['a', 'b'] })).toEqual(['a', 'b'])
    expect(whatWords({ kind: 'picture', media })).toEqual([media])
    expect(whatWords({ kind: 'post', address: 'x' })).toEqual(['x'])
  })
})

describe('how far it has come', () => {
  const base = { state: 'done', undone: null } as unknown as TakenOut
  const result = { looked: 9, removed: 0, left: [], sealed: 0, forgotten: true }
  it.each<[string, Partial<TakenOut>]>([
    ['The site is being written anew', { state: 'clearing', result: null }],
    ['9 files of the site looked through, none holds it', { result }],
    [
      '9 files of the site looked through, none holds it, 2 taken away, 3 sealed',
      { result: { ...result, removed: 2, sealed: 3 } },
    ],
    ['1 of 9 files of the site still hold it', { result: { ...result, left: ['a'] } }],
    ['Put back by Ada', { state: 'undone', undone: { at: '', by: 'Ada' } }],
  ])('%s', (words, fields) => {
    expect(stateWords({ ...base, ...fields })).toBe(words)
  })
})
