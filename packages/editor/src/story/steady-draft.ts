import type { Draft } from '../sync/story-sync.ts'

/** What every saving of the text changes, and no screen shows of a story that is open: its editor has the text. */
const restless: ReadonlySet<string> = new Set(['story', 'bodyVersion', 'savedAt'])

/** Whether two states of a draft look the same on a screen on which its text is written. */
export function looksAlike(one: Draft, other: Draft): boolean {
  return alikeBut(one, other, restless) && alikeBut(one.story, other.story, new Set(['body']))
}

function alikeBut(one: object, other: object, left: ReadonlySet<string>): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every(
    (key) => left.has(key) || Object.is(Reflect.get(one, key), Reflect.get(other, key)),
  )
}
