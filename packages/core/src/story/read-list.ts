import type { Reading } from './reading.ts'
import { describe, isOver, report } from './reading.ts'

/** Reads a list entry by entry, each at its place. */
export function readList(
  reading: Reading,
  most: number,
  value: unknown,
  read: (entry: unknown) => boolean,
): boolean {
  if (!Array.isArray(value)) return report(reading, describe(value), 'a list')
  if (value.length > most) return report(reading, describe(value), `a list of at most ${most}`)
  let right = true
  for (let index = 0; index < value.length; index += 1) {
    if (isOver(reading)) return false
    reading.path.push(index)
    right = read(value[index]) && right
    reading.path.pop()
  }
  return right
}
