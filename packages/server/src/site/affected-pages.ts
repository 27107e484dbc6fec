import type { StorySummary } from '@stet/core/page'
import type { PageRef } from './page-ref.ts'

/** A live story as far as lists are concerned. */
export interface Listing {
  readonly summary: StorySummary
  readonly month: string
}

/** The keys of the lists that a story stands in. */
export function listsOf(summary: StorySummary): string[] {
  return [
    'site',
    `section:${summary.section.slug}`,
    ...summary.topics.map((topic) => `topic:${topic.slug}`),
    ...new Set(summary.bylines.map((byline) => `byline:${byline.person}`)),
  ]
}

/**
 * The pages, besides other stories' pages, that show a story before or after a change. Their number
 * depends on the story's own lists, never on how many stories there are.
 */
export function affectedPages(
  before: Listing | undefined,
  after: Listing | undefined,
): readonly PageRef[] {
  const pages: PageRef[] = []
  for (const listing of [before, after]) {
    if (!listing) continue
    for (const list of listsOf(listing.summary)) {
      pages.push({ type: 'list', list }, { type: 'month', list, month: listing.month })
    }
    pages.push({ type: 'sitemap', month: listing.month })
  }
  if (after) pages.push({ type: 'story', story: after.summary.id })
  pages.push({ type: 'archive' }, { type: 'sitemaps' })
  return pages
}
