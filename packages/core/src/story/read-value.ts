import { readFragment } from './read-fragment.ts'
import { readList } from './read-list.ts'
import { readText } from './read-text.ts'
import type { Reading } from './reading.ts'
import { describe, isOver, isPlain, own, report, under } from './reading.ts'
import type { Fields, Shape } from './shape.ts'

// Every reader reports what is wrong with its value and answers whether all of it is right.

/** Reads an object that has these fields and no others; `apart` names keys that somebody else reads. */
export function readFields(
  reading: Reading,
  fields: Fields,
  value: unknown,
  apart: readonly string[] = [],
): boolean {
  if (!isPlain(value)) return report(reading, describe(value), 'an object')
  const isKnown = (key: string) => Object.hasOwn(fields, key) || apart.includes(key)
  let right = refuseUnknown(reading, value, isKnown)
  for (const [key, shape] of entriesOf(fields)) {
    if (isOver(reading)) return false
    if (shape.optional && !Object.hasOwn(value, key)) continue
    reading.path.push(key)
    right = readValue(reading, shape, own(value, key)) && right
    reading.path.pop()
  }
  return right
}

const entries = new WeakMap<Fields, readonly (readonly [string, Shape])[]>()

/** The entries of a schema's fields, listed once for all stories. */
function entriesOf(fields: Fields): readonly (readonly [string, Shape])[] {
  const known = entries.get(fields)
  if (known) return known
  const listed = Object.entries(fields)
  entries.set(fields, listed)
  return listed
}

/** Refuses every key of an object that nobody knows. */
export function refuseUnknown(
  reading: Reading,
  value: object,
  isKnown: (key: string) => boolean,
): boolean {
  let right = true
  for (const key of Object.keys(value)) {
    if (isOver(reading)) return false
    if (!isKnown(key))
      right = under(reading, key, () => report(reading, 'an unknown key', 'nothing here'))
  }
  return right
}

/** Reads a value as its shape says. */
export function readValue(reading: Reading, shape: Shape, value: unknown): boolean {
  if (value === null && shape.nullable) return true
  switch (shape.kind) {
    case 'boolean':
      return typeof value === 'boolean' || report(reading, describe(value), 'true or false')
    case 'number':
      return readNumber(reading, shape, value)
    case 'one':
      return (
        shape.of.some((choice) => choice === value) ||
        report(reading, describe(value), choices(shape.of))
      )
    case 'list':
      return readList(reading, shape.most, value, (entry) => readValue(reading, shape.of, entry))
    case 'object':
      return readFields(reading, shape.fields, value)
    case 'tagged':
      return readTagged(reading, shape.by, value)
    case 'fragment':
      return readFragment(reading, value)
    default:
      return readText(reading, shape, value)
  }
}

/** The words for a choice: `2 or 3`. */
export function choices(of: readonly (string | number)[]): string {
  const words = of.map(String)
  const last = words.at(-1) ?? 'nothing'
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last
}

function readNumber(
  reading: Reading,
  { least, most }: { readonly least: number; readonly most: number },
  value: unknown,
): boolean {
  if (typeof value === 'number' && value >= least && value <= most) return true
  return report(reading, describe(value), `a number from ${least} to ${most}`)
}

function readTagged(
  reading: Reading,
  by: { readonly [type: string]: Fields },
  value: unknown,
): boolean {
  if (!isPlain(value)) return report(reading, describe(value), 'an object')
  const type = own(value, 'type')
  const fields = typeof type === 'string' && Object.hasOwn(by, type) ? by[type] : undefined
  if (fields) return readFields(reading, fields, value, ['type'])
  return under(reading, 'type', () => report(reading, describe(type), choices(Object.keys(by))))
}
