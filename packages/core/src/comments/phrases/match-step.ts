import type { PhraseNode } from './compile-phrases.ts'
import type { Normalised } from './normalise.ts'

/** How far one way through the phrases has come. */
export interface MatchState {
  readonly node: PhraseNode
  /** The letter by which it came here. */
  readonly letter: string
  /** How many letters stand there as letters, as figures, and as stars for any letter. */
  readonly real: number
  readonly figures: number
  readonly stars: number
  /** Pieces into which signs and spaces part the word, and how many units the present one has. */
  readonly pieces: number
  readonly piece: number
  /** Whether a space is among what parts it. */
  readonly isSpaced: boolean
  /** Whether every piece before the present one is a single letter. */
  readonly isSingles: boolean
  /** The last unit that is one of its letters. */
  readonly last: number
}

/** Before the first letter. */
export function beginning(node: PhraseNode): MatchState {
  const none = { letter: '', real: 0, figures: 0, stars: 0, last: -1 }
  return { node, ...none, pieces: 1, piece: 0, isSpaced: false, isSingles: true }
}

/** All ways one unit further; of several ways to one place the least disguised. */
export function stepped(
  states: readonly MatchState[],
  read: Normalised,
  at: number,
): readonly MatchState[] {
  const next: MatchState[] = []
  for (const state of states) step(state, read, at, next)
  return next
}

/** Stars that may stand for letters. */
const mostStars = 3

function step(state: MatchState, read: Normalised, at: number, next: MatchState[]): void {
  const kind = read.kinds[at]
  const isLetter = kind === 'letter' || kind === 'figure'
  if (isLetter || kind === 'sign') steppedByLetter(state, read, at, next)
  if (isLetter || state.last < 0) return
  if (kind === 'star' && state.stars < mostStars && state.real > state.stars)
    for (const [letter, node] of state.node.next)
      if (letter !== ' ')
        add(next, {
          ...state,
          node,
          letter,
          stars: state.stars + 1,
          piece: state.piece + 1,
          last: at,
        })
  const word = state.node.next.get(' ')
  if (word !== undefined) add(next, { ...state, node: word, letter: ' ' })
  if (mayPart(state, read, at))
    add(next, {
      ...state,
      pieces: state.pieces + (state.piece > 0 ? 1 : 0),
      piece: 0,
      isSpaced: state.isSpaced || kind === 'space',
      isSingles: state.isSingles && state.piece <= 1,
    })
}

function steppedByLetter(
  state: MatchState,
  read: Normalised,
  at: number,
  next: MatchState[],
): void {
  const letters = read.letters[at] ?? ''
  const kind = read.kinds[at]
  for (const letter of letters) {
    // Words of a phrase may be run together.
    for (const node of [state.node.next.get(letter), state.node.next.get(' ')?.next.get(letter)]) {
      if (node === undefined) continue
      const isFigure = kind === 'figure' && letter !== letters[0]
      const isReal = kind === 'letter' || (kind === 'figure' && !isFigure)
      add(next, {
        ...state,
        node,
        letter,
        real: state.real + (isReal ? 1 : 0),
        figures: state.figures + (isFigure ? 1 : 0),
        piece: state.piece + 1,
        last: at,
      })
    }
    if (letter === state.letter && state.last === at - 1) add(next, { ...state, last: at })
  }
}

/** Whether what stands at a unit may part a word: a sign between letters, or a space beside a single letter. */
function mayPart(state: MatchState, { kinds, letters }: Normalised, at: number): boolean {
  if (state.node.length === 0) return false
  const isSingles = state.isSingles && state.piece <= 1
  // "t, it's" is three words.
  if (!isSingles && /['’,]/.test(letters[at] ?? '')) return false
  if (state.piece === 0) return state.isSingles && at - state.last <= mostBetween
  if (kinds[at] !== 'space') return true
  return state.piece === 1 || (kinds[at + 1] === 'letter' && kinds[at + 2] !== 'letter')
}

/** Signs and spaces in a row between two single letters. */
const mostBetween = 4

function add(states: MatchState[], added: MatchState): void {
  const index = states.findIndex(
    ({ node, piece }) => node === added.node && (piece === 0) === (added.piece === 0),
  )
  const known = states[index]
  if (known === undefined) states.push(added)
  else if (disguise(added) < disguise(known)) states[index] = added
}

function disguise({ stars, figures, pieces }: MatchState): number {
  return 4 * stars + 2 * figures + pieces
}
