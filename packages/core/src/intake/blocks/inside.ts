import type { RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Reading } from '../reading.ts'
import { lose } from '../reading.ts'
import { labelOf, plainLine } from './plain-words.ts'

/** What a directive holds: its label as words, its own parts by name, and all else. */
export interface Inside {
  readonly label: string
  readonly parts: readonly (LeafDirective | ContainerDirective)[]
  readonly rest: readonly RootContent[]
}

/** Sorts what a directive holds. Its parts are the directives with these names. */
export function inside(
  node: LeafDirective | ContainerDirective,
  names: readonly string[],
  reading: Reading,
): Inside {
  if (node.type === 'leafDirective')
    return { label: plainLine(node.children, reading, node), parts: [], rest: [] }
  const label = labelOf(node.children)
  const parts: (LeafDirective | ContainerDirective)[] = []
  const rest: RootContent[] = []
  for (const child of label ? node.children.slice(1) : node.children) {
    const directive = child.type === 'leafDirective' || child.type === 'containerDirective'
    if (directive && names.includes(child.name)) parts.push(child)
    else rest.push(child)
  }
  return { label: label ? plainLine(label.children, reading, label) : '', parts, rest }
}

/** Lets what a block cannot hold follow it. */
export function liftAll(nodes: readonly RootContent[], within: string, reading: Reading): void {
  for (const node of nodes) {
    lose(reading, 'nesting', node.type, `A ${within} cannot hold it; it follows now`, node)
    reading.lifted.push(...reading.blocks([node], reading))
  }
}

/** Lets words that a block has no place for follow it as a paragraph. */
export function liftWords(
  text: string,
  within: string,
  node: LeafDirective | ContainerDirective,
  reading: Reading,
): void {
  if (text === '') return
  lose(
    reading,
    'nesting',
    text,
    `A ${within} has no place for these words; they follow it now`,
    node,
  )
  reading.lifted.push({ type: 'paragraph', content: [{ type: 'text', text }] })
}
