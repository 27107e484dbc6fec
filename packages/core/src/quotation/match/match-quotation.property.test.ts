import { describe, expect, it } from 'vitest'
import type { Chance } from '../../story/chance-for-tests.ts'
import { chance } from '../../story/chance-for-tests.ts'
import type { Place } from './match.ts'
import { matchQuotation } from './match-quotation.ts'

const seeds = Array.from({ length: 60 }, (_, seed) => seed)
const vocabulary = (
  'harbour office boat evening people water letter morning window promise question answer brother record singer tour ' +
  "the a of and to in was they never said with nobody because after before again on don't isn't"
).split(' ')

const one = <T>(from: readonly T[], next: Chance): T => from[next(from.length)] as T
const sentence = (length: number, next: Chance) =>
  Array.from({ length }, () => one(vocabulary, next))

/** A source of words, and so many of them in the middle as they would be printed. */
function taken(next: Chance) {
  const words = sentence(30 + next(60), next)
  const from = next(words.length - 12)
  const part = words.slice(from, from + 5 + next(7))
  return { source: words.join(' '), words, part, before: words.slice(0, from).join(' ').length }
}

const isWithin = ({ from, to }: Place, text: string) => 0 <= from && from <= to && to <= text.length

describe('whatever was said', () => {
  it.each(seeds)('the same words in other marks, dashes and blanks are exact (%i)', (seed) => {
    const next = chance(seed)
    const { source, part, before } = taken(next)
    const printed = part
      .join(one([' ', '  ', '\n', '\u00a0'], next))
      .replaceAll("'", one(['’', 'ʼ'], next))
    const match = matchQuotation(one([`“${printed},”`, `« ${printed} »`, printed], next), source)
    expect(match.kind).toBe('exact')
    const at = before === 0 ? 0 : before + 1
    if (match.kind === 'exact') expect(match.places.some(({ from }) => from === at)).toBe(true)
  })

  it.each(seeds)(
    'words left out behind points are marked, and without points differ (%i)',
    (seed) => {
      const next = chance(seed)
      const { source, part } = taken(next)
      const at = 1 + next(part.length - 2)
      const [start, end] = [part.slice(0, at), part.slice(at + 1)]
      const withPoints = matchQuotation(
        [...start, one(['…', '...', '[…]'], next), ...end].join(' '),
        source,
      )
      expect(['exact', 'marked']).toContain(withPoints.kind)
      const without = [...start, ...end].join(' ')
      const isElsewhere = ` ${source} `.includes(` ${without} `)
      expect(matchQuotation(without, source).kind).toBe(isElsewhere ? 'exact' : 'differs')
    },
  )

  it.each(seeds)(
    'a word put in for another one differs, and the difference names both (%i)',
    (seed) => {
      const next = chance(seed)
      const { source, part } = taken(next)
      const at = 1 + next(part.length - 2)
      const match = matchQuotation(part.with(at, 'lighthouse').join(' '), source)
      if (match.kind !== 'differs') throw new Error(match.kind)
      expect(match.difference).toContainEqual({
        in: 'printed',
        words: expect.stringContaining('lighthouse'),
      })
    },
  )

  it.each(seeds)('any signs at all give an answer, and places that are there (%i)', (seed) => {
    const next = chance(seed)
    const signs = [
      '“',
      '”',
      '[',
      ']',
      '…',
      '.',
      '...',
      '*',
      '—',
      '-',
      "'",
      '\u0301',
      '😀',
      '\ud83d',
      'a',
      'Word',
      'é',
      '私',
      '\n',
      '{',
      '(',
      ')',
    ]
    const mess = (length: number) =>
      Array.from({ length }, () => one([...signs, ...vocabulary], next)).join(one(['', ' '], next))
    const [printed, source] = [mess(1 + next(40)), mess(1 + next(200))]
    const match = matchQuotation(printed, source)
    if (match.kind === 'nothing-to-compare') return
    expect(match.places.every((place) => isWithin(place, source))).toBe(true)
    for (const change of match.changes) {
      expect(isWithin(change.printed, printed)).toBe(true)
      expect(isWithin(change.source, source)).toBe(true)
    }
  })
})
