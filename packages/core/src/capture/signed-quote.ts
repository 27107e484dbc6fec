import { attributeOf, documentOf, findAll, wordsIn } from '../intake/pasted/dom.ts'
import type { CapturedPost } from './captured.ts'
import { lineOf } from './fields.ts'
import { richTextOf } from './rich-text.ts'

/** What the quoted HTML of an oEmbed answer says. */
export interface SignedQuote {
  readonly text: string
  readonly links: CapturedPost['links']
  readonly language: string
  /** The words of its last link: mostly a day. */
  readonly when: string
  /** What stands under the words: a name, a handle. */
  readonly signature: string
  /** Where its last link leads. */
  readonly address: string
}

/** Reads a blockquote that holds a post's words in a paragraph and its author and day behind them. */
export function signedQuote(html: string): SignedQuote | undefined {
  const document = documentOf(html.slice(0, 200_000))
  const quote = document && findAll(document, ({ tagName }) => tagName === 'blockquote')[0]
  if (!quote) return undefined
  const [first] = findAll(quote, ({ tagName }) => tagName === 'p')
  const last = findAll(quote, ({ tagName }) => tagName === 'a').at(-1)
  const words = richTextOf(first?.childNodes ?? [])
  const all = lineOf(wordsIn(quote))
  const start = first ? lineOf(wordsIn(first)) : ''
  return {
    ...words,
    language: (first && attributeOf(first, 'lang')) ?? '',
    when: last ? lineOf(wordsIn(last)) : '',
    signature: all.startsWith(start) ? all.slice(start.length).trim() : all,
    address: (last && attributeOf(last, 'href')) ?? '',
  }
}
