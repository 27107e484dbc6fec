import { type Alignment, align, costOf, type Step } from './align.ts'
import { differenceOf } from './difference.ts'
import { exactPlaces } from './exact-places.ts'
import { joinedMatch } from './joined-match.ts'
import type { Change, ChangeType, Match, Place } from './match.ts'
import { weightOf } from './match.ts'
import { isTelling, type Token } from './token.ts'
import { printedTokens, tokensOf } from './tokens.ts'
import { windowsFor } from './windows.ts'

/** Tokens that are laid over a source at once: time and memory grow with their number. Longer ones go part by part. */
const mostTokens = 600
const mostPlaces = 50

/**
 * Compares words as printed, with or without the marks around them, with the text that they were taken from, as
 * editors compare: kinds of quotation marks, dashes, apostrophes and blanks are alike, as is a comma or full stop at
 * the end (American printers set it inside the marks); [brackets], points, a capital at the start, [sic] and hidden
 * letters are marked changes; spelling and punctuation alone is tidied; anything else differs. `source` null or
 * without words: nothing to compare. Places are UTF-16 units.
 */
export function matchQuotation(printed: string, source: string | null): Match {
  const words = withoutEnds(printedTokens(printed))
  if (source === null || source.trim() === '' || !words.tokens.some(isTelling))
    return { kind: 'nothing-to-compare' }
  if (words.tokens.length <= mostTokens) return compared(words, source)
  const parts = partsOf(words).map((part) => ({ part, match: compared(part, source) }))
  return joinedMatch(parts, printed, source)
}

/** A long quotation in parts that follow each other; what was left out at its ends stays with the first and the last. */
function partsOf({ tokens, ends }: Words): readonly Words[] {
  const parts: Words[] = []
  for (let at = 0; at < tokens.length; at += mostTokens) {
    const part = tokens.slice(at, at + mostTokens)
    const isFirst = at === 0
    const isLast = at + mostTokens >= tokens.length
    const own = ends.filter(({ from }) => (from < (tokens[0]?.from ?? 0) ? isFirst : isLast))
    parts.push({ tokens: part, ends: own })
  }
  return parts
}

function compared(words: Words, source: string): Match {
  const exact = words.ends.length === 0 ? exactPlaces(words.tokens, source) : []
  if (exact.length > 0) return { kind: 'exact', places: exact, changes: [] }
  const found = bestIn(words.tokens, source)
  return found
    ? toldOf(found, words, source)
    : { kind: 'differs', places: [], changes: [], difference: [] }
}

interface Found {
  readonly alignment: Alignment
  readonly source: readonly Token[]
}

/** The part of the source where the words fit best. */
function bestIn(printed: readonly Token[], source: string): Found | undefined {
  let best: Found | undefined
  for (const letters of ['as written', 'of any size'] as const) {
    for (const { from, to } of windowsFor(printed, source, letters)) {
      const tokens = tokensOf(source, from, to)
      const alignment = align(printed, tokens)
      if (!best || alignment.cost < best.alignment.cost) best = { alignment, source: tokens }
      if (best.alignment.cost === 0) return best
    }
    if (best && best.alignment.cost < costOf('words')) return best
  }
  return best
}

interface Words {
  readonly tokens: readonly Token[]
  /** Points before the first and after the last word: something was left out there. */
  readonly ends: readonly Token[]
}

/** Points at either end stand for words outside of the quotation. */
function withoutEnds(tokens: readonly Token[]): Words {
  const isPoints = (token: Token | undefined) => token?.kind === 'points' || token?.kind === 'gap'
  let [from, to] = [0, tokens.length]
  while (from < to && isPoints(tokens[from])) from += 1
  while (to > from && isPoints(tokens[to - 1])) to -= 1
  const ends = [...tokens.slice(0, from), ...tokens.slice(to)]
  return { tokens: tokens.slice(from, to), ends }
}

