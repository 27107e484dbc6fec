import type { Heading as HeadingNode } from 'mdast'
import type { Heading } from '../../story/block.ts'
import { readInline } from '../inline.ts'
import type { Reading } from '../reading.ts'
import { lose } from '../reading.ts'

/** Reads a heading: the first two levels as level 2, all below as level 3. */
export function readHeading(node: HeadingNode, reading: Reading): Heading {
  const content = readInline(node.children, reading)
  if (node.depth > 3)
    lose(
      reading,
      'heading',
      '#'.repeat(node.depth),
      'Headings have two levels; it became one of level 3',
      node,
    )
  const attrs = { level: node.depth <= 2 ? 2 : 3 } as const
  return content.length > 0 ? { type: 'heading', attrs, content } : { type: 'heading', attrs }
}
