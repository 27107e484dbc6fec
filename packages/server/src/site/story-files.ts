import type { ShownComment } from '@stet/core/comments'
import {
  type FeedStory,
  feedHtml,
  noDiscussion,
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
import { findPublished, type Published, publishedIn } from '../storage/publications.ts'
import { discussionOf, feedComments, threadFeedFile } from './discussion-files.ts'
import { earlierStories } from './earlier-stories.ts'
import { heldCopiesOf } from './held-copies.ts'
import type { Press } from './press.ts'
import { fileOf } from './site-path.ts'
import { type KnownVersions, storyVersions } from './story-versions.ts'
import { withWatched } from './watched-story.ts'
import type { SiteFile } from './write-page.ts'

/** Everything that the pages of a story show; undefined where it is not live. */
export async function findStoryPage(press: Press, id: StoryId): Promise<PrintedStory | undefined> {
  const published = await findPublished(press.newsroom.database.db, id)
  return published && printedStory(press, published)
}

/** A story's page as it is printed, with the file that lets others check its versions. */
export interface PrintedStory extends StoryPage {
  readonly versionsFile?: SiteFile | undefined
  /** The newest comments, for their feed; null where there never was one. */
  readonly feedComments: readonly ShownComment[] | null
}

/** Everything that the printed pages of a live story show. */
export async function printedStory(
  press: Press,
  published: Published,
  { entered, ...known }: KnownOfStory & { readonly entered?: KnownVersions | undefined } = {},
): Promise<PrintedStory> {
  const page = await storyPage(press, published, known)
  const versions = await storyVersions(press, published.story.id, published, entered)
  const newest = await feedComments(press.newsroom, page.comments)
  return { ...page, record: versions?.record, versionsFile: versions?.file, feedComments: newest }
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
  const { summary, version } = published
  const copies = await heldCopiesOf(press.newsroom, published.story)
  const { story, standings } = await withWatched(db, published.story, copies)
  const related = await publishedIn(db, relatedOf(story))
  const before = earlier ?? (await earlierStories(db, published))
  const more = before.filter((one) => !related.has(one.id))
  const shown = [...related.values(), ...more].flatMap(leadOf)
  await press.gather([...mediaOf(story), ...shown])
  const comments = await discussionOf(press.newsroom, published, hasComments)
  const today = civilDay(press.newsroom.now(), story.zone)
  return { story, summary, version, related, more, comments, copies, standings, today }
}

/** The story as feeds carry it. */
export async function feedStory(press: Press, published: Published): Promise<FeedStory> {
  const { db } = press.newsroom.database
  const { summary, version } = published
  const { story } = await withWatched(db, published.story)
  await press.gather(mediaOf(story))
  const related = await publishedIn(db, relatedOf(story))
  const page: StoryPage = {
    story,
    summary,
    version,
    related,
    more: [],
    comments: noDiscussion(story.id),
    copies: new Map(),
    standings: [],
    today: '9999-12-31',
  }
  return { summary, notes: story.notes, html: feedHtml(press.site, page) }
}

/** The lead picture of a story in a list, as something to be gathered. */
export function leadOf(summary: StorySummary): MediaId[] {
  return summary.lead ? [summary.lead.media] : []
}

/** The files that make up a story's pages, the page itself last; a feed of comments once there are some. */
export function pageFiles(press: Press, page: PrintedStory): SiteFile[] {
  const { site } = press
  const { address } = page.summary
  const slides = galleriesOf(page.story).flatMap((gallery) =>
    gallery.slides.map((_, index) => ({
      path: at(slideAddress(address, gallery.name, index + 1)),
      body: renderSlide(site, page, gallery.name, index + 1),
    })),
  )
  return [
    ...slides,
    ...(page.versionsFile ? [page.versionsFile] : []),
    ...(page.feedComments ? [threadFeedFile(press, page, page.feedComments)] : []),
    { path: at(storyTextAddress(address)), body: storyText(site, page) },
    { path: at(address), body: renderStory(site, page) },
  ]
}

function at(address: string): string {
  const file = fileOf(address)
  if (!file) throw new RangeError(`Cannot write a page at ${address}: it is no address of a site`)
  return file
}