function toldOf({ alignment, source }: Found, words: Words, text: string): Match {
  const printed = words.tokens
  const isFar = alignment.cost >= costOf('words')
  const end = isFar ? lastOfFirst(alignment) : (alignment.ends[0] ?? 0)
  const way = alignment.wayTo(end)
  const changes = changesOf(way, printed, source)
  if (isFar && !isThere(way.steps, printed))
    return { kind: 'differs', places: [], changes: [], difference: [] }
  const places = isFar ? [placeOf(way.begin, end, source)] : placesOf(alignment, source)
  const [place] = places
  if (!place) return { kind: 'differs', places: [], changes: [], difference: [] }
  const all = [...changes, ...endChanges(words, text, place)]
  const weights = new Set(all.map(({ type }) => weightOf(type)))
  if (weights.has('differs'))
    return { kind: 'differs', places, changes: all, difference: differenceOf(way, printed, source) }
  const kind = weights.has('tidied') ? 'tidied' : weights.has('marked') ? 'marked' : 'exact'
  return { kind, places, changes: all }
}

/** Where words differ at the end, the source's last one is shown beside ours. */
function lastOfFirst({ ends, wayTo }: Alignment): number {
  const [first = 0, second] = ends
  if (second !== first + 1) return first
  return wayTo(second).begin === wayTo(first).begin ? second : first
}

/** Whether enough of the words are there to speak of a place: half of them, and two. */
function isThere(steps: readonly Step[], printed: readonly Token[]): boolean {
  const words = printed.filter(({ kind }) => kind === 'word').length
  let at = 0
  let same = 0
  for (const { printed: up, source: left, change } of steps) {
    const isWord = printed[at]?.kind === 'word'
    if (up > 0 && left > 0 && isWord && change !== 'words') same += up
    at += up
  }
  return same >= 2 && same * 2 >= words
}

function placesOf(alignment: Alignment, source: readonly Token[]): Place[] {
  const places: Place[] = []
  for (const end of alignment.ends) {
    const place = placeOf(alignment.wayTo(end).begin, end, source)
    const last = places.at(-1)
    if (!last || place.from >= last.to) places.push(place)
    if (places.length === mostPlaces) break
  }
  return places
}

function placeOf(begin: number, end: number, source: readonly Token[]): Place {
  return { from: source[begin]?.from ?? 0, to: source[end - 1]?.to ?? 0 }
}

/** The steps that change something, with their places; neighbours of one kind are one. */
function changesOf(
  { begin, steps }: { readonly begin: number; readonly steps: readonly Step[] },
  printed: readonly Token[],
  source: readonly Token[],
): Change[] {
  const changes: Change[] = []
  let row = 0
  let column = begin
  let joins = false
  for (const { printed: up, source: left, change } of steps) {
    const next = change && {
      type: change,
      printed: spanOf(printed, row, row + up),
      source: spanOf(source, column, column + left),
    }
    const last = changes.at(-1)
    if (next && last && joins && last.type === next.type && next.type === 'words') {
      changes[changes.length - 1] = {
        type: next.type,
        printed: joined(last.printed, next.printed),
        source: joined(last.source, next.source),
      }
    } else if (next) changes.push(next)
    joins = next !== null
    row += up
    column += left
  }
  return changes
}

/** From the first token to the last; where there is none, the place between its neighbours. */
function spanOf(tokens: readonly Token[], from: number, to: number): Place {
  const before = tokens[from - 1]?.to ?? tokens[from]?.from ?? 0
  if (from === to) return { from: before, to: before }
  return { from: tokens[from]?.from ?? before, to: tokens[to - 1]?.to ?? before }
}

function joined(one: Place, other: Place): Place {
  if (one.from === one.to) return other
  if (other.from === other.to) return one
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) }
}

/** Points at an end that the source does not have there say that something was left out. */
function endChanges({ ends, tokens }: Words, text: string, place: Place): Change[] {
  const first = tokens[0]?.from ?? 0
  const type: ChangeType = 'omission'
  return ends
    .filter(({ from }) => {
      const around =
        from < first
          ? text.slice(Math.max(0, place.from - 8), place.from)
          : text.slice(place.to, place.to + 8)
      return !(from < first ? /(?:…|\.\s?\.)\s*$/ : /^\s*(?:…|\.\s?\.)/).test(around)
    })
    .map(({ from, to }) => {
      const at = from < first ? place.from : place.to
      return { type, printed: { from, to }, source: { from: at, to: at } }
    })
}
