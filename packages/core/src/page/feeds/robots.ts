import type { Site } from '../model.ts'
import { newsSitemapAddress, sitemapIndexAddress } from './sitemap.ts'

/** Where crawlers look for the rules of a site. */
export const robotsAddress = '/robots.txt'

/** The rules for crawlers (RFC 9309): everything published, nothing that the newsroom answers. */
export function renderRobots(site: Site): string {
  return `User-agent: *
Disallow: /newsroom/
Disallow: /-/
Disallow: /evidence/

Sitemap: ${site.origin}${sitemapIndexAddress}
Sitemap: ${site.origin}${newsSitemapAddress}
`
}
