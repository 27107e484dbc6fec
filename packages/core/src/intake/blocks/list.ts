import type { ListItem as ItemNode, List as ListNode } from 'mdast'
import type { List, ListItem, Paragraph } from '../../story/block.ts'
import { withOpening } from '../marks.ts'
import type { Reading } from '../reading.ts'
import { lose } from '../reading.ts'
import { flattened } from './paragraphs.ts'

/** Reads a list; its items hold paragraphs and lists, and what else they held as paragraphs. */
export function readList(node: ListNode, reading: Reading): List {
  const ordered = node.ordered === true
  if (ordered && typeof node.start === 'number' && node.start !== 1)
    lose(reading, 'list', `${node.start}.`, 'Lists are counted from one', node)
  return {
    type: 'list',
    attrs: { ordered },
    content: node.children.map((item) => readItem(item, reading)),
  }
}

function readItem(node: ItemNode, reading: Reading): ListItem {
  const content: (Paragraph | List)[] = []
  for (const block of reading.blocks(node.children, reading)) {
    if (block.type === 'list') content.push(block)
    else content.push(...flattened(block, reading, 'list', node))
  }
  if (typeof node.checked === 'boolean') tick(content, node, reading)
  return { type: 'item', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

/** A task's box stays as the characters it was typed with. */
function tick(content: (Paragraph | List)[], node: ItemNode, reading: Reading): void {
  const box = node.checked ? '[x]' : '[ ]'
  lose(reading, 'list', box, 'Tasks have no box; it was kept as words', node)
  const first = content[0]
  if (first?.type === 'paragraph')
    content[0] = { type: 'paragraph', content: withOpening(`${box} `, first.content ?? []) }
  else content.unshift({ type: 'paragraph', content: withOpening(`${box} `, []) })
}
