import { address } from '../html.ts'
import type { Site } from '../model.ts'

/** An address of a story or a stranger in full, for those who read it elsewhere; undefined when it may not become a link. */
export function absolute(site: Site, text: string, page = '/'): string | undefined {
  const safe = address(text)
  if (safe === undefined) return undefined
  if (safe.startsWith('#')) return `${site.origin}${page}${safe}`
  return safe.startsWith('/') ? `${site.origin}${safe}` : safe
}

/** A page of the web as JSON-LD may name it, where nothing follows it by itself; undefined for all else. */
export function webAddress(site: Site, text: string | null): string | undefined {
  if (text === null) return undefined
  if (/^\/(?!\/)/.test(text)) return site.origin + text
  return /^https?:\/\/[^\s/]/i.test(text) ? text : undefined
}
