import type { Place } from './match.ts'
import type { Token } from './token.ts'

/** UTF-16 units of a source that is looked at as a whole. */
const small = 12_000
const mostWindows = 6
const mostHits = 3000
const mostAnchors = 10
/** Places of words left out that widen the part that is looked at. */
const mostGaps = 8

/** Parts of a source in which printed words may stand, the likeliest first; none where it has none of them. */
export function windowsFor(
  printed: readonly Token[],
  source: string,
  letters: 'as written' | 'of any size',
): readonly Place[] {
  if (source.length <= small)
    return letters === 'as written' ? [{ from: 0, to: source.length }] : []
  const first = printed[0]?.from ?? 0
  const length = (printed.at(-1)?.to ?? 0) - first
  const gaps = printed.filter(({ kind }) => kind === 'points' || kind === 'gap').length
  const reach = length * 2 + 200 + Math.min(gaps, mostGaps) * 1500
  const votes = new Map<number, number>()
  const bucket = length + 100
  for (const { text, offset } of anchorsOf(printed, first, letters)) {
    const hits = hitsOf(text, source)
    for (const hit of hits) {
      const key = Math.floor((hit - offset) / bucket)
      votes.set(key, (votes.get(key) ?? 0) + text.length / (1 + Math.log2(hits.length)))
    }
  }
  const near = (key: number) =>
    (votes.get(key) ?? 0) + Math.max(votes.get(key - 1) ?? 0, votes.get(key + 1) ?? 0)
  return [...votes.keys()]
    .sort((a, b) => near(b) - near(a) || a - b)
    .slice(0, mostWindows)
    .map((key) => ({
      from: Math.max(0, key * bucket - reach),
      to: Math.min(source.length, (key + 2) * bucket + reach),
    }))
}

/** The longest words: they are found by the machine's own search, and are seldom elsewhere. */
function anchorsOf(
  printed: readonly Token[],
  first: number,
  letters: 'as written' | 'of any size',
): readonly Anchor[] {
  const words = new Map<string, number>()
  for (const { kind, text, from } of printed) {
    if (kind === 'word' && /^[\p{L}\p{N}]+$/u.test(text) && !words.has(text))
      words.set(text, from - first)
  }
  return [...words]
    .map(([text, offset]) => ({ text, offset }))
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, mostAnchors)
    .flatMap((anchor) => (letters === 'as written' ? [anchor] : otherSizes(anchor)))
}

interface Anchor {
  readonly text: string
  readonly offset: number
}

function otherSizes({ text, offset }: Anchor): Anchor[] {
  const small = text.toLowerCase()
  const sizes = new Set([
    small,
    text.toUpperCase(),
    `${small.charAt(0).toUpperCase()}${small.slice(1)}`,
  ])
  return [...sizes].filter((size) => size !== text).map((size) => ({ text: size, offset }))
}

function hitsOf(text: string, source: string): readonly number[] {
  const hits: number[] = []
  for (
    let at = source.indexOf(text);
    at !== -1 && hits.length < mostHits;
    at = source.indexOf(text, at + text.length)
  ) {
    hits.push(at)
  }
  return hits
}
