import { feedAddress } from '../address.ts'
import { personAddress } from '../meta/person-address.ts'
import { jpegNear, sharePicture } from '../meta/share-picture.ts'
import type { Site } from '../model.ts'
import {
  changedAt,
  type Feed,
  type FeedStory,
  feedCategories,
  feedFace,
  feedId,
  feedSummary,
} from './feed.ts'

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function renderJsonFeed(site: Site, feed: Feed): string {
  const { title, description, home } = feedFace(site, feed.list)
  const { name, language, logo } = site.publication
  const icon = logo === null ? undefined : jpegNear(site, logo, 512)
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: site.origin + feedAddress(feed.list, 'json'),
    description,
    icon: icon && site.origin + icon.address,
    authors: [{ name, url: `${site.origin}/` }],
    language,
    items: feed.stories.map((story) => item(site, story)),
  }
  return `${JSON.stringify(content, wellFormed)}\n`
}

function item(site: Site, story: FeedStory): Readonly<Record<string, unknown>> {
  const { summary } = story
  return {
    id: feedId(summary),
    url: site.origin + summary.address,
    title: summary.headline,
    content_html: story.html,
    summary: feedSummary(story),
    image: sharePicture(site, summary.lead)?.address,
    date_published: summary.publishedAt,
    date_modified: changedAt(story),
    authors: summary.bylines.map(({ person, name }) => ({
      name,
      url: site.origin + personAddress(person),
    })),
    tags: feedCategories(summary),
    language: summary.language,
  }
}

/** Half a surrogate pair may be written in JSON, and is refused by strict readers. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}
