import type { Block, HelpService, ListItem, Slide, TimelineEvent } from './block.ts'
import type { Inline } from './inline.ts'
import type { Body } from './story.ts'

/** Anything that stands in a body at any depth. */
export type BodyNode = Block | ListItem | Slide | HelpService | TimelineEvent | Inline

/** A node and where it stands: `body.content[3].content[0]`. */
export interface Place {
  readonly path: string
  readonly node: BodyNode
}

/** Every node of a body in reading order, each before what it holds. */
export function* nodesOf(body: Body): Generator<Place> {
  yield* within(body.content, 'body')
}

/** What a node holds; nothing where it can hold nothing. */
export function contentOf(node: BodyNode): readonly BodyNode[] {
  return ('content' in node && node.content) || []
}

function* within(content: readonly BodyNode[], parent: string): Generator<Place> {
  for (const [index, node] of content.entries()) {
    const path = `${parent}.content[${index}]`
    yield { path, node }
    yield* within(contentOf(node), path)
  }
}
