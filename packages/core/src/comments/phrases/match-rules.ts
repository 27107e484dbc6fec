import type { MatchState } from './match-step.ts'
import type { Normalised } from './normalise.ts'

/** Letters of a phrase that are so few that chance makes them. */
const few = 3

/** Whether letters that were found are a word in disguise, and not chance: the more is hidden, the more must be seen. */
export function isBelievable(
  state: MatchState,
  read: Normalised,
  from: number,
  at: number,
): boolean {
  const { length } = state.node
  const { stars, figures, real, pieces } = state
  if (stars > 0 && (length <= few || stars * 2 > length || real < 2)) return false
  if (figures > 0 && (length <= few || real * 2 < length)) return false
  if (real * 3 < length) return false
  if (pieces === 1) return true
  const isSingles = state.isSingles && state.piece === 1
  if (isSingles) return standsApart(read, from, at, length)
  if (length <= few) return false
  return !state.isSpaced || pieces > 2 || isOddSingle(read, from, at, length)
}

/** Whether single letters are a word by themselves, and not the middle of a longer one that is spelt. */
function standsApart(
  { kinds, letters }: Normalised,
  from: number,
  at: number,
  length: number,
): boolean {
  const isAfterSingle =
    kinds[from - 1] !== 'letter' &&
    isSingle(kinds, from - 2) &&
    !/^[aiouy]/.test(letters[from - 2] ?? '')
  const isBeforeSingle = isSingle(kinds, at + 2)
  return !isAfterSingle && (length > few || !isBeforeSingle)
}

function isSingle(kinds: readonly string[], at: number): boolean {
  return kinds[at] === 'letter' && kinds[at - 1] !== 'letter' && kinds[at + 1] !== 'letter'
}

/** Of two pieces one is a single letter that is no word by itself. */
function isOddSingle(
  { letters, kinds }: Normalised,
  from: number,
  at: number,
  length: number,
): boolean {
  if (length <= few + 1) return false
  const single = kinds[from + 1] === 'letter' ? letters[at] : letters[from]
  return !/^[aiouyesdtm]/.test(single ?? '')
}
