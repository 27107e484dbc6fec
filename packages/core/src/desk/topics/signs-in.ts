import { atomsOf } from '../packs/atoms.ts'
import { emptyTree, phrasesAt, putPhrases } from '../packs/phrase-tree.ts'
import { sharing } from '../reading/spans.ts'
import type { Sentence, Words } from '../reading/words.ts'
import type { Sign, SignName, SignWords } from './sign.ts'
import { signWords } from './words/sign-words.ts'

/** A sentence that has signs of a subject or for a rule of care. */
export interface SignedSentence {
  readonly sentence: Sentence
  readonly signs: readonly Sign[]
}

/** The signs of a sentence that count: what has more is no prose, and would cost time in every rule. */
const most = 48

const tree = emptyTree()
const elsewhere = new Map<SignWords, ReturnType<typeof emptyTree>>()
for (const [number, entry] of signWords.entries()) {
  putPhrases(tree, entry.words, number)
  if (entry.unless) {
    const other = emptyTree()
    putPhrases(other, entry.unless, 0)
    elsewhere.set(entry, other)
  }
}

const known = new WeakMap<Words, readonly SignedSentence[]>()

/**
 * The sentences of a passage that have words of a sensitive subject, each with those words in order; none within one
 * another: the longest phrase counts, so that “suicide bomber” is no word of suicide. Names of works are left out.
 */
export function signedSentences(words: Words): readonly SignedSentence[] {
  const before = known.get(words)
  if (before) return before
  const made = bySentence(words, signsIn(words))
  known.set(words, made)
  return made
}

function signsIn(words: Words): readonly Sign[] {
  const { norms, starts, ends } = atomsOf(words)
  const titles = words.regions.filter(({ use }) => use === 'title')
  const signs: Sign[] = []
  let longest = 0
  let numbers: number[] = []
  const take = (number: number, after: number) => {
    if (after > longest) numbers = []
    if (after < longest) return
    longest = after
    numbers.push(number)
  }
  for (let at = 0; at < norms.length; at = longest > at ? longest : at + 1) {
    longest = 0
    phrasesAt(tree, norms, at, take)
    if (longest === 0) continue
    const [start, end] = [starts[at] ?? 0, ends[longest - 1] ?? 0]
    const around = sharing(titles, { start, end })
    if (around.some(({ inner }) => inner.start <= start && end <= inner.end)) continue
    for (const number of numbers) {
      const of = signWords[number]
      if (of) signs.push({ start, end, of })
    }
  }
  return signs
}

function bySentence(words: Words, signs: readonly Sign[]): readonly SignedSentence[] {
  if (signs.length === 0) return []
  const signed: SignedSentence[] = []
  let next = 0
  for (const sentence of words.sentences) {
    const here: Sign[] = []
    for (let sign = signs[next]; sign && sign.start < sentence.end; next += 1, sign = signs[next])
      if (here.length < most && means(words, sentence, sign.of)) here.push(sign)
    if (here.length > 0) signed.push({ sentence, signs: here })
  }
  return signed
}

/** As many words of a sentence are looked at for another sense: no sentence of prose has more. */
const readable = 160

/** Whether no word of the sentence gives the phrase another sense. */
function means({ tokens }: Words, { from, to }: Sentence, entry: SignWords): boolean {
  const other = elsewhere.get(entry)
  if (!other) return true
  const norms = tokens.slice(from, Math.min(to, from + readable)).map(({ norm }) => norm)
  let found = false
  for (let at = 0; at < norms.length && !found; at += 1)
    phrasesAt(other, norms, at, () => {
      found = true
    })
  return !found
}

/** The signs of a sentence that carry one of these names. */
export function signsNamed(
  { signs }: SignedSentence,
  ...names: readonly SignName[]
): readonly Sign[] {
  return signs.filter(({ of }) => of.signs?.some((name) => names.includes(name)))
}

/** Whether a sentence has a sign of one of these names. */
export function hasSign(sentence: SignedSentence, ...names: readonly SignName[]): boolean {
  return sentence.signs.some(({ of }) => of.signs?.some((name) => names.includes(name)))
}
