import type { Story } from './story.ts'

/** Whether two stories say the same in every field; the order of keys does not matter. */
export function sameStory(a: Story, b: Story): boolean {
  return sameValue(a, b)
}

/** Whether two values of JSON say the same; the order of keys does not matter. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) return sameList(a, b)
  const left = Object.entries(a).filter(isPresent)
  const right = new Map<string, unknown>(Object.entries(b).filter(isPresent))
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
  )
}

function sameList(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
  return a.every((value, index) => sameValue(value, b[index]))
}

/** What is undefined does not travel in JSON, so it counts as absent. */
function isPresent([, value]: readonly [string, unknown]): boolean {
  return value !== undefined
}
