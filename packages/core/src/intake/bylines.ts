import { parseSlug, slugFrom } from '../story/slug.ts'
import type { Byline } from '../story/story.ts'
import { bylineRoles } from '../story/story.ts'
import type { Fields } from './fields.ts'

/** Reads who wrote a story: a name, a list of names, or names with roles and the slugs of their pages. */
export function readBylines(fields: Fields): readonly Byline[] {
  const entry = fields.find('by', 'author', 'authors')
  if (!entry) return []
  const bylines = fields.list(entry.name).flatMap((value, index): Byline[] => {
    if (typeof value === 'string' && value.trim() !== '')
      return [{ person: slugFrom(value), name: value, role: 'writer' }]
    const inner = fields.within(value, `${entry.name}[${index}]`, entry.line)
    const name = inner?.text('name') ?? ''
    if (!inner || name === '') {
      fields.lose(entry.name, { ...entry, value }, 'It names nobody and was left out')
      return []
    }
    const person = parseSlug(inner.text('person', 'slug')) ?? slugFrom(name)
    const role = inner.oneOf('role', bylineRoles, 'writer')
    inner.loseRest()
    return [{ person, name, role }]
  })
  const seen = new Set<string>()
  return bylines.filter(({ person, role }) => {
    const key = `${person} ${role}`
    return !seen.has(key) && seen.add(key)
  })
}
