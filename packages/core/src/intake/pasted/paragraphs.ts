import type { Block, Paragraph } from '../../story/block.ts'
import type { Inline } from '../../story/inline.ts'
import { contentOf } from '../../story/node.ts'
import { shortened } from '../../story/one-line.ts'
import { addText } from '../marks.ts'

/** Longer lines are not joined. */
const longestJoined = 20_000

/** The words of blocks as paragraphs, for places that hold nothing else. */
export function asParagraphs(blocks: readonly Block[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  const waiting: ReturnType<typeof contentOf>[number][] = [...blocks].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'paragraph') paragraphs.push(node)
    else if (node.type === 'heading')
      paragraphs.push({ type: 'paragraph', content: node.content ?? [] })
    else {
      // Who said words that stand in somebody else's is told behind them.
      if (node.type === 'blockquote' && node.attrs.attribution !== '')
        waiting.push(signature(node.attrs.attribution))
      for (const child of contentOf(node).toReversed()) waiting.push(child)
    }
  }
  return paragraphs
}

function signature(words: string): Paragraph {
  return { type: 'paragraph', content: [{ type: 'text', text: `— ${words}` }] }
}

/** Several paragraphs in one, parted by `glue`; more than one where they are long. */
export function joined(paragraphs: readonly Paragraph[], glue: string): readonly Paragraph[] {
  const lines: Inline[][] = []
  let room = 0
  for (const { content = [] } of paragraphs) {
    const size = sizeOf(content)
    let line = lines.at(-1)
    if (!line || size > room) {
      line = []
      lines.push(line)
      room = longestJoined
    } else addText(line, glue, [])
    for (const run of content) {
      if (run.type === 'text') addText(line, run.text, run.marks ?? [])
      else line.push(run)
    }
    room -= size + glue.length
  }
  return lines.map((content) => ({ type: 'paragraph', content }))
}

function sizeOf(content: readonly Inline[]): number {
  return content.reduce((size, run) => size + (run.type === 'text' ? run.text.length : 1), 0)
}

/** The words of paragraphs in one line of plain text, for a field that holds `longest` units. */
export function plainLine(paragraphs: readonly Paragraph[], longest = 500): string {
  const words = paragraphs
    .flatMap(({ content = [] }) => [...content, { type: 'break' } as const])
    .map((run) => (run.type === 'text' ? run.text : ' '))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return shortened(words, longest)
}
