import type { RootContent } from 'mdast'
import type { Block } from '../story/block.ts'
import { readBlockquote } from './blocks/blockquote.ts'
import { readCode } from './blocks/code.ts'
import { readDirective } from './blocks/directive.ts'
import { readHeading } from './blocks/heading.ts'
import { readList } from './blocks/list.ts'
import { readParagraph } from './blocks/paragraph.ts'
import { readTable } from './blocks/table.ts'
import { treeOf } from './html/tree.ts'
import type { Reading } from './reading.ts'
import { deepest, lose, wordsUnder } from './reading.ts'

/** Reads blocks of Markdown as blocks of a story. */
export function readFlow(nodes: readonly RootContent[], reading: Reading): Block[] {
  reading.depth += 1
  const blocks = nodes.flatMap((node) =>
    reading.depth > deepest && node.type !== 'paragraph'
      ? readTooDeep(node, reading)
      : readNode(node, reading),
  )
  reading.depth -= 1
  return blocks
}

function readNode(node: RootContent, reading: Reading): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, reading)
    case 'heading':
      return [readHeading(node, reading)]
    case 'thematicBreak':
      return [{ type: 'divider' }]
    case 'blockquote':
      return [readBlockquote(node, reading)]
    case 'list':
      return [readList(node, reading)]
    case 'code':
      return readCode(node, reading)
    case 'table':
      return [readTable(node, reading)]
    case 'html':
      return readFlow(treeOf(node, reading), reading)
    case 'leafDirective':
    case 'containerDirective':
      return readDirective(node, reading)
    case 'definition':
    case 'footnoteDefinition':
      // Taken by name where they are used, or at the end.
      return []
    default:
      return readTooDeep(node, reading)
  }
}

/** What stands too deep, or where it cannot stand: its words as one paragraph. */
function readTooDeep(node: RootContent, reading: Reading): readonly Block[] {
  const text = wordsUnder(node)
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()
  if (text === '') return []
  lose(
    reading,
    'nesting',
    node.type,
    'It stands too deep; its words were kept as a paragraph',
    node,
  )
  return [{ type: 'paragraph', content: [{ type: 'text', text }] }]
}
