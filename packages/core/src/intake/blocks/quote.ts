import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Blockquote, PullQuote } from '../../story/block.ts'
import { addressIn, given, languageIn, words } from '../directives.ts'
import { readInline } from '../inline.ts'
import type { Reading } from '../reading.ts'
import { inside, liftWords } from './inside.ts'
import { paragraphsIn } from './paragraphs.ts'
import { oneLine } from './plain-words.ts'

type Directive = LeafDirective | ContainerDirective

/** Reads `:::blockquote{attribution=… cite=… lang=…}`. */
export function readQuoteDirective(node: Directive, reading: Reading): Blockquote {
  const from = given(node, ['attribution', 'cite', 'lang'], reading)
  const { label, rest } = inside(node, [], reading)
  const attribution = words(from, 'attribution') || label
  if (attribution !== label) liftWords(label, 'blockquote', node, reading)
  return {
    type: 'blockquote',
    attrs: { attribution, cite: addressIn(from, 'cite'), language: languageIn(from, 'lang') },
    content: paragraphsIn(rest, reading, 'blockquote'),
  }
}

/** Reads `:::pullquote{attribution=…}`, whose paragraphs become one line with breaks. */
export function readPullQuote(node: Directive, reading: Reading): PullQuote {
  const attribution = words(given(node, ['attribution'], reading), 'attribution')
  const held = node.type === 'leafDirective' ? [] : node.children
  const content =
    node.type === 'leafDirective'
      ? readInline(node.children, reading)
      : oneLine(paragraphsIn(held, reading, 'pull quote'))
  const quote = { type: 'pullQuote', attrs: { attribution } } as const
  return content.length > 0 ? { ...quote, content } : quote
}
