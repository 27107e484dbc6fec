import { type Atoms, atomsOf } from '../../packs/atoms.ts'
import { emptyTree, type PhraseTree, phrasesAt, putPhrases } from '../../packs/phrase-tree.ts'
import type { Span } from '../../reading/span.ts'
import { sharing } from '../../reading/spans.ts'
import type { Sentence, Words } from '../../reading/words.ts'
import type { SignalName } from './signal-name.ts'
import { signalWords } from './signal-words.ts'

/** Words that say something to a rule; places within the passage. */
export interface Signal extends Span {
  readonly name: SignalName
  /** Its words among the passage's atoms: from the first up to before the last. */
  readonly from: number
  readonly to: number
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean
}

/** A sentence with what its words say. */
export interface Signalled {
  readonly sentence: Sentence
  readonly signals: readonly Signal[]
  readonly atoms: Atoms
}

/** More words than any sentence has: what is longer is a list or noise, and rules would take too long over it. */
const mostTokens = 1_000

const names = Object.keys(signalWords) as SignalName[]
let grown: PhraseTree | undefined

/** All signals as one tree, made when it is first needed. */
function signalTree(): PhraseTree {
  if (grown) return grown
  grown = emptyTree()
  for (const [number, name] of names.entries()) putPhrases(grown, signalWords[name], number)
  return grown
}

const known = new WeakMap<Words, readonly Signalled[]>()

/** Whether a sentence is longer than sentences are. */
export function isNoise({ from, to }: Sentence): boolean {
  return to - from > mostTokens
}

/** The sentences of a passage with their signals, in order; those in names of works are left out. Kept by passage. */
export function signalsIn(words: Words): readonly Signalled[] {
  const before = known.get(words)
  if (before) return before
  const atoms = atomsOf(words)
  const signals = found(words, atoms)
  let next = 0
  const made = words.sentences.map((sentence) => {
    const first = next
    while (next < signals.length && (signals[next]?.start ?? 0) < sentence.end) next += 1
    return { sentence, signals: isNoise(sentence) ? [] : signals.slice(first, next), atoms }
  })
  known.set(words, made)
  return made
}

function found({ regions }: Words, { norms, starts, ends }: Atoms): readonly Signal[] {
  const tree = signalTree()
  const signals: Signal[] = []
  const longest = new Map<SignalName, number>()
  let at = 0
  const take = (number: number, after: number) => {
    const name = names[number]
    if (name && (longest.get(name) ?? 0) < after) longest.set(name, after)
  }
  for (; at < norms.length; at += 1) {
    phrasesAt(tree, norms, at, take)
    if (longest.size === 0) continue
    for (const [name, to] of longest) {
      const [start, end] = [starts[at] ?? 0, ends[to - 1] ?? 0]
      const around = sharing(regions, { start, end }).find(
        ({ inner }) => inner.start <= start && end <= inner.end,
      )
      if (around?.use !== 'title')
        signals.push({ name, start, end, from: at, to, quoted: around !== undefined })
    }
    longest.clear()
  }
  return signals
}

/** The signals of one of these names in a sentence. */
export function signalsNamed(
  { signals }: Signalled,
  ...wanted: readonly SignalName[]
): readonly Signal[] {
  return signals.filter(({ name }) => wanted.includes(name))
}

/** Whether a sentence has a signal of one of these names. */
export function hasSignal({ signals }: Signalled, ...wanted: readonly SignalName[]): boolean {
  return signals.some(({ name }) => wanted.includes(name))
}

/** Whether a sentence has a signal of one of these names outside quotation marks. */
export function saysItself({ signals }: Signalled, ...wanted: readonly SignalName[]): boolean {
  return signals.some(({ name, quoted }) => !quoted && wanted.includes(name))
}
