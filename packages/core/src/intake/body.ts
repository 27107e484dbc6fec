import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import type { Block } from '../story/block.ts'
import { paragraphsIn } from './blocks/paragraphs.ts'
import { readFlow } from './flow.ts'
import { withOpening } from './marks.ts'
import type { Reading } from './reading.ts'
import { lose } from './reading.ts'

/** Reads the blocks of a whole file. What could not stand inside a block follows it. */
export function readBody(root: Root, reading: Reading): readonly Block[] {
  const footnotes = gather(root, reading)
  const blocks: Block[] = []
  for (const node of root.children) {
    blocks.push(...readFlow([node], reading), ...reading.lifted)
    reading.lifted.length = 0
  }
  for (const note of footnotes) blocks.push(...readFootnote(note, reading))
  for (const [key, { url, title }] of reading.definitions) {
    if (!reading.usedDefinitions.has(key))
      lose(
        reading,
        'link',
        [key, url, title ?? ''].join(' ').trim(),
        'No words of the story name it',
        null,
      )
  }
  return blocks
}

/** Finds what is defined anywhere and used anywhere: addresses by name, and footnotes. */
function gather(root: Root, reading: Reading): readonly FootnoteDefinition[] {
  const footnotes: FootnoteDefinition[] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'footnoteDefinition') footnotes.push(node)
    if (node.type === 'definition' && !reading.definitions.has(node.identifier))
      reading.definitions.set(node.identifier, node)
    // Only blocks hold definitions.
    if (node.type !== 'paragraph' && node.type !== 'heading' && 'children' in node)
      open.push(...node.children.toReversed())
  }
  return footnotes
}

function readFootnote(note: FootnoteDefinition, reading: Reading): readonly Block[] {
  const label = `[${note.label ?? note.identifier}]`
  lose(
    reading,
    'footnote',
    label,
    'Footnotes have no place; its words stand at the end of the story',
    note,
  )
  const [first, ...others] = paragraphsIn(note.children, reading, 'footnote')
  const lifted = reading.lifted.splice(0)
  return [
    { type: 'paragraph', content: withOpening(`${label} `, first?.content ?? []) },
    ...others,
    ...lifted,
  ]
}

/** The blocks of a file's parts, for those that hold blocks themselves. */
export function blocksOf(nodes: readonly RootContent[], reading: Reading): Block[] {
  return readFlow(nodes, reading)
}
