import type { Sentence, Words } from '../reading/words.ts'
import { type Atoms, atomsOf } from './atoms.ts'
import type { Hit, Pack } from './pack.ts'
import { emptyTree, type PhraseTree, phrasesAt, putPhrases } from './phrase-tree.ts'

/** Packs made ready to be looked for all at once. */
export interface CompiledPacks {
  readonly tree: PhraseTree
  readonly terms: readonly CompiledTerm[]
}

interface CompiledTerm {
  readonly rule: string
  readonly term: number
  /** The words near which it means something else. */
  readonly unless: PhraseTree | null
}

/** How many words away, to either side and in the same sentence, a word is still near. */
const near = 8

/**
 * Makes packs ready for `hitsIn`: once, when a program starts, since it takes longer than to read a passage. Throws a
 * SyntaxError at a term that cannot be looked for.
 */
export function compilePacks(packs: readonly Pack[]): CompiledPacks {
  const tree = emptyTree()
  const terms: CompiledTerm[] = []
  for (const { rule, terms: ofPack } of packs)
    for (const [term, { words, unless }] of ofPack.entries()) {
      putPhrases(tree, words, terms.length)
      terms.push({ rule, term, unless: unless ? treeOf(unless) : null })
    }
  return { tree, terms }
}

function treeOf(phrases: readonly string[]): PhraseTree {
  const tree = emptyTree()
  for (const phrase of phrases) putPhrases(tree, phrase, 0)
  return tree
}

/**
 * The terms of packs in one passage, in the order of the text; places within the passage. Where terms of one pack lie
 * within one another, the longest. A pure function of the passage.
 */
export function hitsIn(words: Words, { tree, terms }: CompiledPacks): readonly Hit[] {
  const atoms = atomsOf(words)
  const { norms, starts, ends } = atoms
  const hits: Hit[] = []
  let at = 0
  const take = (number: number, after: number) => {
    const term = terms[number]
    const start = starts[at] ?? 0
    const end = ends[after - 1] ?? start
    if (!term || (term.unless && isNear(term.unless, words, atoms, start, at, after))) return
    keepLongest(hits, { rule: term.rule, term: term.term, start, end })
  }
  for (; at < norms.length; at += 1) phrasesAt(tree, norms, at, take)
  return hits
}

function keepLongest(hits: Hit[], hit: Hit): void {
  for (let index = hits.length - 1; index >= 0; index -= 1) {
    const other = hits[index]
    // Terms are a few words long: what ended long before cannot hold this one.
    if (!other || other.start + 400 < hit.start) break
    if (other.rule !== hit.rule || other.end <= hit.start) continue
    if (other.end >= hit.end) return
    if (other.start === hit.start) hits.splice(index, 1)
  }
  hits.push(hit)
}

function isNear(
  tree: PhraseTree,
  { sentences }: Words,
  { norms, starts }: Atoms,
  place: number,
  from: number,
  after: number,
): boolean {
  const sentence = sentenceAt(sentences, place)
  const last = Math.min(norms.length, after + near)
  let found = false
  for (let at = Math.max(0, from - near); at < last && !found; at += 1) {
    const start = starts[at] ?? 0
    if (sentence && (start < sentence.start || start >= sentence.end)) continue
    phrasesAt(tree, norms, at, () => {
      found = true
    })
  }
  return found
}

function sentenceAt(sentences: readonly Sentence[], place: number): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return sentences[low]
}
