import { plainText, searchWords } from '@stet/core/story'
import type { Database } from '../storage/database.ts'
import type { Published } from '../storage/publications.ts'
import { indexStory } from '../storage/search.ts'

/** Puts the words of a live story into the search index. */
export async function indexForSearch(
  db: Database,
  { story, publishedAt }: Published,
): Promise<void> {
  await indexStory(db, {
    story: story.id,
    headline: searchWords(story.headline),
    words: searchWords(plainText(story)),
    at: publishedAt,
  })
}
