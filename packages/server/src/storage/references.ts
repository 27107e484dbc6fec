import type { StoryId } from '@stet/core/story'
import type { Database } from './engine.ts'

const batch = 500

/** Writes which stories the page of a story shows, in place of what it showed before. */
export async function saveReferences(
  db: Database,
  page: StoryId,
  shown: readonly StoryId[],
): Promise<void> {
  await saveAllReferences(db, new Map([[page, shown]]))
}

/** The same for many pages at once, at most some hundreds. */
export async function saveAllReferences(
  db: Database,
  pages: ReadonlyMap<StoryId, readonly StoryId[]>,
): Promise<void> {
  if (pages.size === 0) return
  await db
    .deleteFrom('reference')
    .where('page', 'in', [...pages.keys()])
    .execute()
  const rows = [...pages].flatMap(([page, shown]) =>
    [...new Set(shown)].map((story) => ({ page, shown: story })),
  )
  for (let at = 0; at < rows.length; at += batch) {
    await db
      .insertInto('reference')
      .values(rows.slice(at, at + batch))
      .execute()
  }
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
