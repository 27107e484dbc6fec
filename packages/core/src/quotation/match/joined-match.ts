import type { Match, Place, Stretch } from './match.ts'
import { isTelling, type Token } from './token.ts'
import { tokensOf } from './tokens.ts'

/** A part of a long quotation, and how it compares by itself. */
export interface MatchedPart {
  readonly part: { readonly tokens: readonly Token[] }
  readonly match: Match
}

const weights = ['nothing-to-compare', 'exact', 'marked', 'tidied', 'differs'] as const

/**
 * How a quotation compares whose parts were compared one by one: as the worst of them, and it differs where they do
 * not follow each other in the source without a word between them.
 */
export function joinedMatch(parts: readonly MatchedPart[], printed: string, source: string): Match {
  const places = chainOf(parts, source)
  const [first, last] = [places?.at(0), places?.at(-1)]
  const changes = parts.flatMap(({ match }) => ('changes' in match ? match.changes : []))
  const worst = Math.max(...parts.map(({ match }) => weights.indexOf(match.kind)))
  const kind = weights[worst]
  const whole = first && last ? [{ from: first.from, to: last.to }] : []
  if (
    whole.length === 0 ||
    kind === undefined ||
    kind === 'differs' ||
    kind === 'nothing-to-compare'
  )
    return {
      kind: 'differs',
      places: whole,
      changes,
      difference: parts.flatMap((part) => stretchesOf(part, printed)),
    }
  return { kind, places: whole, changes }
}

/** A place of each part, each behind the one before with no word between; undefined where there are none. */
function chainOf(parts: readonly MatchedPart[], source: string): readonly Place[] | undefined {
  const chain: Place[] = []
  for (const { match } of parts) {
    const before = chain.at(-1)
    const places = 'places' in match ? match.places : []
    const next = places.find((place) => !before || follows(before, place, source))
    if (!next) return undefined
    chain.push(next)
  }
  return chain
}

function follows(before: Place, place: Place, source: string): boolean {
  return place.from >= before.to && !tokensOf(source, before.to, place.from).some(isTelling)
}

function stretchesOf(
  { part: { tokens }, match }: MatchedPart,
  printed: string,
): readonly Stretch[] {
  if (match.kind === 'differs' && match.difference.length > 0) return match.difference
  const words = printed.slice(tokens[0]?.from ?? 0, tokens.at(-1)?.to ?? 0)
  return [{ in: match.kind === 'differs' ? 'printed' : 'both', words }]
}
