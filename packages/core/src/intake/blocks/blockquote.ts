import type { Blockquote as BlockquoteNode } from 'mdast'
import type { Blockquote, Paragraph } from '../../story/block.ts'
import type { Inline } from '../../story/inline.ts'
import { isAddress } from '../addresses.ts'
import { wordsOf } from '../marks.ts'
import type { Reading } from '../reading.ts'
import { filled, paragraphsIn } from './paragraphs.ts'

/** Reads a blockquote. A last paragraph that begins with a dash names its speaker, and its link the source. */
export function readBlockquote(node: BlockquoteNode, reading: Reading): Blockquote {
  const content = paragraphsIn(node.children, reading, 'blockquote')
  const last = content.at(-1)
  const words = last ? wordsOf(last.content ?? []) : ''
  if (!last || !/^[—―] /.test(words) || words.includes('\n')) return quoteOf(content, '', null)
  return quoteOf(content.slice(0, -1), words.slice(2), citeIn(last.content ?? []))
}

function quoteOf(
  content: readonly Paragraph[],
  attribution: string,
  cite: string | null,
): Blockquote {
  return {
    type: 'blockquote',
    attrs: { attribution, cite, language: null },
    content: filled(content),
  }
}

function citeIn(line: readonly Inline[]): string | null {
  for (const node of line) {
    if (node.type !== 'text') continue
    for (const mark of node.marks ?? [])
      if (mark.type === 'link' && isAddress(mark.attrs.href)) return mark.attrs.href
  }
  return null
}
