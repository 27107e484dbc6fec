import {
  type FeedStory,
  feedHtml,
  renderSlide,
  renderStory,
  type StoryPage,
  type StorySummary,
  slideAddress,
  storyText,
  storyTextAddress,
} from '@stet/core/page'
import {
  civilDay,
  galleriesOf,
  type MediaId,
  mediaOf,
  relatedOf,
  type StoryId,
} from '@stet/core/story'
import { commentsOf } from '../storage/comments.ts'
import { findPublished, type Published, publishedIn } from '../storage/publications.ts'
import { earlierStories } from './earlier-stories.ts'
import type { Press } from './press.ts'
import { fileOf } from './site-path.ts'
import type { SiteFile } from './write-page.ts'

/** Everything that the pages of a story show; undefined where it is not live. */
export async function findStoryPage(press: Press, id: StoryId): Promise<StoryPage | undefined> {
  const published = await findPublished(press.newsroom.database.db, id)
  return published && storyPage(press, published)
}

/** The stories that a page shows, and those that it would show if they were live. */
export function shownOn({ story, more }: StoryPage): readonly StoryId[] {
  return [...relatedOf(story), ...more.map((earlier) => earlier.id)]
}

/** What is known of a story already by whoever prints many. */
export interface KnownOfStory {
  readonly hasComments?: boolean
  readonly earlier?: readonly StorySummary[] | undefined
}

/** Everything that the pages of a live story show. */
export async function storyPage(
  press: Press,
  published: Published,
  { hasComments = true, earlier }: KnownOfStory = {},
): Promise<StoryPage> {
  const { db } = press.newsroom.database
  const { story, summary, version } = published
  const related = await publishedIn(db, relatedOf(story))
  const before = earlier ?? (await earlierStories(db, published))
  const more = before.filter((one) => !related.has(one.id))
  const shown = [...related.values(), ...more].flatMap(leadOf)
  await press.gather([...mediaOf(story), ...shown])
  const comments = hasComments ? await commentsOf(db, story.id) : []
  const today = civilDay(press.newsroom.now(), story.zone)
  return { story, summary, version, related, more, comments, today }
}

/** The story as feeds carry it. */
export async function feedStory(press: Press, published: Published): Promise<FeedStory> {
  await press.gather(mediaOf(published.story))
  const { story, summary, version } = published
  const related = await publishedIn(press.newsroom.database.db, relatedOf(story))
  const page: StoryPage = {
    story,
    summary,
    version,
    related,
    more: [],
    comments: [],
    today: '9999-12-31',
  }
  return { summary, notes: story.notes, html: feedHtml(press.site, page) }
}

/** The lead picture of a story in a list, as something to be gathered. */
export function leadOf(summary: StorySummary): MediaId[] {
  return summary.lead ? [summary.lead.media] : []
}

/** The files that make up a story's pages, the page itself last. */
export function pageFiles({ site }: Press, page: StoryPage): SiteFile[] {
  const { address } = page.summary
  const slides = galleriesOf(page.story).flatMap((gallery) =>
    gallery.slides.map((_, index) => ({
      path: at(slideAddress(address, gallery.name, index + 1)),
      body: renderSlide(site, page, gallery.name, index + 1),
    })),
  )
  return [
    ...slides,
    { path: at(storyTextAddress(address)), body: storyText(site, page) },
    { path: at(address), body: renderStory(site, page) },
  ]
}

function at(address: string): string {
  const file = fileOf(address)
  if (!file) throw new RangeError(`Cannot write a page at ${address}: it is no address of a site`)
  return file
}
