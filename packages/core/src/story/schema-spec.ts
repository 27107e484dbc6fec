import { readValue } from './read-value.ts'
import { beginReading } from './reading.ts'
import type { NodeName, NodeSchema } from './schema.ts'
import { schema } from './schema.ts'
import type { Fields, Shape } from './shape.ts'
import type { Body } from './story.ts'

/** One attribute, as ProseMirror wants it: `validate` throws a RangeError that says what was found. */
export interface AttributeSpec {
  readonly default?: unknown
  readonly validate: (value: unknown) => void
}

/** One kind of node, as ProseMirror wants it. */
export interface NodeSpec {
  readonly content?: string
  readonly group?: string
  readonly marks?: string
  readonly inline?: boolean
  readonly atom?: boolean
  readonly selectable?: boolean
  readonly defining?: boolean
  readonly isolating?: boolean
  readonly attrs?: { readonly [name: string]: AttributeSpec }
}

/** One kind of mark, as ProseMirror wants it. */
export interface MarkSpec {
  readonly excludes?: string
  readonly inclusive?: boolean
  readonly attrs?: { readonly [name: string]: AttributeSpec }
}

type MarkName = keyof typeof schema.marks

/** What `new Schema(…)` of prosemirror-model takes; ways to draw the nodes are the editor's to add. */
export interface SchemaSpec {
  readonly nodes: { readonly [K in NodeName]: NodeSpec }
  readonly marks: { readonly [K in MarkName]: MarkSpec }
}

/** The schema of bodies in ProseMirror's words; attributes are checked by the same readers as stories. */
export function schemaSpec(): SchemaSpec {
  const nodes = Object.entries<NodeSchema>(schema.nodes).map(([name, node]) => [
    name,
    nodeSpec(name as NodeName, node),
  ])
  const marks = Object.entries<MarkRule>(schema.marks).map(([name, mark]) => [
    name,
    markSpec(name as MarkName, mark),
  ])
  return { nodes: Object.fromEntries(nodes), marks: Object.fromEntries(marks) }
}

/**
 * The body in ProseMirror's JSON of a document. ProseMirror leaves an empty `content` out and lets breaks
 * carry the marks of the words around them; a story does neither.
 */
export function bodyFrom(doc: unknown): Body {
  const { content } = withoutMarkedBreaks(doc as Json) as Partial<Body>
  return { type: 'doc', content: content ?? [] }
}

interface Json {
  readonly type: string
  readonly content?: readonly Json[]
  readonly marks?: unknown
}

function withoutMarkedBreaks(node: Json): Json {
  if (node.type === 'break') return node.marks === undefined ? node : { type: 'break' }
  if (!node.content) return node
  return { ...node, content: node.content.map(withoutMarkedBreaks) }
}

/** How a node stands among others; what is not named here is an ordinary block or an inline. */
const manners: { readonly [K in NodeName]?: NodeSpec } = {
  heading: { defining: true },
  item: { defining: true },
  blockquote: { defining: true },
  pullQuote: { defining: true },
  gallery: { isolating: true },
  helpBox: { isolating: true },
  contextNote: { isolating: true },
  timeline: { isolating: true },
  event: { isolating: true, defining: true },
  break: { inline: true, selectable: false },
}

// What is written behind these words is no longer part of what was linked, quoted or timed.
const endsWithItsWords: readonly MarkName[] = ['link', 'quotation', 'time', 'passage']

function nodeSpec(name: NodeName, { content, group, marks, attrs }: NodeSchema): NodeSpec {
  const isLeaf = content === undefined && group !== 'inline'
  // ProseMirror must be able to make what has to stand somewhere: it gets null there, which is refused.
  const isPart = group === undefined && name !== 'doc'
  return {
    ...(content !== undefined && { content }),
    ...(group !== undefined && { group }),
    ...(content === 'inline*' && { marks: marks ?? '' }),
    ...(isLeaf && { atom: true }),
    ...manners[name],
    ...(attrs && { attrs: attributeSpecs(name, attrs, isPart) }),
  }
}

interface MarkRule {
  readonly attrs?: Fields
  readonly several?: true
}

function markSpec(name: MarkName, { attrs, several }: MarkRule): MarkSpec {
  return {
    ...(several && { excludes: '' }),
    ...(endsWithItsWords.includes(name) && { inclusive: false }),
    ...(attrs && { attrs: attributeSpecs(name, attrs, false) }),
  }
}

function attributeSpecs(
  owner: string,
  fields: Fields,
  isPart: boolean,
): Readonly<Record<string, AttributeSpec>> {
  const specs = Object.entries(fields).map(([name, shape]) => [
    name,
    {
      ...(shape.initial !== undefined ? { default: shape.initial } : isPart && { default: null }),
      validate: validator(owner, name, shape),
    },
  ])
  return Object.fromEntries(specs)
}

function validator(owner: string, name: string, shape: Shape): (value: unknown) => void {
  return (value) => {
    const reading = beginReading(owner, owner, name)
    if (!readValue(reading, shape, value)) throw new RangeError(reading.problems[0]?.message)
  }
}
