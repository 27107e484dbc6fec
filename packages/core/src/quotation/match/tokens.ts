import { apostrophes, dashes, quoteMarks } from './signs.ts'
import { formsOf, type WordForms } from './spelling.ts'
import type { Token, TokenKind } from './token.ts'

/** Joins, breaks and directions that nobody sees; emoji keep their joiners. */
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]|\uFE0E|\uFE0F/gu
/** Scripts that put no blanks between words: each letter is compared by itself. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const letter = `[\\p{L}\\p{N}\\p{M}_\\u00AD\\u200B-\\u200D\\u2060]`

const parts: readonly (readonly [TokenKind, string])[] = [
  ['link', 'https?:\\/\\/[^\\s<>"“”]*[^\\s<>"“”.,;:!?)\\]’\']'],
  ['gap', '[\\[(]\\s?(?:…|\\.(?:\\s?\\.){1,4})\\s?[\\])]'],
  ['touched', `\\p{L}*\\[\\p{L}{1,12}\\]\\p{L}+|\\p{L}+\\[\\p{L}{1,12}\\]\\p{L}*`],
  ['bracket', '\\[[^\\[\\]]{1,300}\\]'],
  ['points', '…(?:\\s?…)*|\\.(?:\\s?\\.){1,5}'],
  [
    'emoji',
    '\\p{RI}\\p{RI}|[#*0-9]\\uFE0F?\\u20E3|\\p{Extended_Pictographic}\\p{EMod}?\\uFE0F?(?:\\u200D\\p{Extended_Pictographic}\\p{EMod}?\\uFE0F?)*',
  ],
  ['hidden', '\\p{L}+[*•]+[\\p{L}*•]*'],
  [
    'word',
    `[${unspaced}]\\p{M}*|[@#]?(?:(?![${unspaced}])${letter})+(?:[${apostrophes}](?=\\p{L})(?:(?![${unspaced}])${letter})+|[.,:](?=\\d)(?<=\\d[.,:])\\d+)*`,
  ],
  ['quote', `[${quoteMarks}]`],
  ['dash', `[${dashes}]+`],
  ['sign', '[^\\s\\p{Cf}]'],
]
const kinds: readonly TokenKind[] = parts.map(([kind]) => kind)
const pattern = new RegExp(parts.map(([, source]) => `(${source})`).join('|'), 'gu')

/** Cuts a text, or the part of it from `from` to `to`, into tokens; blanks and unseen characters are none. */
export function tokensOf(text: string, from = 0, to: number = text.length): Token[] {
  const tokens: Token[] = []
  const part = text.slice(from, to)
  const forms = new Map<string, WordForms>()
  for (const match of part.matchAll(pattern)) {
    const kind = kinds[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]
    if (kind === undefined) continue
    const start = from + match.index
    const token = tokenOf(kind, match[0], start)
    if (token) tokens.push(kind === 'word' ? withForms(token, forms) : token)
  }
  return tokens
}

function withForms(token: Token, known: Map<string, WordForms>): Token {
  const forms = known.get(token.text) ?? formsOf(token.text)
  known.set(token.text, forms)
  return { ...token, forms }
}

function tokenOf(kind: TokenKind, found: string, from: number): Token | undefined {
  const place = { from, to: from + found.length }
  switch (kind) {
    case 'quote':
      return { kind, text: '"', ...place }
    case 'dash':
      return { kind, text: '-', ...place }
    case 'points':
    case 'gap':
      return { kind, text: '…', ...place }
    case 'touched': {
      const [, before = '', inside = '', after = ''] =
        /^(\p{L}*)\[(\p{L}+)\](\p{L}*)$/u.exec(found) ?? []
      return { kind, text: found.normalize(), ...place, around: { before, inside, after } }
    }
    case 'bracket':
      return { kind, text: `[${plain(found.slice(1, -1)).trim()}]`, ...place }
    default: {
      const text = plain(found)
      return text === '' ? undefined : { kind, text, ...place }
    }
  }
}

const anyApostrophe = new RegExp(`[${apostrophes}]`, 'gu')

/** A word as it is compared. Only what holds something but ASCII letters needs work. */
function plain(text: string): string {
  if (/^[A-Za-z0-9']*$/.test(text)) return text
  return text.normalize().replace(unseen, '').replace(anyApostrophe, "'")
}

/** The words of a quotation as printed: the marks around it and at the start of its paragraphs, and what ends it, away. */
export function printedTokens(printed: string): Token[] {
  const tokens = tokensOf(printed).filter(
    (token, index, all) =>
      token.kind !== 'quote' || !beginsParagraph(printed, token, all[index - 1]),
  )
  let last = tokens.length
  // American printers set commas and full stops inside the closing marks, whoever wrote them.
  while (last > 1 && isEnd(tokens[last - 1])) last -= 1
  return tokens.slice(0, last)
}

function isEnd(token: Token | undefined): boolean {
  return token?.kind === 'quote' || token?.text === '.' || token?.text === ','
}

function beginsParagraph(printed: string, token: Token, before: Token | undefined): boolean {
  return before === undefined || printed.slice(before.to, token.from).includes('\n')
}
