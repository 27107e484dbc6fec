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
export function nodesOf(body: Body): readonly Place[] {
  const places: Place[] = []
  collect(body.content, 'body', places)
  return places
}

/** What a node holds; nothing where it can hold nothing. */
export function contentOf(node: BodyNode): readonly BodyNode[] {
  return ('content' in node && node.content) || []
}

/** A list and no generator: bodies are walked so often that each step of one would be felt. */
function collect(content: readonly BodyNode[], parent: string, places: Place[]): void {
  for (const [index, node] of content.entries()) {
    const path = `${parent}.content[${index}]`
    places.push({ path, node })
    collect(contentOf(node), path, places)
  }
}
