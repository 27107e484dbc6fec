import type { Submission } from '../moderation.ts'

/** A word of a comment: small letters without accents, straight apostrophes. */
export interface CommentWord {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether it begins with a capital. */
  readonly isCapital: boolean
}

/** The words of one sentence. */
export type CommentSentence = readonly CommentWord[]

const edge = "-'_"

/** The sentences of a text with their words, in order. Takes time in proportion to its length. */
export function sentencesIn(text: string): readonly CommentSentence[] {
  const sentences: CommentWord[][] = []
  let sentence: CommentWord[] = []
  let at = 0
  while (at < text.length) {
    const kind = kindAt(text, at)
    if (kind === word) {
      const end = wordEnds(text, at)
      const found = wordOf(text, at, end)
      if (found) sentence.push(found)
      at = end
      continue
    }
    const ends = kind === line || (kind === stop && isBlank(text, at + 1))
    if (ends && sentence.length > 0) {
      sentences.push(sentence)
      sentence = []
    }
    at += 1
  }
  if (sentence.length > 0) sentences.push(sentence)
  return sentences
}

function wordEnds(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && kindAt(text, at) === word) at += 1
  return at
}

function wordOf(text: string, start: number, end: number): CommentWord | null {
  const found = text.slice(start, end)
  const folded = trimmed(foldWord(found))
  const first = found.charAt(0)
  if (folded === '') return null
  return { text: folded, start, end, isCapital: first !== first.toLowerCase() }
}

function isBlank(text: string, at: number): boolean {
  return at >= text.length || /\s/.test(text.charAt(at))
}

/** What kinds of signs there are; 0 for those not seen yet. */
const word = 1
const stop = 2
const line = 3
const other = 4

const kinds = new Uint8Array(65_536)
const wordSign = /[\p{L}\p{N}\p{M}'’@_-]/u

/** What kind of sign a unit of a text is; known for each unit from the first time on, for texts are many. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = kinds[unit]
  if (known) return known
  const kind = kindOf(text.charAt(at), unit)
  kinds[unit] = kind
  return kind
}

function kindOf(sign: string, unit: number): number {
  if (sign === '\n') return line
  if ('.!?…'.includes(sign)) return stop
  // Halves of pairs belong to letters of rare scripts, or to emoji, which stand in no list.
  const isHalf = unit >= 0xd800 && unit <= 0xdfff
  return isHalf || wordSign.test(sign) ? word : other
}

function trimmed(word: string): string {
  let [from, to] = [0, word.length]
  while (from < to && edge.includes(word.charAt(from))) from += 1
  while (to > from && edge.includes(word.charAt(to - 1))) to -= 1
  return from === 0 && to === word.length ? word : word.slice(from, to)
}

const plain = /^[a-z0-9'-]*$/
const marks = /\p{M}+/gu
const others: readonly (readonly [string, string])[] = [
  ['’', "'"],
  ['ß', 'ss'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['ı', 'i'],
  ['æ', 'ae'],
  ['đ', 'd'],
]

/** A word as words are compared: small, without accents. */
export function foldWord(word: string): string {
  const small = word.toLowerCase()
  if (plain.test(small)) return small
  let folded = small.normalize('NFKD').replace(marks, '')
  for (const [from, to] of others) folded = folded.replaceAll(from, to)
  return folded
}

const read = new WeakMap<Submission, readonly CommentSentence[]>()

/** The sentences of a submission, read once for all phases. */
export function sentencesOf(submission: Submission): readonly CommentSentence[] {
  const known = read.get(submission)
  if (known) return known
  const sentences = sentencesIn(submission.text)
  read.set(submission, sentences)
  return sentences
}
