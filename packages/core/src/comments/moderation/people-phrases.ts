import type { CommentSentence } from './comment-words.ts'
import type { Place } from './place.ts'

/** Beginnings of words, and whole words where one ends in a full stop, made ready to be looked for. */
export interface WordList {
  readonly whole: ReadonlySet<string>
  /** By their first three letters. */
  readonly begun: ReadonlyMap<string, readonly string[]>
}

/** Makes a list of words ready. */
export function wordList(words: readonly string[]): WordList {
  const whole = new Set<string>()
  const begun = new Map<string, string[]>()
  for (const word of words) {
    if (word.endsWith('.')) whole.add(word.slice(0, -1))
    else begun.set(word.slice(0, 3), [...(begun.get(word.slice(0, 3)) ?? []), word])
  }
  return { whole, begun }
}

/** Whether a word is in a list. */
export function isListed({ whole, begun }: WordList, word: string): boolean {
  if (whole.has(word)) return true
  return begun.get(word.slice(0, 3))?.some((begin) => word.startsWith(begin)) ?? false
}

/** Phrases by their first word. */
export type PhraseList = ReadonlyMap<string, readonly (readonly string[])[]>

/** Makes a list of phrases ready. */
export function phraseList(phrases: readonly string[]): PhraseList {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  return byFirst
}

/** Which words of a sentence a phrase of the list takes, from the first to the last; null where none stands there. */
export function phraseAt(
  list: PhraseList,
  sentence: CommentSentence,
  at: number,
): { readonly from: number; readonly to: number } | null {
  const phrases = list.get(withoutApostrophe(sentence[at]?.text ?? ''))
  if (!phrases) return null
  const found = phrases.find((words) =>
    words.every((word, index) => withoutApostrophe(sentence[at + index]?.text ?? '') === word),
  )
  return found ? { from: at, to: at + found.length - 1 } : null
}

/** A word as phrases are written in lists. */
export function withoutApostrophe(word: string): string {
  return word.includes("'") ? word.replaceAll("'", '') : word
}

/** The place of some words of a sentence. */
export function placeOf(sentence: CommentSentence, from: number, to: number): Place {
  return { start: sentence[from]?.start ?? 0, end: sentence[to]?.end ?? 0 }
}
