import { isPlain } from '../story/reading.ts'
import type { Fields, Shape } from '../story/shape.ts'

/** A value with what it leaves out and what has an initial value; nothing that it says is changed. */
export function withInitial(shape: Shape, value: unknown): unknown {
  if (shape.kind === 'list' && Array.isArray(value))
    return value.map((entry) => withInitial(shape.of, entry))
  if (shape.kind === 'object' && isPlain(value)) return fieldsWithInitial(shape.fields, value)
  return value
}

/** The same for the fields of an object; parts whose own fields all have initial values are made whole. */
export function fieldsWithInitial(fields: Fields, value: object): object {
  const whole = new Map<string, unknown>(Object.entries(value))
  for (const [name, shape] of Object.entries(fields)) {
    if (whole.has(name)) whole.set(name, withInitial(shape, whole.get(name)))
    else if ('initial' in shape) whole.set(name, shape.initial)
    else if (shape.kind === 'object' && isAllInitial(shape.fields))
      whole.set(name, fieldsWithInitial(shape.fields, {}))
  }
  return Object.fromEntries(whole)
}

function isAllInitial(fields: Fields): boolean {
  return Object.values(fields).every((shape) => 'initial' in shape)
}
