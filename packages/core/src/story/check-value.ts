import { readFields } from './read-value.ts'
import type { Problem } from './reading.ts'
import { beginReading } from './reading.ts'
import type { Fields } from './shape.ts'

/** What is wrong with an object that should have these fields (`what` is its name in messages), each at its path. */
export function problemsOf(fields: Fields, value: unknown, what = 'value'): readonly Problem[] {
  const reading = beginReading(what)
  readFields(reading, fields, value)
  return reading.problems
}
