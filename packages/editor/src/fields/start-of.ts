import type { Day, Fields, Shape } from '@stet/core/story'

/** What a new object with these fields starts with: what the schema says, else nothing yet; days start with today. */
export function startOf(fields: Fields, today: Day): { readonly [name: string]: unknown } {
  const entries = Object.entries(fields).filter(([, shape]) => !shape.optional)
  return Object.fromEntries(entries.map(([name, shape]) => [name, startOfShape(shape, today)]))
}

/** What a new value of a shape starts with. */
export function startOfShape(shape: Shape, today: Day): unknown {
  if (shape.initial !== undefined) return shape.initial
  if (shape.nullable) return null
  switch (shape.kind) {
    case 'boolean':
      return false
    case 'number':
      return shape.least
    case 'one':
      return shape.of[0]
    case 'list':
      return []
    case 'object':
      return startOf(shape.fields, today)
    case 'tagged':
      return startOfTagged(shape.by, Object.keys(shape.by)[0] ?? '', today)
    case 'day':
    case 'moment':
      return today
    default:
      return ''
  }
}

/** A new object of one of several kinds. */
export function startOfTagged(
  by: { readonly [type: string]: Fields },
  type: string,
  today: Day,
): { readonly type: string; readonly [name: string]: unknown } {
  return { ...startOf(by[type] ?? {}, today), type }
}
