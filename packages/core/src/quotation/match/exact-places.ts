import type { Place } from './match.ts'
import { apostrophes, dashes, quoteMarks } from './signs.ts'
import type { Token } from './token.ts'

const mostPlaces = 200

/**
 * Where the printed words stand in a source as they are, found by one pattern at the speed of the machine's own
 * search. It may overlook places (composed otherwise, with unseen characters); it names none that is not exact.
 */
export function exactPlaces(printed: readonly Token[], source: string): readonly Place[] {
  if (printed.length === 0) return []
  if (
    printed.some(
      ({ kind }) => !(kind === 'word' || kind === 'sign' || kind === 'quote' || kind === 'dash'),
    )
  )
    return []
  const parts = printed.map(
    (token, index) => `${between(printed[index - 1], token)}${patternOf(token)}`,
  )
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}_@#])${parts.join('')}(?![\\p{L}\\p{N}\\p{M}_])`,
    'gu',
  )
  const places: Place[] = []
  for (const { index, 0: found } of source.matchAll(pattern)) {
    places.push({ from: index, to: index + found.length })
    if (places.length === mostPlaces) break
  }
  return places
}

function between(before: Token | undefined, { kind }: Token): string {
  if (!before) return ''
  return before.kind === 'word' && kind === 'word' ? '\\s+' : '\\s*'
}

function patternOf({ kind, text }: Token): string {
  if (kind === 'quote') return `[${quoteMarks}]`
  if (kind === 'dash') return `[${dashes}]+`
  return text.replaceAll(/[$()*+.?[\\\]^{|}/-]/g, '\\$&').replaceAll("'", `[${apostrophes}]`)
}
