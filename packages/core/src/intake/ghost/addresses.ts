import { isLinkAddress } from '../addresses.ts'

/** Ghost writes this for the address of the site itself. */
const ownSite = '__GHOST_URL__'

/** An address without Ghost's word for the site: from the site's root, or as it was. */
export function plainAddress(address: string): string {
  const trimmed = address.trim()
  if (!trimmed.startsWith(ownSite)) return trimmed
  const path = trimmed.slice(ownSite.length)
  return path.startsWith('/') || path.startsWith('#') ? path : `/${path}`
}

/** HTML without Ghost's word for the site. */
export function plainMarkup(html: string): string {
  if (!html.includes(ownSite)) return html
  return html.replaceAll(/__GHOST_URL__(?=["'\s])/g, '/').replaceAll(ownSite, '')
}

/** An address that a link of a story can lead to; undefined for doors of Ghost itself and for none. */
export function linkTarget(address: string): string | undefined {
  const plain = plainAddress(address)
  if (/^(?:\/)?#\/(?:portal|share|search)\b/.test(plain)) return undefined
  return isLinkAddress(plain) ? plain : undefined
}

/** The slug of the piece that an address on the site itself leads to: `/2019/04/a-slug/` and `/a-slug/`. */
export function slugAt(address: string): string | undefined {
  return /^\/(?:\d{4}\/(?:\d\d\/){1,2})?([^/?#]+)\/?(?:[?#].*)?$/.exec(plainAddress(address))?.[1]
}
