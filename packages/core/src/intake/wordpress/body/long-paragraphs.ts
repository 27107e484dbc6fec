import type { Block } from '../../../story/block.ts'

/** Runs of words and breaks in one paragraph; a story allows some more. */
export const mostRuns = 4000

/** Blocks in which a paragraph of more lines than a story takes is several. */
export function withoutLongParagraphs(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isLong)) return blocks
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type !== 'paragraph' || !isLong(block)) return [block]
    const { content = [] } = block
    const parts = Math.ceil(content.length / mostRuns)
    return Array.from({ length: parts }, (_, part) => ({
      type: 'paragraph',
      content: content.slice(part * mostRuns, (part + 1) * mostRuns),
    }))
  })
}

function isLong(block: Block): boolean {
  return block.type === 'paragraph' && (block.content?.length ?? 0) > mostRuns
}
