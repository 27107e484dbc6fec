import type { StoryId } from '@stet/core/story'
import { pageJob } from '../jobs/page-job.ts'
import { storiesWithComments } from '../storage/comments.ts'
import { transaction } from '../storage/database.ts'
import { type AskedJob, askJobs } from '../storage/jobs.ts'
import { type Published, versionsNow } from '../storage/publications.ts'
import { saveAllReferences } from '../storage/references.ts'
import type { EarlierStories } from './earlier-stories.ts'
import { retiredSlides } from './older-slides.ts'
import type { Press } from './press.ts'
import type { SiteWriter } from './site-writer.ts'
import { pageFiles, shownOn, storyPage } from './story-files.ts'

/** Writes the pages of many stories, none of them synced, and which stories they show. */
export async function printStories(
  press: Press,
  writer: SiteWriter,
  batch: readonly Published[],
  earlierStories: EarlierStories,
): Promise<void> {
  const earlier = await earlierStories.of(batch)
  const ids = batch.map(({ story }) => story.id)
  const commented = await storiesWithComments(press.newsroom.database.db, ids)
  const shown = new Map<StoryId, readonly StoryId[]>()
  for (const published of batch) {
    const { id } = published.story
    const known = { hasComments: commented.has(id), earlier: earlier.get(id) }
    const page = await storyPage(press, published, known)
    const files = pageFiles(press, page)
    const retired = await retiredSlides(press, page, files)
    for (const file of [...retired, ...files]) await writer.put(file)
    shown.set(id, shownOn(page))
  }
  const again = await overtaken(press, batch)
  await transaction(press.newsroom.database, async (db) => {
    await saveAllReferences(db, shown)
    await askJobs(db, again)
  })
}

/**
 * A story that was published, moved or withdrawn while its batch was printed may have got its old
 * page back: the pages of such a story are asked for once more.
 */
async function overtaken(press: Press, batch: readonly Published[]): Promise<AskedJob[]> {
  const { db } = press.newsroom.database
  const now = press.newsroom.now()
  const versions = await versionsNow(
    db,
    batch.map(({ story }) => story.id),
  )
  return batch
    .filter(({ story, version }) => versions.get(story.id) !== version)
    .flatMap(({ story, summary }) => [
      pageJob({ type: 'story', story: story.id }, now),
      pageJob({ type: 'address', path: summary.address }, now),
    ])
}
