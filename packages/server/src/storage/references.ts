import type { StoryId } from '@stet/core/story'
import type { Database } from './engine.ts'

/** Writes which stories the page of a story shows, in place of what it showed before. */
export async function saveReferences(
  db: Database,
  page: StoryId,
  shown: readonly StoryId[],
): Promise<void> {
  await db.deleteFrom('reference').where('page', '=', page).execute()
  const rows = [...new Set(shown)].map((story) => ({ page, shown: story }))
  if (rows.length > 0) await db.insertInto('reference').values(rows).execute()
}

/** The stories whose pages show a story, by id. */
export async function pagesShowing(db: Database, shown: StoryId): Promise<StoryId[]> {
  const rows = await db
    .selectFrom('reference')
    .select('page')
    .where('shown', '=', shown)
    .orderBy('page')
    .execute()
  return rows.map((row) => row.page as StoryId)
}
