import type { Mark } from './inline.ts'
import { nodesOf } from './node.ts'
import type { Reading } from './reading.ts'
import { describe, isOver, report } from './reading.ts'
import type { Body, Byline, Story } from './story.ts'

/** Reports what is wrong between the parts of a story whose parts are sound. */
export function readRelations(reading: Reading, story: Story): void {
  const { quotations, notes, requests, topics, bylines } = story
  const quoted = once(reading, 'quotations', quotations, ({ id }) => id, 'id')
  const noted = once(reading, 'notes', notes, ({ id }) => id, 'id')
  once(reading, 'requests', requests, ({ id }) => id, 'id')
  once(reading, 'topics', topics, (topic) => topic)
  once(reading, 'bylines', bylines, bylineKey)
  reading.path.push('body')
  readBodyRelations(reading, story.body, quoted, noted)
  reading.path.pop()
}

/** By what a byline is told apart: nobody stands in one role twice. */
export function bylineKey({ person, role }: Byline): string {
  return `${person} as ${role}`
}

/** Reports marks without a record, and galleries that share an address. */
export function readBodyRelations(
  reading: Reading,
  body: Body,
  quoted: ReadonlySet<string>,
  noted: ReadonlySet<string>,
): void {
  const galleries = new Set<string>()
  for (const { path, node } of nodesOf(body)) {
    if (isOver(reading)) return
    if (node.type === 'gallery') {
      const { name } = node.attrs
      if (galleries.has(name))
        at(reading, `${path}.attrs.name`, name, 'another name than a gallery before')
      galleries.add(name)
    }
    if (node.type !== 'text') continue
    for (const [index, mark] of (node.marks ?? []).entries()) {
      const missing = unrecorded(mark, quoted, noted)
      if (missing) at(reading, `${path}.marks[${index}].attrs.id`, missing.id, missing.expected)
    }
  }
}

function unrecorded(
  mark: Mark,
  quoted: ReadonlySet<string>,
  noted: ReadonlySet<string>,
): { readonly id: string; readonly expected: string } | undefined {
  if (mark.type === 'quotation' && !quoted.has(mark.attrs.id))
    return { id: mark.attrs.id, expected: 'the id of a record in quotations' }
  if (mark.type === 'passage' && !noted.has(mark.attrs.id))
    return { id: mark.attrs.id, expected: 'the id of one of the notes' }
  return undefined
}

/** Reports a problem at a path that begins with `body`, where the reading stands already. */
function at(reading: Reading, path: string, found: string, expected: string): void {
  const keys = path.split(/[.[\]]+/).filter(Boolean)
  const depth = reading.path.length
  for (const key of keys.slice(1)) reading.path.push(/^\d+$/.test(key) ? Number(key) : key)
  report(reading, describe(found), expected)
  reading.path.length = depth
}

/** The keys of a list's entries; reports each that comes a second time. */
function once<T>(
  reading: Reading,
  list: string,
  entries: readonly T[],
  keyOf: (entry: T) => string,
  field?: string,
): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const [index, entry] of entries.entries()) {
    const key = keyOf(entry)
    if (seen.has(key)) {
      const path = field === undefined ? [list, index] : [list, index, field]
      reading.path.push(...path)
      report(reading, `${describe(key)} again`, 'each once')
      reading.path.length -= path.length
    }
    seen.add(key)
  }
  return seen
}
