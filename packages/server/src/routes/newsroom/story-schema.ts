import { type NodeSchema, schema, storyFields } from '@stet/core/story'
import { type SchemaData, schemaOfFields, schemaOfShape } from './shape-schema.ts'

/** The story and all that stands in its body as JSON Schemas, by the names of their components. */
export function storySchemas(): Readonly<Record<string, SchemaData>> {
  const nodes = Object.entries<NodeSchema>(schema.nodes).map(([name, node]) => [
    componentOf(name),
    nodeSchema(name, node),
  ])
  return {
    Story: schemaOfFields(storyFields, { body: reference('Doc') }),
    Mark: { oneOf: Object.entries(schema.marks).map(([name, mark]) => markSchema(name, mark)) },
    ...Object.fromEntries(nodes),
  }
}

export function reference(component: string): SchemaData {
  return { $ref: `#/components/schemas/${component}` }
}

/** `postCard` as the component `PostCard`. */
function componentOf(node: string): string {
  return node.charAt(0).toUpperCase() + node.slice(1)
}

function nodeSchema(name: string, { attrs, content, marks }: NodeSchema): SchemaData {
  if (name === 'text') return textSchema
  const holds = content === undefined ? [] : membersOf(content)
  const isNeeded = content?.endsWith('+') || name === 'doc'
  return {
    type: 'object',
    ...(marks !== undefined && marks !== '_' && { description: `Its text may carry: ${marks}` }),
    properties: {
      type: { const: name },
      ...(attrs && { attrs: schemaOfFields(attrs) }),
      ...(holds.length > 0 && {
        content: {
          type: 'array',
          items: { oneOf: holds.map((one) => reference(componentOf(one))) },
          ...(content?.endsWith('+') && { minItems: 1 }),
        },
      }),
    },
    required: ['type', ...(attrs ? ['attrs'] : []), ...(isNeeded ? ['content'] : [])],
    additionalProperties: false,
  }
}

const textSchema: SchemaData = {
  type: 'object',
  properties: {
    type: { const: 'text' },
    text: { type: 'string', minLength: 1 },
    marks: { type: 'array', items: reference('Mark') },
  },
  required: ['type', 'text'],
  additionalProperties: false,
}

function markSchema(
  name: string,
  { attrs }: { readonly attrs?: Parameters<typeof schemaOfFields>[0] },
): SchemaData {
  const type = { const: name }
  const shape = attrs && schemaOfShape({ kind: 'object', fields: attrs })
  return {
    type: 'object',
    properties: { type, ...(shape && { attrs: shape }) },
    required: ['type', ...(shape ? ['attrs'] : [])],
    additionalProperties: false,
  }
}

/** The nodes that a content expression names, groups resolved: `(paragraph | list)+`. */
function membersOf(content: string): readonly string[] {
  return content
    .replace(/[()+*]/g, '')
    .split('|')
    .flatMap((part) => {
      const name = part.trim()
      if (Object.hasOwn(schema.nodes, name)) return [name]
      return Object.entries<NodeSchema>(schema.nodes).flatMap(([node, { group }]) =>
        group === name ? [node] : [],
      )
    })
}
