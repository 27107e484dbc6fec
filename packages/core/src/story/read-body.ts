import type { Text } from './inline.ts'
import { readList } from './read-list.ts'
import { readText } from './read-text.ts'
import { choices, readFields, refuseUnknown } from './read-value.ts'
import type { Reading } from './reading.ts'
import { describe, isPlain, own, report, under } from './reading.ts'
import type { NodeName, NodeSchema } from './schema.ts'
import { schema } from './schema.ts'
import type { Fields } from './shape.ts'

const mostBlocks = 5000
/** Lists in lists go about ten deep. */
const deepest = 24

/** Reads a body as the schema says: reports what is wrong with it, and answers whether it is right. */
export function readBody(reading: Reading, value: unknown): boolean {
  return readNode(reading, value, ['doc'], 0)
}

function readNode(
  reading: Reading,
  value: unknown,
  allowed: readonly string[],
  depth: number,
): boolean {
  if (!isPlain(value)) return report(reading, describe(value), 'an object')
  if (depth > deepest) return report(reading, 'a deeper node', `at most ${deepest} levels`)
  const type = own(value, 'type')
  if (typeof type !== 'string' || !allowed.includes(type))
    return under(reading, 'type', () => report(reading, describe(type), choices(allowed)))
  if (type === 'text') return readTextNode(reading, value)
  const rule = rules[type as NodeName]
  const { attrs, holds, mayBeEmpty } = rule
  const known = refuseUnknown(reading, value, (key) => rule.keys.has(key))
  const told =
    !attrs || under(reading, 'attrs', () => readFields(reading, attrs, own(value, 'attrs')))
  const isBare = holds.length === 0 || (mayBeEmpty && !Object.hasOwn(value, 'content'))
  const filled =
    isBare ||
    under(reading, 'content', () => readContent(reading, rule, own(value, 'content'), depth))
  return known && told && filled
}

function readContent(reading: Reading, rule: Rule, content: unknown, depth: number): boolean {
  if (Array.isArray(content) && content.length < rule.least)
    return report(reading, describe(content), `at least one ${choices(rule.holds)}`)
  return readList(
    reading,
    mostBlocks,
    content,
    (child) => readNode(reading, child, rule.holds, depth + 1) && readMarks(reading, rule, child),
  )
}

function readTextNode(reading: Reading, value: { readonly [key: string]: unknown }): boolean {
  const known = refuseUnknown(reading, value, (key) => /^(?:type|text|marks)$/.test(key))
  const worded = under(reading, 'text', () => readText(reading, words, own(value, 'text')))
  if (!Object.hasOwn(value, 'marks')) return known && worded
  const seen = new Set<string>()
  const read = (mark: unknown) => readMark(reading, mark, seen)
  const marked = under(reading, 'marks', () => readList(reading, 20, own(value, 'marks'), read))
  return known && worded && marked
}

const words = { kind: 'text', longest: 100_000, lines: true, filled: true } as const

/** Reads a mark; `seen` are those that its text carries already. */
function readMark(reading: Reading, value: unknown, seen: Set<string>): boolean {
  if (!isPlain(value)) return report(reading, describe(value), 'an object')
  const type = own(value, 'type')
  if (typeof type !== 'string' || !isMark(type))
    return under(reading, 'type', () => report(reading, describe(type), choices(markNames)))
  const { attrs, several }: MarkRule = schema.marks[type]
  const isKnown = (key: string) => key === 'type' || (key === 'attrs' && attrs !== undefined)
  const known = refuseUnknown(reading, value, isKnown)
  const told =
    !attrs || under(reading, 'attrs', () => readFields(reading, attrs, own(value, 'attrs')))
  if (!known || !told) return false
  const key = several ? JSON.stringify(value) : type
  if (seen.has(key)) return report(reading, `a second ${type} mark`, 'each mark once')
  seen.add(key)
  return true
}

/** Refuses marks, on a text that is sound in itself, that its parent does not allow. */
function readMarks(reading: Reading, { marks: allowed }: Rule, child: unknown): boolean {
  const { marks } = child as Partial<Text>
  if (!allowed || !marks) return true
  const stranger = marks.find(({ type }) => !allowed.includes(type))
  if (!stranger) return true
  return under(reading, 'marks', () => report(reading, `a ${stranger.type} mark`, choices(allowed)))
}

interface MarkRule {
  readonly attrs?: Fields
  readonly several?: true
}

const markNames = Object.keys(schema.marks) as readonly (keyof typeof schema.marks)[]

function isMark(type: string): type is keyof typeof schema.marks {
  return Object.hasOwn(schema.marks, type)
}

/** A node's schema, made ready for reading. */
interface Rule {
  readonly keys: ReadonlySet<string>
  readonly attrs: Fields | undefined
  readonly holds: readonly string[]
  readonly least: 0 | 1
  /** Whether ProseMirror leaves `content` out where there is none. */
  readonly mayBeEmpty: boolean
  /** The marks that its text may carry; undefined where all are allowed. */
  readonly marks: readonly string[] | undefined
}

const rules = Object.fromEntries(
  Object.entries<NodeSchema>(schema.nodes).map(([name, node]) => [name, ruleOf(name, node)]),
) as Readonly<Record<NodeName, Rule>>

function ruleOf(name: string, { attrs, content, marks }: NodeSchema): Rule {
  const [, names = '', quantifier = ''] = /^\(?([\w |]+?)\)?([+*]?)$/.exec(content ?? '') ?? []
  if (content !== undefined && (!names || !quantifier))
    throw new SyntaxError(`Cannot read the content expression “${content}” of ${name}`)
  const holds = names.split('|').flatMap((part) => members(part.trim()))
  const keys = ['type', ...(attrs ? ['attrs'] : []), ...(content ? ['content'] : [])]
  return {
    keys: new Set(keys),
    attrs,
    holds,
    least: quantifier === '+' ? 1 : 0,
    mayBeEmpty: quantifier === '*' && name !== 'doc',
    marks: marks === undefined || marks === '_' ? undefined : marks.split(' '),
  }
}

/** The nodes that a name in a content expression stands for: itself, or its group. */
function members(name: string): readonly string[] {
  if (name === '') return []
  if (Object.hasOwn(schema.nodes, name)) return [name]
  return Object.entries<NodeSchema>(schema.nodes).flatMap(([node, { group }]) =>
    group === name ? [node] : [],
  )
}
