import type { StoryId } from '@stet/core/story'
import { storiesWithComments } from '../storage/comments.ts'
import { transaction } from '../storage/database.ts'
import type { Published } from '../storage/publications.ts'
import { saveAllReferences } from '../storage/references.ts'
import type { Press } from './press.ts'
import type { SiteWriter } from './site-writer.ts'
import { pageFiles, shownOn, storyPage } from './story-files.ts'

/** Writes the pages of many stories, none of them synced, and which stories they show. */
export async function printStories(
  press: Press,
  writer: SiteWriter,
  batch: readonly Published[],
): Promise<void> {
  const ids = batch.map(({ story }) => story.id)
  const commented = await storiesWithComments(press.newsroom.database.db, ids)
  const shown = new Map<StoryId, readonly StoryId[]>()
  for (const published of batch) {
    const page = await storyPage(press, published, commented.has(published.story.id))
    for (const file of pageFiles(press, page)) await writer.put(file)
    shown.set(published.story.id, shownOn(page))
  }
  await transaction(press.newsroom.database, (db) => saveAllReferences(db, shown))
}
