import type { Listed } from '../page/publication.ts'
import { parseSlug, slugFrom } from '../story/slug.ts'
import type { Fields } from './fields.ts'

/** Where stories stand that name no section. */
const unnamed: Listed = { slug: 'news', name: 'News', description: '' }

/** Reads the section and the topics of a story, by name, by slug, or by both. */
export function readSections(fields: Fields): {
  readonly section: Listed
  readonly topics: readonly Listed[]
} {
  const own = listedIn(fields, 'section', 'category')
  const categories = listedIn(fields, 'categories')
  const topics = listedIn(fields, 'topics', 'tags', 'keywords')
  const [section, ...more] = own.length > 0 ? own : categories
  const others = own.length > 0 ? [...more, ...categories] : more
  if (!section) {
    const why = `No section is given; ${unnamed.name} was taken`
    fields.losses.push({ kind: 'front matter', what: 'section', why, line: null })
  }
  return { section: section ?? unnamed, topics: once([...topics, ...others]) }
}

function listedIn(fields: Fields, ...names: readonly string[]): readonly Listed[] {
  const entry = fields.find(...names)
  if (!entry) return []
  const values =
    entry.name === 'keywords' && typeof entry.value === 'string'
      ? entry.value.split(',')
      : fields.list(entry.name)
  return values.flatMap((value, index): Listed[] => {
    if (typeof value === 'string' || typeof value === 'number') {
      const name = String(value).trim()
      return name === '' ? [] : [{ slug: slugFrom(name), name, description: '' }]
    }
    const inner = fields.within(value, `${entry.name}[${index}]`, entry.line)
    const name = inner?.text('name') ?? ''
    const slug = parseSlug(inner?.text('slug') ?? '')
    inner?.loseRest()
    if (name !== '' || slug)
      return [{ slug: slug ?? slugFrom(name), name: name || String(slug), description: '' }]
    fields.lose(entry.name, { ...entry, value }, 'It has no name and was left out')
    return []
  })
}

function once(listed: readonly Listed[]): readonly Listed[] {
  const slugs = new Set<string>()
  return listed.filter(({ slug }) => !slugs.has(slug) && slugs.add(slug))
}
