import { describe, expect, test } from 'vitest'
import { matchCases } from './cases-for-tests.ts'
import type { Match } from './match.ts'
import { matchQuotation } from './match-quotation.ts'

const filler = 'It rained on the pier that week, and the boats stayed in. '.repeat(400)

describe('words as printed, compared with their source', () => {
  test.each(matchCases)('$kind: $what', ({ printed, source, kind, changes, found }) => {
    const match = matchQuotation(printed, source)
    expect(match.kind).toBe(kind)
    if (match.kind === 'nothing-to-compare') return
    if (changes) expect(match.changes.map(({ type }) => type)).toEqual(changes)
    if (found) expect(match.places.map(({ from, to }) => source.slice(from, to))).toEqual(found)
  })

  test.each(matchCases.filter(({ kind }) => kind !== 'nothing-to-compare'))(
    'the same inside a long text: $kind: $what',
    ({ printed, source, kind, changes }) => {
      const match = matchQuotation(printed, `${filler}\n${source}\n${filler}`)
      expect(match.kind).toBe(kind)
      if (match.kind !== 'nothing-to-compare' && changes)
        expect(match.changes.map(({ type }) => type)).toEqual(changes)
    },
  )
})

test('tells both sides where words differ', () => {
  const match = matchQuotation(
    '“I was never at the party with him”',
    'No: I was at the party with them.',
  )
  if (match.kind !== 'differs') throw new Error(match.kind)
  expect(match.difference).toEqual([
    { in: 'both', words: 'I was' },
    { in: 'printed', words: 'never' },
    { in: 'both', words: 'at the party with' },
    { in: 'source', words: 'them' },
    { in: 'printed', words: 'him' },
  ])
})

test('places of a source of NFD text are places of that text', () => {
  const source = `Elle a dit : ${'Chloé est déjà là'.normalize('NFD')} hier.`
  const match = matchQuotation('«Chloé est déjà là»', source)
  if (match.kind !== 'exact') throw new Error(match.kind)
  const [place] = match.places
  expect(source.slice(place?.from, place?.to).normalize('NFC')).toBe('Chloé est déjà là')
})

describe('a quotation of many pages', () => {
  const words = Array.from(
    { length: 4000 },
    (_, at) => `word${at % 7 === 0 ? at : (at * 7919) % 1009}`,
  )
  const source = `${filler}${words.join(' ')}. ${filler}`

  test.each<[string, (all: readonly string[]) => string, Match['kind'], number]>([
    ['as it was said', (all) => all.join(' '), 'exact', 0],
    [
      'with words left out',
      (all) => [...all.slice(0, 900), '…', ...all.slice(905)].join(' '),
      'marked',
      1,
    ],
    ['with a comma more', (all) => all.with(1500, `${all[1500]},`).join(' '), 'tidied', 1],
    ['with another word at its end', (all) => all.with(3900, 'lighthouse').join(' '), 'differs', 1],
    [
      'with pages missing where two parts meet',
      (all) => [...all.slice(0, 600), ...all.slice(2600)].join(' '),
      'differs',
      0,
    ],
  ])('%s', (_what, make, kind, changes) => {
    const match = matchQuotation(`“${make(words)}”`, source)
    expect(match.kind).toBe(kind)
    if (match.kind !== 'nothing-to-compare') expect(match.changes).toHaveLength(changes)
  })
})
