import type { Loss } from '../taken.ts'
import type { Site } from './site.ts'
import { decoded } from './slugs.ts'
import { type WxrItem, word } from './wxr-item.ts'

/** The addresses under which a piece could be found, from the root of the site, and those that are lost. */
export interface OldAddresses {
  readonly paths: readonly string[]
  readonly losses: readonly Loss[]
}

/** Addresses that one piece may have had. */
const mostAddresses = 100

/**
 * Finds the older addresses of a published piece: its own, those with its former slugs, and its further
 * pages. Addresses that are queries (`/?p=12`) are none: what stands at an address here is a file.
 */
export function oldAddressesOf(item: WxrItem, site: Site, pages: number): OldAddresses {
  const { fields } = item.record
  const losses: Loss[] = []
  const paths = new Set<string>()
  const link = word(fields, 'link')
  const path = pathOn(site, link)
  if (path === undefined && /^https?:/i.test(link))
    losses.push(lost(link, 'It is on another host than the archive; nothing leads from there'))
  else if (path !== undefined && path !== '/') paths.add(path)
  const guid = pathOn(site, word(fields, 'guid'))
  const isPermanent = !/^\/(?:index\.php)?$/.test(guid ?? '/')
  if (guid !== undefined && isPermanent) paths.add(guid)
  for (const slug of item.meta.get('_wp_old_slug') ?? []) {
    const former = path === undefined ? undefined : withSlug(path, item.slug, slug.trim())
    if (former !== undefined) paths.add(former)
    else if (slug.trim() !== '' && path !== undefined)
      losses.push(lost(slug, 'A former slug; the address does not show where it stood'))
  }
  if (path !== undefined && path !== '/')
    for (let page = 2; page <= Math.min(pages, 50); page += 1)
      paths.add(`${path.replace(/\/$/, '')}/${page}/`)
  return { paths: [...paths].slice(0, mostAddresses), losses }
}

function lost(what: string, why: string): Loss {
  return { kind: 'address', what: what.slice(0, 2000), why, line: null }
}

/** The path of an address on the old site; undefined for other hosts, and for addresses that are queries. */
function pathOn(site: Site, address: string): string | undefined {
  if (address === '') return undefined
  if (/^\/(?!\/)/.test(address)) return plainPath(address)
  if (!/^https?:\/\//i.test(address) || address.length > 2000 || !URL.canParse(address))
    return undefined
  const url = new URL(address)
  if (site.host !== '' && bare(url.hostname) !== bare(site.host)) return undefined
  return plainPath(url.href.slice(url.href.indexOf('/', 8)))
}

function plainPath(path: string): string | undefined {
  const [before = '', query] = path.replace(/#.*$/s, '').split('?', 2)
  return query === undefined ? before.replace(/\/{2,}/g, '/') : undefined
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./, '')
}

/** A path with another slug in the place of the present one. */
function withSlug(path: string, slug: string, former: string): string | undefined {
  if (slug === '' || former === '' || former === slug) return undefined
  const parts = path.split('/')
  const place = parts.findLastIndex((part) => decoded(part) === decoded(slug))
  if (place === -1) return undefined
  const encoded = encodeURIComponent(decoded(former))
  return parts.with(place, encoded).join('/')
}
