import type { Nodes, RootContent } from 'mdast'
import type { Block, List, Paragraph } from '../../story/block.ts'
import type { Reading } from '../reading.ts'
import { lose } from '../reading.ts'

/** Reads what may hold paragraphs only: others become paragraphs, or follow the block, with a loss. */
export function paragraphsIn(
  nodes: readonly RootContent[],
  reading: Reading,
  within: string,
): readonly Paragraph[] {
  return nodes.flatMap((node) =>
    reading.blocks([node], reading).flatMap((block) => flattened(block, reading, within, node)),
  )
}

/** What must hold a paragraph holds an empty one at least. */
export function filled(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph' }]
}

/** A block as paragraphs. Blocks that are more than words are lifted out. */
export function flattened(
  block: Block,
  reading: Reading,
  within: string,
  node: Nodes,
): readonly Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [block]
    case 'heading':
    case 'pullQuote':
      lose(reading, 'nesting', block.type, `It stood in a ${within} and became a paragraph`, node)
      return [block.content ? { type: 'paragraph', content: block.content } : { type: 'paragraph' }]
    case 'list':
      lose(
        reading,
        'nesting',
        block.type,
        `It stood in a ${within}; its items became paragraphs`,
        node,
      )
      return inList(block)
    case 'blockquote':
      lose(
        reading,
        'nesting',
        block.type,
        `It stood in a ${within}; its words became paragraphs`,
        node,
      )
      return [...block.content, ...attribution(block.attrs.attribution, block.attrs.cite)]
    default:
      lose(reading, 'nesting', block.type, `It stood in a ${within} and follows it now`, node)
      reading.lifted.push(block)
      return []
  }
}

function inList(list: List): readonly Paragraph[] {
  return list.content.flatMap((item) =>
    item.content.flatMap((part) => (part.type === 'list' ? inList(part) : [part])),
  )
}

function attribution(name: string, cite: string | null): readonly Paragraph[] {
  if (name === '') return []
  if (cite === null) return [{ type: 'paragraph', content: [{ type: 'text', text: `— ${name}` }] }]
  const mark = { type: 'link', attrs: { href: cite, language: null } } as const
  return [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '— ' },
        { type: 'text', text: name, marks: [mark] },
      ],
    },
  ]
}
