import { isLinkAddress } from '../addresses.ts'
import type { Cleaned } from '../pasted/links.ts'
import { linkAddress } from '../pasted/links.ts'

/** The address of a link in an archive as the story may hold it, from a base where there is one. */
export function linkIn(href: string, base: string | null): Cleaned | undefined {
  const typed = href.trim().replaceAll(/[\t\n\r]/g, '')
  const direct = linkAddress(resolved(typed, base))
  if (direct) return direct
  // Without a base the paths of the site stay what they are. Places on a page (`#…`) are not kept: nothing names them.
  const isPath = /^\/(?!\/)/.test(typed) && isLinkAddress(typed)
  return isPath ? { address: typed, tracked: false } : undefined
}

/** A relative address from its base; any other, and all without a base, as written. */
export function resolved(address: string, base: string | null): string {
  if (address.startsWith('//')) return `https:${address}`
  if (base === null || address === '' || /^(?:[a-z][a-z\d+.-]*:|#|\\)/i.test(address))
    return address
  return URL.canParse(address, base) ? new URL(address, base).href : address
}
