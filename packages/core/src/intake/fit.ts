import { type BodyNode, contentOf } from '../story/node.ts'
import { shortened } from '../story/one-line.ts'
import type { NodeSchema } from '../story/schema.ts'
import { schema } from '../story/schema.ts'
import type { Shape, Fields as Shapes, TextShape } from '../story/shape.ts'
import type { Body, Story } from '../story/story.ts'
import { storyFields } from '../story/story-shape.ts'
import type { Loss } from './taken.ts'

/** The story with every text cut and cleaned to what the schema allows; each that changed is a loss. */
export function fitStory({ body, ...head }: Story, losses: Loss[]): Story {
  return { ...fitFields(storyFields, head, losses), body: fitBody(body, losses) }
}

/** The body with every text cut and cleaned to what the schema allows. */
export function fitBody(body: Body, losses: Loss[]): Body {
  return { ...body, content: body.content.map((block) => fitNode(block, losses)) }
}

function fitNode<T extends BodyNode>(node: T, losses: Loss[]): T {
  if (node.type === 'text') return { ...node, text: fitText(words, node.text, losses) }
  const { attrs: shapes }: NodeSchema = schema.nodes[node.type]
  const fitted = 'attrs' in node && shapes ? { attrs: fitFields(shapes, node.attrs, losses) } : {}
  const content = contentOf(node).map((child) => fitNode(child, losses))
  return 'content' in node ? { ...node, ...fitted, content } : { ...node, ...fitted }
}

const words = { kind: 'text', longest: 100_000, lines: true } as const

function fitFields<T extends object>(shapes: Shapes, value: T, losses: Loss[]): T {
  const fitted: Record<string, unknown> = Object.fromEntries(Object.entries(value))
  for (const [name, shape] of Object.entries(shapes)) {
    if (Object.hasOwn(fitted, name)) fitted[name] = fitValue(shape, fitted[name], losses)
  }
  return fitted as T
}

function fitValue(shape: Shape, value: unknown, losses: Loss[]): unknown {
  if (typeof value === 'string')
    return shape.kind === 'text' ? fitText(shape, value, losses) : value
  if (Array.isArray(value))
    return shape.kind === 'list' ? value.map((entry) => fitValue(shape.of, entry, losses)) : value
  if (typeof value !== 'object' || value === null) return value
  if (shape.kind === 'object') return fitFields(shape.fields, value, losses)
  const type: unknown = Reflect.get(value, 'type')
  const shapes = shape.kind === 'tagged' && typeof type === 'string' ? shape.by[type] : undefined
  return shapes ? fitFields(shapes, value, losses) : value
}

function fitText(
  { longest, lines }: Pick<TextShape & { readonly kind: 'text' }, 'longest' | 'lines'>,
  text: string,
  losses: Loss[],
): string {
  const ended = text.replaceAll(/\r\n?/g, '\n').toWellFormed()
  const line = lines ? ended : ended.replaceAll(/\s*[\n\u2028\u2029]\s*/g, ' ')
  const clean = line.replaceAll(/[^\t\n -~\u00a0-\ufffd]/g, '')
  const fitted = shortened(clean, longest)
  if (fitted === text) return text
  const why =
    clean.length > longest
      ? `It is longer than ${longest} characters and was cut`
      : 'It held line ends or signs that cannot be printed'
  losses.push({ kind: 'text', what: text, why, line: null })
  return fitted
}
