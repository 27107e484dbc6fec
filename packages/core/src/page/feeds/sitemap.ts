import type { Instant } from '../../story/story.ts'
import type { Site, SitemapEntry, StorySummary } from '../model.ts'

export const sitemapIndexAddress = '/sitemap.xml'
export const newsSitemapAddress = '/sitemap/news.xml'

/** Where the sitemap of one month (`2026-11`) lives. */
export function sitemapAddress(month: string): string {
  return `/sitemap/${month}.xml`
}

export function renderSitemapIndex(
  _site: Site,
  _months: readonly { readonly month: string; readonly changedAt: Instant }[],
): string {
  return ''
}

export function renderSitemap(_site: Site, _entries: readonly SitemapEntry[]): string {
  return ''
}

export function renderNewsSitemap(_site: Site, _stories: readonly StorySummary[]): string {
  return ''
}
