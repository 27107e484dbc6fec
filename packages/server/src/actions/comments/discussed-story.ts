import { type StoryFacts, storyFactsOf } from '@stet/core/comments'
import type { StoryId } from '@stet/core/story'
import { readForComments } from '../../comments/story-read.ts'
import type { Newsroom } from '../../newsroom.ts'
import { cardRoles } from '../../site/watched-story.ts'
import { askedTogether } from '../../storage/asked-together.ts'
import type { Handle } from '../../storage/database.ts'
import { findPublished, type Published, versionsNow } from '../../storage/publications.ts'

/** A live story, with the facts that its comments are judged by. */
export interface DiscussedStory {
  readonly published: Published
  readonly facts: StoryFacts
}

interface Known extends DiscussedStory {
  /** When the facts are gathered anew although the story is the same: roles of people may have been set. */
  readonly until: number
}

/** How long facts are believed, in milliseconds, and of how many stories they are kept. */
const keptFor = 10_000
const mostKept = 200

const known = new WeakMap<Handle, Map<StoryId, Known>>()

// Under a story of which everybody speaks, many ask at once.
const versionNow = askedTogether<StoryId, number>(versionsNow)

/** A live story by its id, read anew when another version of it is published; undefined where none is live. */
export async function discussedStory(
  newsroom: Newsroom,
  id: StoryId,
): Promise<DiscussedStory | undefined> {
  const { database } = newsroom
  const kept = known.get(database) ?? new Map<StoryId, Known>()
  known.set(database, kept)
  const version = await versionNow(database, id)
  if (version === undefined) return undefined
  const before = kept.get(id)
  if (before?.published.version === version && before.until > performance.now()) return before
  const published = await findPublished(database.db, id)
  if (!published) return undefined
  const roles = [...(await cardRoles(database.db, published.story)).values()]
  const read = await readForComments(newsroom, published)
  const facts = storyFactsOf(published.story, roles, read)
  kept.delete(id)
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  const found = { published, facts, until: performance.now() + keptFor }
  kept.set(id, found)
  return found
}
