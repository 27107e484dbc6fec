import type { ShownComment } from '@stet/core/comments'
import {
  type Discussion,
  inThreadFeed,
  noDiscussion,
  renderThreadFeed,
  threadFeedAddress,
} from '@stet/core/page'
import type { Newsroom } from '../newsroom.ts'
import { newestShown, readThread } from '../storage/comment-threads.ts'
import type { Published } from '../storage/publications.ts'
import { policyToldOf } from './policy-told.ts'
import type { Press } from './press.ts'
import { fileOf } from './site-path.ts'
import type { SiteFile } from './write-page.ts'

/** A discussion of up to so many comments stands on the story's page whole. */
const wholeUpTo = 40

/** The discussion of a live story as its page shows it; known to have no comments, it is not asked for them. */
export async function discussionOf(
  newsroom: Newsroom,
  published: Published,
  hasComments: boolean,
): Promise<Discussion> {
  const story = published.story.id
  const { db } = newsroom.database
  const policy = await policyToldOf(newsroom, published)
  if (!hasComments) return { part: noDiscussion(story).part, policy }
  const part = await readThread(db, { story, sort: 'newest' })
  const isWhole = part.count > 0 && part.count <= wholeUpTo
  if (!isWhole) return { part, policy }
  return { part: await readThread(db, { story, sort: 'newest', firstReplies: wholeUpTo }), policy }
}

/** The newest comments of a live story, for its feed; null where there never was one. */
export async function feedComments(
  newsroom: Newsroom,
  { part }: Discussion,
): Promise<readonly ShownComment[] | null> {
  return part.newest === 0 ? null : newestShown(newsroom.database.db, part.story, inThreadFeed)
}

/** The feed of a story's comments, as a file beside its page. */
export function threadFeedFile(
  { site }: Press,
  { summary }: Pick<Published, 'summary'>,
  comments: readonly ShownComment[],
): SiteFile {
  const address = threadFeedAddress(summary.address)
  const path = fileOf(address)
  if (!path) throw new RangeError(`Cannot write a feed at ${address}: it is no address of a site`)
  return { path, body: renderThreadFeed(site, { summary, comments }) }
}
