import type { Block } from '../../story/block.ts'
import type { Inline } from '../../story/inline.ts'
import { textOf } from '../../story/text.ts'
import { wordsOf } from '../marks.ts'
import type { Gathering } from './gathering.ts'
import { paragraphsOf, trimmed } from './line.ts'

/** Words of somebody else, kept to the character: Ghost has no place for who said them. */
export function quoteOf(line: readonly Inline[]): readonly Block[] {
  const content = paragraphsOf(line)
  if (content.length === 0) return []
  return [{ type: 'blockquote', attrs: { attribution: '', cite: null, language: null }, content }]
}

/** Ghost's second kind of quote: the end of the reading says whether it is a pull quote. */
export function asideOf(line: readonly Inline[], { asides }: Gathering): readonly Block[] {
  const blocks = quoteOf(line)
  for (const block of blocks) asides.add(block)
  return blocks
}

/** The words of an aside as a pull quote holds them; undefined where it would lose a link. */
export function asPullQuote(block: Block, others: string): Block | undefined {
  if (block.type !== 'blockquote') return undefined
  const line = block.content.flatMap(({ content = [] }): readonly Inline[] => content)
  const words = squeezed(wordsOf(line))
  const hasLink = line.some(
    (run) => run.type === 'text' && run.marks?.some(({ type }) => type === 'link'),
  )
  if (block.content.length > 1 || hasLink || words === '' || !others.includes(words))
    return undefined
  return { type: 'pullQuote', attrs: { attribution: '' }, content: trimmed(line) }
}

/** The words of blocks as one text, to look whether a quote stands in them. */
export function wordsAround(blocks: readonly Block[]): string {
  return squeezed(blocks.map(textOf).join('\n'))
}

function squeezed(words: string): string {
  return words
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s"“”«»]+/, '')
    .replace(/(?<![\s"“”«»])[\s"“”«»]+$/, '')
}
