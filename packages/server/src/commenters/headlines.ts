import type { Headlines } from '@stet/core/page'
import type { StoryId } from '@stet/core/story'
import type { Database } from '../storage/database.ts'
import { publishedIn } from '../storage/publications.ts'

/** The headlines of those of some stories that readers can find. */
export async function headlinesOf(db: Database, stories: readonly StoryId[]): Promise<Headlines> {
  const found = await publishedIn(db, [...new Set(stories)])
  return new Map([...found].map(([id, { headline }]) => [id, headline]))
}
