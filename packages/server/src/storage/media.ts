import type { Media, MediaId } from '@stet/core/story'
import type { Database } from './engine.ts'

/** Writes what is known of a media file. */
export async function saveMedia(db: Database, media: Media): Promise<void> {
  const content = JSON.stringify(media)
  await db
    .insertInto('media')
    .values({ id: media.id, content })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ content }))
    .execute()
}

/** What is known of a media file. */
export async function findMedia(db: Database, id: MediaId): Promise<Media | undefined> {
  const row = await db.selectFrom('media').select('content').where('id', '=', id).executeTakeFirst()
  return row && JSON.parse(row.content)
}

/** What is known of those of the media files that there are. */
export async function mediaIn(db: Database, ids: readonly MediaId[]): Promise<Map<MediaId, Media>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('media').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, JSON.parse(row.content)]))
}

/** All media by id, a batch at a time: those after `after`, at most `limit`. */
export async function mediaAfter(
  db: Database,
  { after, limit }: { readonly after: MediaId | null; readonly limit: number },
): Promise<Media[]> {
  const rows = await db
    .selectFrom('media')
    .select('content')
    .where('id', '>', after ?? '')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => JSON.parse(row.content))
}
