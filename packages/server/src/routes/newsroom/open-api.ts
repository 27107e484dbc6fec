import type { OpenAPIHono } from '@hono/zod-openapi'
import { pictureFields } from '@stet/core/story'
import type { NewsroomEnv } from './context.ts'
import { type SchemaData, schemaOfShape } from './shape-schema.ts'
import { reference, storySchemas } from './story-schema.ts'

/** Puts what core knows of its values beside what the routes say, for the document of the API. */
export function describeValues({
  openAPIRegistry,
}: Pick<OpenAPIHono<NewsroomEnv>, 'openAPIRegistry'>): void {
  const schemas = { ...storySchemas(), ...otherSchemas }
  for (const [name, schema] of Object.entries(schemas)) {
    openAPIRegistry.registerComponent('schemas', name, schema)
  }
  openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-stet-staff',
    description: 'The cookie of somebody who is signed in',
  })
}

/** Routes that are described, of whatever app. */
export type Described = Pick<OpenAPIHono, 'openAPIRegistry'>

/** Puts the routes of another app into the document of this one; they are at another address where one is given. */
export function describeAlso({ openAPIRegistry }: Described, other: Described, at?: string): void {
  for (const definition of other.openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue
    const { route } = definition
    openAPIRegistry.registerPath({ ...route, ...(at && { servers: [{ url: at }] }) })
  }
}

/** What the document says of the whole. */
export const aboutTheApi = {
  openapi: '3.1.0',
  info: {
    title: 'The newsroom of Stet',
    version: '1',
    description:
      'What the screens of the newsroom ask, and programs may: stories, their publication, versions ' +
      'and pictures. Whatever changes something must come from the newsroom’s own origin.',
  },
  security: [{ session: [] }],
}

const text: SchemaData = { type: 'string' }
const textOrNone: SchemaData = { type: ['string', 'null'] }
const count: SchemaData = { type: 'integer', minimum: 0 }
const countOrNone: SchemaData = { type: ['integer', 'null'], minimum: 0 }
const flag: SchemaData = { type: 'boolean' }

function listOf(items: SchemaData): SchemaData {
  return { type: 'array', items }
}

function object(properties: Readonly<Record<string, SchemaData>>): SchemaData {
  return { type: 'object', properties, required: Object.keys(properties) }
}

const wordChange: SchemaData = { enum: ['same', 'added', 'removed'] }

const otherSchemas: Readonly<Record<string, SchemaData>> = {
  Person: object({
    ...{ slug: text, name: text, description: text, position: text },
    portrait: schemaOfShape({ kind: 'object', fields: pictureFields, nullable: true }),
  }),
  Media: object({
    id: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    ...{ type: text, width: count, height: count, size: count, name: text },
    colour: { type: 'string', pattern: '^#[0-9a-f]{6}$' },
    renditions: listOf(object({ type: text, width: count, height: count, address: text })),
  }),
  StoryDiff: object({
    head: listOf(reference('FieldChange')),
    blocks: listOf(reference('BlockChange')),
  }),
  BlockChange: object({
    change: { enum: ['same', 'added', 'removed', 'changed', 'moved'] },
    ...{ type: text, was: textOrNone, before: countOrNone, after: countOrNone, moved: flag },
    lines: listOf(reference('LineChange')),
    fields: listOf(reference('FieldChange')),
  }),
  LineChange: object({
    change: { enum: ['same', 'added', 'removed', 'changed'] },
    path: text,
    runs: listOf(reference('WordRun')),
  }),
  WordRun: object({
    ...{ change: wordChange, text },
    ...{ marksAdded: listOf(text), marksRemoved: listOf(text) },
  }),
  FieldChange: object({
    ...{ path: text, name: text, before: textOrNone, after: textOrNone },
    runs: listOf(reference('WordRun')),
  }),
}
