import type { CompiledPhrases } from './compile-phrases.ts'
import { type Match, matchesFrom } from './match-from.ts'
import { isUnspaced, type Normalised, normalise } from './normalise.ts'
import type { FoundPhrase, PhraseOutcome } from './phrase.ts'

/** The phrases that stand in a text, disguised or not, in the order of their places; the longest at each. */
export function phrasesIn(compiled: CompiledPhrases, text: string): readonly FoundPhrase[] {
  const read = normalise(text)
  const { letters } = read
  const matches: Match[] = []
  for (let at = 0; at < letters.length; at += 1)
    if (mayBegin(read, at)) matches.push(...matchesFrom(compiled, read, at))
  return chosen(matches).map(({ phrase, from, to }) => {
    const one = read.starts[from] ?? 0
    const other = read.starts[to] ?? 0
    return {
      phrase,
      start: Math.min(one, other),
      end: Math.max(read.ends[from] ?? 0, read.ends[to] ?? 0),
    }
  })
}

/** Whether a word may begin at a unit; words of scripts that write none apart begin anywhere. */
function mayBegin({ kinds, letters }: Normalised, at: number): boolean {
  const kind = kinds[at]
  if (kind !== 'letter' && kind !== 'figure' && kind !== 'sign') return false
  const before = kinds[at - 1]
  if (kind !== 'letter') return before !== 'letter' && before !== 'figure'
  return before !== 'letter' || isUnspaced(letters[at] ?? '')
}

const strictness: Readonly<Record<PhraseOutcome, number>> = { order: 0, hold: 1, refuse: 2 }

/** Of matches that overlap the strictest, then the longest. */
function chosen(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = []
  const best = [...matches].sort(
    (one, other) =>
      strictness[other.phrase.outcome] - strictness[one.phrase.outcome] ||
      other.to - other.from - (one.to - one.from) ||
      one.from - other.from,
  )
  for (const match of best.slice(0, mostMatches))
    if (kept.every(({ from, to }) => match.to < from || to < match.from)) kept.push(match)
  return kept.sort((one, other) => one.from - other.from)
}

/** A comment of nothing but phrases needs no list of all. */
const mostMatches = 200
