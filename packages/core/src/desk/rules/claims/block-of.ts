import type { Block } from '../../../story/block.ts'
import type { Draft } from '../../draft/draft.ts'

/** The block of a story's body that a passage's path leads to; undefined above the body, and of a bare text. */
export function blockOf(story: Draft['story'], path: string): Block | undefined {
  const [, at] = /^body\.content\[(\d+)\]/.exec(path) ?? []
  return at === undefined ? undefined : story?.body.content[Number(at)]
}

/** Whether words of a block, or of what it holds, are linked. */
export function hasLink(block: Block): boolean {
  return JSON.stringify(block).includes('"type":"link"')
}
