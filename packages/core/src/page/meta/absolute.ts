import { address } from '../html.ts'
import type { Site } from '../model.ts'

/** An address of a story or a stranger in full, for those who read it elsewhere; undefined when it may not become a link. */
export function absolute(site: Site, text: string, page = '/'): string | undefined {
  const safe = address(text)
  if (safe === undefined) return undefined
  if (safe.startsWith('#')) return `${site.origin}${page}${safe}`
  return safe.startsWith('/') ? `${site.origin}${safe}` : safe
}

/** The same, and nothing but a page of the web: what `isBasedOn` and the like may name. */
export function webAddress(site: Site, text: string | null): string | undefined {
  const full = text === null ? undefined : absolute(site, text)
  return full?.startsWith('http') ? full : undefined
}
