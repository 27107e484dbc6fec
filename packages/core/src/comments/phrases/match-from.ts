import type { CompiledPhrases, PhraseNode } from './compile-phrases.ts'
import { isBelievable } from './match-rules.ts'
import { beginning, type MatchState, stepped } from './match-step.ts'
import { isUnspaced, type Normalised } from './normalise.ts'
import type { Phrase } from './phrase.ts'

/** A phrase, and its first and last unit in a normalised text. */
export interface Match {
  readonly phrase: Phrase
  readonly from: number
  readonly to: number
}

/** The phrases that begin at a unit, disguised or not. */
export function matchesFrom(
  { root, reach }: CompiledPhrases,
  read: Normalised,
  from: number,
): readonly Match[] {
  if (!leadsOn(root, read, from)) return none
  let states: readonly MatchState[] = [beginning(root)]
  let matches: Match[] | undefined
  for (let at = from; at < read.letters.length && at - from < reach; at += 1) {
    states = stepped(states, read, at)
    if (states.length === 0) break
    for (const state of states) {
      if (state.last !== at || state.node.whole.length + state.node.open.length === 0) continue
      matches ??= []
      matches.push(...endsAt(read, from, at, state))
    }
  }
  return matches ?? none
}

const none: readonly Match[] = []

/** Whether the first two letters begin any phrase: most words end here, and cost next to nothing. */
function leadsOn(root: PhraseNode, { letters, kinds }: Normalised, from: number): boolean {
  const second = kinds[from + 1] === 'letter' ? (letters[from + 1] ?? '') : ''
  for (const letter of letters[from] ?? '') {
    const node = root.next.get(letter)
    if (node === undefined) continue
    if (second === '' || node.length === 0 || second.includes(letter) || node.next.has(' '))
      return true
    for (const one of second) if (node.next.has(one)) return true
    if (node.whole.length + node.open.length > 0) return true
  }
  return false
}

function endsAt(read: Normalised, from: number, at: number, state: MatchState): readonly Match[] {
  const { whole, open, length } = state.node
  if (!isBelievable(state, read, from, at)) return []
  const end = wordEnd(read, at)
  const found = open.map((phrase) => ({ phrase, from, to: end }))
  const isWhole =
    end === at ||
    isUnspaced(read.letters[at] ?? '') ||
    (length >= shortestPlural && isPlural(read, at, end))
  return isWhole ? [...found, ...whole.map((phrase) => ({ phrase, from, to: end }))] : found
}

/** Shorter words become others with an s. */
const shortestPlural = 4

function isPlural({ letters }: Normalised, at: number, end: number): boolean {
  if (letters[end]?.[0] !== 's') return false
  return end === at + 1 || (end === at + 2 && letters[at + 1]?.[0] === 'e')
}

/** The last unit of the word that goes on after a unit. */
function wordEnd({ kinds, letters }: Normalised, at: number): number {
  if (isUnspaced(letters[at] ?? '')) return at
  let end = at
  while (kinds[end + 1] === 'letter' || (kinds[end] === 'figure' && kinds[end + 1] === 'figure'))
    end += 1
  return end
}
