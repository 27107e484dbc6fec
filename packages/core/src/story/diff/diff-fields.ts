import { sameValue } from '../changes.ts'
import { compareTexts } from './compare-texts.ts'
import { fieldName } from './field-names.ts'
import type { FieldChange } from './story-diff.ts'
import { valueWords } from './value-words.ts'

/** What two values say differently, field by field; `name` is told before the name of each field. */
export function diffFields(
  before: unknown,
  after: unknown,
  { path = '', name = '' }: { readonly path?: string; readonly name?: string } = {},
): readonly FieldChange[] {
  const [olds, news] = [leavesOf(before), leavesOf(after)]
  const changes: FieldChange[] = []
  for (const key of new Set([...olds.keys(), ...news.keys()])) {
    const [old, now] = [olds.get(key), news.get(key)]
    if (sameValue(old, now)) continue
    const [said, says] = [valueWords(old), valueWords(now)]
    if (said === says && said === null) continue
    const whole = [path, key].filter(Boolean).join('.')
    const called = key === '' ? name : [name, fieldName(key)].filter(Boolean).join(': ')
    changes.push(fieldChange(whole, called, said, says))
  }
  return changes
}

/** One field that says something else, with the words that came and went where both sides have some. */
export function fieldChange(
  path: string,
  name: string,
  before: string | null,
  after: string | null,
): FieldChange {
  const runs = before !== null && after !== null ? compareTexts(before, after) : []
  return { path, name, before, after, runs }
}

/** Every value that holds no other, by its path; a point of a picture is one. */
function leavesOf(value: unknown): ReadonlyMap<string, unknown> {
  const leaves = new Map<string, unknown>()
  collect(value, '', leaves)
  return leaves
}

function collect(value: unknown, path: string, leaves: Map<string, unknown>): void {
  if (value === undefined) return
  if (typeof value !== 'object' || value === null) {
    leaves.set(path, value)
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) collect(entry, `${path}[${index}]`, leaves)
  } else if ('x' in value && 'y' in value) {
    leaves.set(path, `${percent(value.x)} from the left, ${percent(value.y)} from the top`)
  } else {
    for (const [key, entry] of Object.entries(value))
      collect(entry, path === '' ? key : `${path}.${key}`, leaves)
  }
}

function percent(part: unknown): string {
  return `${Math.round(Number(part) * 100)} %`
}
