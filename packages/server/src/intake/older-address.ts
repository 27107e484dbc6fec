import type { Publication, StandingPage } from '@stet/core/page'
import { isReservedSection } from '@stet/core/story'
import { fileOf } from '../site/site-path.ts'
import type { Database } from '../storage/database.ts'
import { readSetting } from '../storage/settings.ts'

/** What files of the site are called; a folder of that name could not be made beside them. */
const likeFile = /\.(html|txt|rss|atom|json|xml)$/

/**
 * An older address of a story as the site keeps it: percent-encoded, without a query, with a slash
 * at its end where it names no HTML file. Undefined where no page of ours can be at it.
 */
export function olderAddress(told: string): string | undefined {
  const url = URL.parse(told, 'https://site.invalid')
  if (url?.host !== 'site.invalid' || url.pathname.includes('//')) return undefined
  const { pathname } = url
  const address = /(\/|\.html)$/.test(pathname) ? pathname : `${pathname}/`
  const folders = fileOf(address)?.split('/').slice(0, -1)
  return !folders || folders.some((folder) => likeFile.test(folder)) ? undefined : address
}

/** Whether the site itself has a page at an address, which no story may take from it. */
export async function isOwnAddress(db: Database, address: string): Promise<boolean> {
  const [first = '', second, third] = (fileOf(address) ?? '').split('/')
  if (second === undefined) return first === 'index.html' || first === '404.html'
  if (isReservedSection(first)) return true
  const publication = await readSetting<Publication>(db, 'publication')
  const pages = (await readSetting<readonly StandingPage[]>(db, 'pages')) ?? []
  const roots = [...(publication?.sections ?? []), ...pages].map(({ slug }) => slug)
  return roots.includes(first) && (third === undefined || second === 'archive')
}
