import type { Code } from 'mdast'
import type { Block } from '../../story/block.ts'
import type { Inline } from '../../story/inline.ts'
import type { Reading } from '../reading.ts'
import { lose } from '../reading.ts'

/** Reads a block of code as a paragraph in the code mark, a break for each line end. */
export function readCode(node: Code, reading: Reading): readonly Block[] {
  const named = [node.lang ?? '', node.meta ?? ''].join(' ').trim()
  lose(
    reading,
    'code',
    named || 'code block',
    'Code has no block; it became a paragraph of code',
    node,
  )
  // Empty lines at the end of code show nothing.
  const content = node.value
    .trimEnd()
    .split('\n')
    .flatMap((line, index): Inline[] => {
      const words: Inline[] =
        line === '' ? [] : [{ type: 'text', text: line, marks: [{ type: 'code' }] }]
      return index === 0 ? words : [{ type: 'break' }, ...words]
    })
  return content.length > 0 ? [{ type: 'paragraph', content }] : []
}
