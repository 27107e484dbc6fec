import type { StorySummary } from '@stet/core/page'
import type { StoryId } from '@stet/core/story'
import type { Database } from '../storage/database.ts'
import { type ListPlace, placesIn, storiesBefore } from '../storage/lists.ts'
import { type Published, publishedIn } from '../storage/publications.ts'

/** How many earlier stories of its first topic a story shows. */
export const mostEarlier = 3

/** The list that a story's earlier stories come from; none for a careful story, or without a topic. */
function listFor({ story }: Published): string | undefined {
  const [topic] = story.topics
  // On a careful story what happened to others is not offered as more of the same.
  return story.care || topic === undefined ? undefined : `topic:${topic}`
}

/** Earlier stories of a story's first topic, newest first. */
export async function earlierStories(
  db: Database,
  published: Published,
): Promise<readonly StorySummary[]> {
  const list = listFor(published)
  if (list === undefined) return []
  const place = { at: published.publishedAt, id: published.story.id }
  return storiesBefore(db, list, place, mostEarlier)
}

/**
 * The same for many stories at once, as a rebuild needs it: a list's places are read once and kept,
 * which costs a fifth of asking for each story.
 */
export class EarlierStories {
  readonly #db: Database
  readonly #places = new Map<string, readonly ListPlace[]>()

  constructor(db: Database) {
    this.#db = db
  }

  async of(batch: readonly Published[]): Promise<ReadonlyMap<StoryId, readonly StorySummary[]>> {
    const ids = new Map<StoryId, readonly StoryId[]>()
    for (const published of batch) ids.set(published.story.id, await this.#idsBefore(published))
    const summaries = await publishedIn(this.#db, [...new Set([...ids.values()].flat())])
    const found = [...ids].map(([story, earlier]): [StoryId, StorySummary[]] => [
      story,
      earlier.flatMap((id) => summaries.get(id) ?? []),
    ])
    return new Map(found)
  }

  async #idsBefore(published: Published): Promise<readonly StoryId[]> {
    const list = listFor(published)
    if (list === undefined) return []
    const places = await this.#placesOf(list)
    const end = countBefore(places, published.publishedAt, published.story.id)
    return places
      .slice(Math.max(0, end - mostEarlier), end)
      .map(({ id }) => id)
      .reverse()
  }

  async #placesOf(list: string): Promise<readonly ListPlace[]> {
    const known = this.#places.get(list)
    if (known) return known
    const places = await placesIn(this.#db, list)
    // A magazine may have thousands of topics: those that were not asked for lately go.
    if (this.#places.size >= 100) this.#places.clear()
    this.#places.set(list, places)
    return places
  }
}

/** How many of the places, oldest first, come before a moment and an id. */
function countBefore(places: readonly ListPlace[], at: string, id: string): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    const place = places[middle]
    if (place && (place.at < at || (place.at === at && place.id < id))) low = middle + 1
    else high = middle
  }
  return low
}
