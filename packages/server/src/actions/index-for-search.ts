import { plainText, type StoryId, searchWords } from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import { type Database, transaction } from '../storage/database.ts'
import { type Published, publishedAfter } from '../storage/publications.ts'
import { type IndexedStory, indexStories, indexStory } from '../storage/search.ts'

/** Puts the words of a live story into the search index. */
export async function indexForSearch(db: Database, published: Published): Promise<void> {
  await indexStory(db, wordsOf(published))
}

const atOnce = 50

/** Puts all that is live into the search index, batch by batch. Stops at the signal by throwing. */
export async function indexAllForSearch(
  { database }: Newsroom,
  signal: AbortSignal,
): Promise<void> {
  let after: StoryId | null = null
  do {
    signal.throwIfAborted()
    const from: StoryId | null = after
    // Read where it is written: what is published or withdrawn meanwhile comes before or after.
    const batch: readonly Published[] = await transaction(database, async (db) => {
      const live = await publishedAfter(db, { after: from, limit: atOnce })
      await indexStories(db, live.map(wordsOf))
      return live
    })
    after = batch.at(-1)?.story.id ?? null
  } while (after !== null)
}

function wordsOf({ story, publishedAt }: Published): IndexedStory {
  return {
    story: story.id,
    headline: searchWords(story.headline),
    words: searchWords(plainText(story)),
    at: publishedAt,
  }
}
