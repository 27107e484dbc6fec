import type { MediaId, StoryId } from '@stet/core/story'
import type { Database } from './engine.ts'

/** Keeps which media a live story shows, in place of what was kept before. Only inside a transaction. */
export async function saveMediaUses(
  db: Database,
  story: StoryId,
  media: readonly MediaId[],
): Promise<void> {
  await db.deleteFrom('media_use').where('story', '=', story).execute()
  const rows = [...new Set(media)].map((id) => ({ media: id, story }))
  if (rows.length > 0) await db.insertInto('media_use').values(rows).execute()
}

/** Keeps which media many stories show of which nothing was kept before, at most some hundreds. */
export async function addMediaUses(
  db: Database,
  uses: readonly { readonly story: StoryId; readonly media: readonly MediaId[] }[],
): Promise<void> {
  const rows = uses.flatMap(({ story, media }) =>
    [...new Set(media)].map((id) => ({ media: id, story })),
  )
  if (rows.length > 0) await db.insertInto('media_use').values(rows).execute()
}

/** The live stories that show a media file. */
export async function storiesUsing(db: Database, media: MediaId): Promise<StoryId[]> {
  const rows = await db
    .selectFrom('media_use')
    .select('story')
    .where('media', '=', media)
    .orderBy('story')
    .execute()
  return rows.map((row) => row.story as StoryId)
}
