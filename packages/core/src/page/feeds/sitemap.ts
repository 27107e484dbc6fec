import type { Instant } from '../../story/story.ts'
import { html as xml } from '../html.ts'
import type { Site, SitemapEntry, StorySummary } from '../model.ts'
import { xmlDocument } from './feed.ts'

/** Where the list of all sitemaps lives. */
export const sitemapIndexAddress = '/sitemap.xml'

/** Where the sitemap of the last two days lives. */
export const newsSitemapAddress = '/sitemap/news.xml'

/** How many stories Google takes from one news sitemap. */
const mostNews = 1000

/** Where the sitemap of one month (`2026-11`) lives. */
export function sitemapAddress(month: string): string {
  return `/sitemap/${month}.xml`
}

/** The list of sitemaps, one a month, as https://www.sitemaps.org/protocol.html has it. */
export function renderSitemapIndex(
  site: Site,
  months: readonly { readonly month: string; readonly changedAt: Instant }[],
): string {
  const maps = months.map(
    ({ month, changedAt }) =>
      xml`<sitemap><loc>${site.origin + sitemapAddress(month)}</loc><lastmod>${changedAt}</lastmod></sitemap>\n`,
  )
  return xmlDocument(
    xml`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps}</sitemapindex>`,
  )
}

/** The pages of one sitemap; the protocol takes at most 50,000. */
export function renderSitemap(site: Site, entries: readonly SitemapEntry[]): string {
  const pages = entries.map(
    ({ address, changedAt }) =>
      xml`<url><loc>${site.origin + address}</loc><lastmod>${changedAt}</lastmod></url>\n`,
  )
  return xmlDocument(
    xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages}</urlset>`,
  )
}

/**
 * Stories as Google News reads them (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap):
 * those of the last two days, which the caller picks, newest first; more than a thousand are not taken.
 */
export function renderNewsSitemap(site: Site, stories: readonly StorySummary[]): string {
  const pages = stories.slice(0, mostNews).map(
    ({ address, language, publishedAt, headline }) => xml`<url>
<loc>${site.origin + address}</loc>
<news:news>
<news:publication><news:name>${site.publication.name}</news:name><news:language>${newsLanguage(language)}</news:language></news:publication>
<news:publication_date>${publishedAt}</news:publication_date>
<news:title>${headline}</news:title>
</news:news>
</url>
`,
  )
  return xmlDocument(
    xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${pages}</urlset>`,
  )
}

/** Two or three letters of ISO 639; Chinese alone is told apart by where it is written. */
function newsLanguage(tag: string): string {
  const [language = tag, ...rest] = tag.toLowerCase().split('-')
  if (language !== 'zh') return language
  return rest.some((part) => part === 'tw' || part === 'hk' || part === 'hant') ? 'zh-tw' : 'zh-cn'
}
