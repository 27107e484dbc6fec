import type { Token, Words } from '../reading/words.ts'
import type { When, Which } from './expression.ts'

/** Where a shape was found: its passage and its first token. */
export interface Place {
  readonly words: Words
  readonly token: number
  /** Where the found words end. */
  readonly end: number
}

/** A part of a day, after its name. */
export const partOfDay: string = '(?:_(?:morning|afternoon|evening|night|lunchtime)s?)?'

/** A year, in a shape. */
export const yearShape: string = '(?<year>(?:1[5-9]|20|21)\\d\\d)'

/** The parts of a shape by their names; what is not there is undefined. */
export type Parts = Readonly<Record<string, string | undefined>>

/** A shape of words, looked for where one of its first words stands. */
export interface Pattern {
  readonly starts: readonly string[]
  readonly shape: RegExp
  /** What it says; null where the words around show that it is no time. */
  readonly read: (parts: Parts, place: Place) => When | null
}

/** Makes a pattern: `_` stands for white space; capitals count for nothing. */
export function pattern(
  starts: string | readonly string[],
  shape: string,
  read: Pattern['read'],
): Pattern {
  // Without the flag `u`: classes of all letters take long to compile, and only English is looked for.
  const source = shape.replaceAll('_', '(?:\\s{1,2})')
  return {
    starts: typeof starts === 'string' ? starts.split(' ') : starts,
    shape: new RegExp(`${source}(?![a-z0-9])`, 'iy'),
    read,
  }
}

/** The token so many before a place, in lower case; empty where there is none. */
export function before({ words, token }: Place, steps = 1): string {
  return words.tokens[token - steps]?.norm ?? ''
}

/** The first token after a place. */
export function following({ words, token, end }: Place): Token | undefined {
  for (let at = token; at < words.tokens.length; at += 1) {
    const next = words.tokens[at]
    if (next && next.start >= end) return next
  }
  return undefined
}

/** Which of its kind a word names: “last”, “this”, “next”, “the coming”, “this past”. */
export function whichOf(which: string | undefined): Which {
  const word = which?.toLowerCase() ?? ''
  if (word.endsWith('coming')) return 'next'
  if (word.endsWith('past')) return 'last'
  if (word.endsWith('current')) return 'this'
  return word === 'last' || word === 'this' || word === 'next' ? word : 'none'
}
