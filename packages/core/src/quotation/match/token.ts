import type { WordForms } from './spelling.ts'

/** A word, a sign or another small part of a text, with its place in UTF-16 units. */
export interface Token {
  readonly kind: TokenKind
  /** As it is compared: composed (NFC), apostrophes straight, without what cannot be seen. */
  readonly text: string
  readonly from: number
  readonly to: number
  /** Of a word. */
  readonly forms?: WordForms
  /** Letters around brackets, of a word such as `[T]he` or `want[ed]`. */
  readonly around?: { readonly before: string; readonly inside: string; readonly after: string }
}

export type TokenKind =
  | 'word'
  /** A word with letters hidden: `f***`. */
  | 'hidden'
  /** A word partly in brackets: `[T]he`, `want[ed]`. */
  | 'touched'
  /** Words in brackets: `[the singer]`, `[sic]`. */
  | 'bracket'
  /** Points that may stand for words left out. */
  | 'points'
  /** Points in brackets: words were left out here. */
  | 'gap'
  | 'quote'
  | 'dash'
  | 'sign'
  | 'emoji'
  | 'link'

/** Kinds that carry meaning by themselves, as words do. */
export function isWordy({ kind }: Token): boolean {
  return kind === 'word' || kind === 'hidden' || kind === 'touched'
}

/** Kinds that may stand where the source has other words, or more of them. */
export function isMarking({ kind }: Token): boolean {
  return kind === 'bracket' || kind === 'points' || kind === 'gap'
}

/** Whether a token says something by itself: where none does, there is nothing to compare. */
export function isTelling(token: Token): boolean {
  return isWordy(token) || token.kind === 'emoji'
}
