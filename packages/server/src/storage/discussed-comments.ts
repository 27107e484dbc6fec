import type { StoryId } from '@stet/core/story'
import { type FoundComment, foundOf } from './comments.ts'
import type { Database } from './engine.ts'

/** Comments of one discussion after a number, in the order in which they were sent, at most `limit`. */
export async function discussedAfter(
  db: Database,
  story: StoryId,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly FoundComment[]> {
  const rows = await db
    .selectFrom('comment')
    .selectAll()
    .where('story', '=', story)
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute()
  return rows.map(foundOf)
}

/** The stories that have comments, in the order of their ids, after one, at most `limit`. */
export async function discussedStories(
  db: Database,
  { after, limit }: { readonly after: StoryId | null; readonly limit: number },
): Promise<readonly StoryId[]> {
  const rows = await db
    .selectFrom('discussion')
    .select('story')
    .where('story', '>', after ?? '')
    .orderBy('story')
    .limit(limit)
    .execute()
  return rows.map(({ story }) => story as StoryId)
}
