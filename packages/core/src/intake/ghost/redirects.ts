import { civilDay } from '../../story/day.ts'
import type { ItemFacts } from '../archive-item.ts'
import type { Archive } from './archive.ts'
import { momentIn } from './standing.ts'
import { type Row, wordsIn } from './tables.ts'

/**
 * Where a piece stood before, from the root of the site: `/a-slug/`, what its settings made of that before
 * Ghost 2, and the address that the API gives.
 */
export function redirectsOf(row: Row, archive: Archive, facts: ItemFacts): readonly string[] {
  const slug = wordsIn(row, 'slug').trim()
  const paths = new Set<string>()
  if (slug !== '' && !/[\s/?#\\]/.test(slug)) {
    const dated = datedAddress(row, slug, archive, facts)
    if (dated) paths.add(dated)
    paths.add(`/${slug}/`)
  }
  const told = wordsIn(row, 'url')
  if (URL.canParse(told)) {
    const { pathname } = new URL(told)
    if (
      pathname !== '/' &&
      !pathname.includes('//') &&
      !/^\/(?:p|email)\/[0-9a-f-]{36}\//.test(pathname)
    )
      paths.add(pathname)
  }
  return [...paths]
}

/** The address that the site's pattern makes: `/:year/:month/:day/:slug/`, in the site's zone. */
function datedAddress(
  row: Row,
  slug: string,
  { settings, zone, authorsOf, tagsOf }: Archive,
  facts: ItemFacts,
): string | undefined {
  const pattern = settings.get('permalinks') ?? ''
  const at = momentIn(row, 'published_at', zone)
  if (!/^\/[\w:/.-]{1,100}$/.test(pattern) || !pattern.includes(':slug') || !at) return undefined
  const [year = '', month = '', day = ''] = civilDay(at, zone ?? facts.zone).split('-')
  const parts: ReadonlyMap<string, string> = new Map([
    ['year', year],
    ['month', month],
    ['day', day],
    ['slug', slug],
    ['id', wordsIn(row, 'id')],
    ['author', wordsIn(authorsOf(row)[0], 'slug')],
    ['primary_author', wordsIn(authorsOf(row)[0], 'slug')],
    ['primary_tag', wordsIn(tagsOf(row)[0], 'slug') || 'all'],
  ])
  const path = pattern.replaceAll(/:([a-z_]+)/g, (whole, name: string) => parts.get(name) || whole)
  return /[:\s?#\\]|\/\//.test(path) ? undefined : path
}
