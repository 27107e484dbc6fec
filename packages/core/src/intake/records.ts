import type { Note, RequestForComment } from '../story/story.ts'
import { noteKinds } from '../story/story.ts'
import { isRecordId } from './addresses.ts'
import type { Fields } from './fields.ts'
import type { Entry } from './front-matter.ts'

const answers = ['none', 'declined', 'answered'] as const

/** Records under one name: a list whose items have an `id`, or names that are the ids. */
export function recordsIn(
  fields: Fields,
  name: string,
): readonly { readonly id: string; readonly inner: Fields; readonly entry: Entry }[] {
  const entry = fields.find(name)
  if (!entry) return []
  const { value, line } = entry
  const isList = Array.isArray(value)
  const isMap = typeof value === 'object' && value !== null
  const items: readonly (readonly [string, unknown])[] = isList
    ? value.map((item, index) => [String(index), item] as const)
    : isMap
      ? Object.entries(value)
      : [['', value]]
  const ids = new Set<string>()
  return items.flatMap(([key, item]) => {
    const inner = fields.within(item, isList ? `${name}[${key}]` : `${name}.${key}`, line)
    const id = inner?.text('id') || (isList ? '' : key)
    if (inner && isRecordId(id) && !ids.has(id)) {
      ids.add(id)
      return [{ id, inner, entry: { value: item, line } }]
    }
    const why = ids.has(id)
      ? 'Another has the same id'
      : 'It has no id of letters, digits and hyphens and was left out'
    fields.lose(name, { value: item, line }, why)
    return []
  })
}

/** Reads who was asked for comment, and what came back. */
export function readRequests(fields: Fields): readonly RequestForComment[] {
  return recordsIn(fields, 'requests').flatMap(({ id, inner, entry }): RequestForComment[] => {
    const askedAt = inner.time('instant', 'askedAt')
    const asOf = inner.time('instant', 'asOf') ?? askedAt
    if (askedAt === null || asOf === null) {
      fields.lose('requests', entry, 'It does not tell when somebody was asked and was left out')
      return []
    }
    const request = {
      id,
      asked: inner.text('asked'),
      about: inner.text('about'),
      by: inner.text('by'),
      askedAt,
      answer: inner.oneOf('answer', answers, 'none'),
      asOf,
    }
    inner.loseRest()
    return [request]
  })
}

/** Reads the notes to readers. */
export function readNotes(fields: Fields): readonly Note[] {
  return recordsIn(fields, 'notes').flatMap(({ id, inner, entry }): Note[] => {
    const at = inner.time('instant', 'at')
    if (at === null) {
      fields.lose('notes', entry, 'It does not tell when it was made and was left out')
      return []
    }
    const note = {
      id,
      kind: inner.oneOf('kind', noteKinds, 'update'),
      at,
      text: inner.text('text'),
    }
    inner.loseRest()
    return [note]
  })
}
