import type { Fields, Shape } from '@stet/core/story'

/** A part of a document of OpenAPI 3.1: a JSON Schema as plain data. */
export interface SchemaData {
  readonly [key: string]: unknown
}

/** What a shape of core is as a JSON Schema. */
export function schemaOfShape(shape: Shape): SchemaData {
  const schema = plainSchema(shape)
  return shape.nullable ? { anyOf: [schema, { type: 'null' }] } : schema
}

/** What an object with these fields, and no others, is as a JSON Schema. */
export function schemaOfFields(fields: Fields, apart: SchemaData = {}): SchemaData {
  const entries = Object.entries(fields)
  const needed = entries.filter(([, { optional }]) => !optional).map(([name]) => name)
  return {
    type: 'object',
    properties: {
      ...apart,
      ...Object.fromEntries(entries.map(([name, shape]) => [name, schemaOfShape(shape)])),
    },
    required: [...Object.keys(apart), ...needed],
    additionalProperties: false,
  }
}

function plainSchema(shape: Shape): SchemaData {
  switch (shape.kind) {
    case 'boolean':
      return { type: 'boolean' }
    case 'number':
      return { type: 'number', minimum: shape.least, maximum: shape.most }
    case 'one':
      return { enum: [...shape.of] }
    case 'list':
      return { type: 'array', items: schemaOfShape(shape.of), maxItems: shape.most }
    case 'object':
      return schemaOfFields(shape.fields)
    case 'tagged':
      return {
        oneOf: Object.entries(shape.by).map(([type, fields]) =>
          schemaOfFields(fields, { type: { const: type } }),
        ),
      }
    case 'fragment':
      return {
        type: 'array',
        description:
          'Texts, and elements `{tag, attributes, content}` of the allow-list of fragments',
        items: { anyOf: [{ type: 'string' }, { type: 'object' }] },
      }
    case 'text':
      return {
        type: 'string',
        maxLength: shape.longest,
        ...(shape.filled && { minLength: 1 }),
      }
    default:
      return { type: 'string', ...texts[shape.kind] }
  }
}

type Written = Exclude<
  Shape['kind'],
  'boolean' | 'number' | 'one' | 'list' | 'object' | 'tagged' | 'fragment' | 'text'
>

const texts: Readonly<Record<Written, SchemaData>> = {
  slug: { description: 'Lower-case letters, digits and single hyphens', maxLength: 80 },
  address: { format: 'uri-reference', maxLength: 4000 },
  id: { pattern: '^[\\w-]{1,64}$' },
  media: { pattern: '^[0-9a-f]{64}$', description: 'The SHA-256 of a file' },
  language: { description: 'A BCP 47 tag', maxLength: 35 },
  zone: { description: 'The IANA name of a time zone' },
  instant: { format: 'date-time' },
  day: { format: 'date' },
  moment: { description: 'A day or a moment' },
}
