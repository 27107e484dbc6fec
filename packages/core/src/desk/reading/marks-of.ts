import { classOf, isWordy, sign, space } from './letters.ts'
import type { Region, Token } from './words.ts'

/** A token that could be a quotation mark, and what it looks like it does. */
export interface Mark {
  readonly token: Token
  readonly style: Region['style']
  /** What its shape says: “ opens, ” closes, " says nothing. */
  readonly shape: Lean
  /** What stands beside it says: a space before and a letter behind opens. */
  readonly context: Lean
  /** Whether a punctuation mark or nothing stands behind or before it, so that it is hardly an apostrophe. */
  readonly firm: boolean
  /** Whether a digit stands before it: it may mean inches. */
  readonly afterDigit: boolean
}

export type Lean = 'open' | 'close' | 'none'

/** The tokens of a text that could be quotation marks, in order. */
export function marksOf(text: string, tokens: readonly Token[]): readonly Mark[] {
  return tokens.flatMap((token) => (token.kind === 'quote' ? [markOf(text, token)] : []))
}

const opening: ReadonlySet<string> = new Set([
  '“',
  '‟',
  '„',
  '〝',
  '‘',
  '‚',
  '‛',
  '`',
  '``',
  '«',
  '‹',
])
const closing: ReadonlySet<string> = new Set(['”', '〞', '’', '»', '›'])
const before: ReadonlySet<string> = new Set('([{—–-/“‘"\'«„‚`¿¡'.split(''))
const behind: ReadonlySet<string> = new Set('.,;:!?)]}…—–-"”\'’»'.split(''))

function markOf(text: string, token: Token): Mark {
  const written = text.slice(token.start, token.end)
  const left = text.charAt(token.start - 1)
  const right = text.charAt(token.end)
  const style = token.norm === '"' ? 'double' : token.norm === "'" ? 'single' : 'guillemet'
  const isLoose = left === '' || classOf(left.charCodeAt(0)) === space
  const isOpenBehind = right === '' || classOf(right.charCodeAt(0)) === space
  const canOpen = !isOpenBehind && (isLoose || before.has(left)) && !/[.,;:?!)]/.test(right)
  const canClose =
    !isLoose &&
    !isWordy(text.charCodeAt(token.end)) &&
    (isOpenBehind || behind.has(right) || classOf(right.charCodeAt(0)) === sign)
  return {
    token,
    style,
    shape: opening.has(written) ? 'open' : closing.has(written) ? 'close' : 'none',
    context: canOpen === canClose ? 'none' : canOpen ? 'open' : 'close',
    firm: /[.,;:!?…—–]/.test(left) || /[.,;:!?)—–]/.test(right) || right === '',
    afterDigit: /\d/.test(left),
  }
}
