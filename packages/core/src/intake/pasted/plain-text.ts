import type { Block } from '../../story/block.ts'
import type { Inline } from '../../story/inline.ts'

/** Reads plain text as blocks; `inline` where it is one line. */
export function plainBlocks(text: string): {
  readonly blocks: readonly Block[]
  readonly inline: boolean
} {
  const lines = text.replaceAll(/\r\n?/g, '\n').split(/\n{2,}/)
  const blocks = lines.map((words): Block => {
    const content: Inline[] = [{ type: 'text', text: words }]
    return { type: 'paragraph', content }
  })
  return { blocks, inline: blocks.length === 1 }
}
