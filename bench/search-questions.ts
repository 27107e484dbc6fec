import { chanceFrom } from './chance.ts'
import type { Piece } from './piece.ts'
import { words } from './words.ts'

/** What readers of the generated archive ask for. */
export interface Question {
  readonly kind: string
  readonly words: string
  /** The page of the answer, counted from one. */
  readonly page: number
}

/** Questions of every kind in turn, each kind as often; always the same ones. */
export function questions(pieces: readonly Piece[], ofEach: number): readonly Question[] {
  const chance = chanceFrom(41)
  const word = () => chance.pick(words)
  const several = (count: number) => Array.from({ length: count }, word).join(' ')
  const piece = () => chance.pick(pieces)
  const kinds: Readonly<Record<string, () => string>> = {
    'a word of most stories': word,
    'a word of one story': () => String(piece().number),
    'a writer': () => piece().byline.replace('-', ' '),
    'two words': () => several(2),
    'five words': () => several(5),
    'a headline in quotation marks': () => `“${piece().headline}”`,
    'a beginning': () => word().slice(0, 4),
    'a word with accents': () => word().replace(/[aeiou]/, (letter) => `${letter}\u0301`),
    'a word of no story': () => `${word()}${word()}`,
    'many found, page 50': word,
  }
  return Array.from({ length: ofEach }, () =>
    Object.entries(kinds).map(([kind, make]) => {
      return { kind, words: make(), page: kind.endsWith('page 50') ? 50 : 1 }
    }),
  ).flat()
}
