import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Blockquote, PullQuote } from '../../story/block.ts'
import type { Inline } from '../../story/inline.ts'
import { addressIn, given, languageIn, words } from '../directives.ts'
import { readInline } from '../inline.ts'
import { addText } from '../marks.ts'
import type { Reading } from '../reading.ts'
import { lose } from '../reading.ts'
import { inside, liftWords } from './inside.ts'
import { filled, paragraphsIn } from './paragraphs.ts'
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
    content: filled(paragraphsIn(rest, reading, 'blockquote')),
  }
}

/** Reads `:::pullquote{attribution=…}`, whose paragraphs become one line with breaks. */
export function readPullQuote(node: Directive, reading: Reading): PullQuote {
  const attribution = words(given(node, ['attribution'], reading), 'attribution')
  const held = node.type === 'leafDirective' ? [] : node.children
  const line =
    node.type === 'leafDirective'
      ? readInline(node.children, reading)
      : oneLine(paragraphsIn(held, reading, 'pull quote'))
  const content = withoutForeign(line, node, reading)
  const quote = { type: 'pullQuote', attrs: { attribution } } as const
  return content.length > 0 ? { ...quote, content } : quote
}

/** Links, times and notes are bound where the story itself says the words. */
function withoutForeign(line: readonly Inline[], node: Directive, reading: Reading): Inline[] {
  const kept: Inline[] = []
  for (const run of line) {
    if (run.type === 'break') {
      kept.push(run)
      continue
    }
    const marks = run.marks ?? []
    const foreign = marks.filter(({ type }) => foreignMarks.has(type))
    for (const { type } of foreign)
      lose(reading, 'mark', type, `A pull quote has no ${type}; the words were kept`, node)
    addText(
      kept,
      run.text,
      marks.filter((mark) => !foreign.includes(mark)),
    )
  }
  return kept
}

const foreignMarks: ReadonlySet<string> = new Set(['link', 'time', 'passage'])
