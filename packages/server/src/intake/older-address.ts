import type { Loss } from '@stet/core/intake'
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

/**
 * Older addresses as the site keeps them, each once and without the own one; as losses those at which no page of
 * ours can be, and those that are in use.
 */
export function sortOlder(
  told: readonly string[],
  { own, isInUse }: { readonly own: string; readonly isInUse: (path: string) => boolean },
): { readonly redirects: readonly string[]; readonly losses: readonly Loss[] } {
  const redirects = new Set<string>()
  const losses: Loss[] = []
  const lose = (what: string, why: string) =>
    losses.push({ kind: 'redirect', what, why, line: null })
  for (const one of told) {
    const path = olderAddress(one)
    if (path === own) continue
    if (path === undefined) lose(one, 'no page can be there')
    else if (isInUse(path)) lose(path, 'the address is in use')
    else redirects.add(path)
  }
  return { redirects: [...redirects], losses }
}

/** Whether the site itself has a page at an address, which no story may take from it. */
export function isSitePage(address: string, isRoot: (slug: string) => boolean): boolean {
  const [first = '', second, third] = (fileOf(address) ?? '').split('/')
  if (second === undefined) return first === 'index.html' || first === '404.html'
  if (isReservedSection(first)) return true
  return isRoot(first) && (third === undefined || second === 'archive')
}

/** The slugs of sections and standing pages, which have pages at the root of the site. */
export async function rootsOf(db: Database): Promise<ReadonlySet<string>> {
  const publication = await readSetting<Publication>(db, 'publication')
  const pages = (await readSetting<readonly StandingPage[]>(db, 'pages')) ?? []
  return new Set([...(publication?.sections ?? []), ...pages].map(({ slug }) => slug))
}

/** Whether the site as it is has a page of its own at an address. */
export async function isOwnAddress(db: Database, address: string): Promise<boolean> {
  const roots = await rootsOf(db)
  return isSitePage(address, (slug) => roots.has(slug))
}
