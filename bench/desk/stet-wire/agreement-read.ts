/** Reads a piece with its two sets of labels, pairs what stands at one place, and tells shares. */
import { readFileSync } from 'node:fs'
import { jaccard, lettersOf, paired } from '../stretches.ts'
import { type Label, type Piece, readPiece } from './read.ts'

/** A quotation or report with what its labels and the footer say of it. */
export interface Quotation {
  readonly id: string
  readonly type: string
  /** Offsets of its signs, without spaces, quotation marks and . , ; : */
  readonly at: ReadonlySet<number>
  readonly channel: string
  readonly naming: string
  readonly distance: string
  readonly via: string
  readonly same: boolean
}

/** What the first and the second annotator made of one thing. */
export interface Pair<T> {
  readonly first: T
  readonly second: T
}

/** A piece with both sets of labels, and its quotations that overlap, paired. */
export interface Both {
  readonly first: Piece
  readonly second: Piece
  readonly quotedFirst: readonly Quotation[]
  readonly quotedSecond: readonly Quotation[]
  readonly pairs: readonly (Pair<Quotation> & { readonly jaccard: number })[]
}

function quotationsOf(piece: Piece): Quotation[] {
  return Object.entries(piece.quotations).map(([id, said]) => {
    const stretches = piece.labels.filter((one) => one.tag === 'q' && one.ids.includes(id))
    return {
      id,
      type: stretches.find((one) => one.value !== '+')?.value ?? '+',
      at: lettersOf(piece.text, stretches),
      channel: said.channel,
      naming: said.naming,
      distance: said.distance,
      via: (said.more['via'] ?? '').replace(/^the /i, '').toLowerCase(),
      same: said.more['same'] !== undefined,
    }
  })
}

/** Pairs each quotation with at most one other, the best overlap first. */
function pairsOf(
  quotedFirst: readonly Quotation[],
  quotedSecond: readonly Quotation[],
): Both['pairs'] {
  const all = paired(quotedFirst, quotedSecond, (one, other) => jaccard(one.at, other.at), 0)
  return all.map(({ ours, theirs, score }) => ({ first: ours, second: theirs, jaccard: score }))
}

/** Takes a name in `second/`; throws where the two texts differ. */
export function readBoth(name: string): Both {
  const read = (folder: string): Piece =>
    readPiece(name, readFileSync(new URL(`${folder}/${name}.txt`, import.meta.url), 'utf8'))
  const first = read('pieces')
  const second = read('second')
  if (first.text !== second.text) throw new Error(`${name}: the two texts differ`)
  const quotedFirst = quotationsOf(first)
  const quotedSecond = quotationsOf(second)
  return { first, second, quotedFirst, quotedSecond, pairs: pairsOf(quotedFirst, quotedSecond) }
}

/** True where two labels share a sign. */
export const touch = (one: Label, other: Label): boolean =>
  one.start < other.end && other.start < one.end

/** Labels of one tag in both, each paired with at most one that overlaps and `fits`. */
export function labelPairs(
  both: Both,
  tag: Label['tag'],
  fits: (pair: Pair<Label>) => boolean,
): Pair<Label>[] {
  const free = both.second.labels.filter((one) => one.tag === tag)
  return both.first.labels
    .filter((one) => one.tag === tag)
    .flatMap((first) => {
      const at = free.findIndex((second) => touch(first, second) && fits({ first, second }))
      const [second] = at < 0 ? [] : free.splice(at, 1)
      return second ? [{ first, second }] : []
    })
}

/** A share in words: "50.0% (1 of 2)". */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)}% (${part} of ${whole})`

/** Agreement where neither side is the truth: what both hold, twice, in what either holds. */
export const dice = (both: number, first: number, second: number): string =>
  first + second === 0
    ? 'none'
    : `${((200 * both) / (first + second)).toFixed(1)}% (${both}; ${first} and ${second})`

/** Words with their counts, the most frequent first. */
export function countBy(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])
}

/** Cohen's kappa over pairs of words. */
export function kappa(pairs: readonly Pair<string>[]): string {
  const share = (side: 'first' | 'second', word: string): number =>
    pairs.filter((one) => one[side] === word).length / pairs.length
  const words = new Set(pairs.flatMap((one) => [one.first, one.second]))
  const chance = [...words].reduce(
    (sum, one) => sum + share('first', one) * share('second', one),
    0,
  )
  const agreed = pairs.filter((one) => one.first === one.second).length / pairs.length
  return chance === 1 ? '-' : ((agreed - chance) / (1 - chance)).toFixed(2)
}
