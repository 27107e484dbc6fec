import { weekday } from '../../story/day.ts'
import type { Instant } from '../../story/story.ts'
import { feedAddress } from '../address.ts'
import { type Markup, nothing, html as xml } from '../html.ts'
import { jpegNear } from '../meta/share-picture.ts'
import type { Site } from '../model.ts'
import {
  changedAt,
  type Feed,
  type FeedStory,
  feedCategories,
  feedChangedAt,
  feedFace,
  feedId,
  feedSummary,
  xmlDocument,
} from './feed.ts'

/** A feed as RSS 2.0 with the extensions of https://www.rssboard.org/rss-profile. */
export function renderRss(site: Site, feed: Feed): string {
  const { title, description, home } = feedFace(site, feed.list)
  const self = site.origin + feedAddress(feed.list, 'rss')
  const changed = feedChangedAt(feed)
  const built = changed ? xml`<lastBuildDate>${mailDate(changed)}</lastBuildDate>\n` : nothing
  return xmlDocument(xml`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${title}</title>
<link>${home}</link>
<description>${description}</description>
<language>${site.publication.language}</language>
${built}<atom:link rel="self" type="application/rss+xml" href="${self}"/>
${image(site, title, home)}${feed.stories.map((story) => item(site, story))}</channel>
</rss>`)
}

function image(site: Site, title: string, home: string): Markup {
  const { logo } = site.publication
  const picture = logo === null ? undefined : jpegNear(site, logo, 144)
  if (!picture) return nothing
  const url = site.origin + picture.address
  return xml`<image><url>${url}</url><title>${title}</title><link>${home}</link></image>\n`
}

function item(site: Site, story: FeedStory): Markup {
  const { summary } = story
  const authors = summary.bylines.map(({ name }) => xml`<dc:creator>${name}</dc:creator>\n`)
  const categories = feedCategories(summary).map((name) => xml`<category>${name}</category>\n`)
  // RSS has no element for the time of a change: Atom's tells readers that a story was corrected.
  return xml`<item>
<title>${summary.headline}</title>
<link>${site.origin + summary.address}</link>
<guid isPermaLink="false">${feedId(summary)}</guid>
<pubDate>${mailDate(summary.publishedAt)}</pubDate>
<atom:updated>${changedAt(story)}</atom:updated>
${authors}${categories}<dc:language>${summary.language}</dc:language>
<description>${feedSummary(story)}</description>
<content:encoded>${story.html}</content:encoded>
</item>
`
}

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
]

/** A moment as mail has it (RFC 822 with the four-digit year of RFC 2822): `Mon, 23 Nov 2026 09:05:00 GMT`. */
export function mailDate(at: Instant): string {
  const day = days[weekday(at.slice(0, 10)) - 1]
  const month = months[Number(at.slice(5, 7)) - 1]
  return `${day}, ${at.slice(8, 10)} ${month} ${at.slice(0, 4)} ${at.slice(11, 19)} GMT`
}
