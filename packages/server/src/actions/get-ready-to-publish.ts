import { setImmediate as breathe } from 'node:timers/promises'
import { loadJobs } from '../jobs/load-jobs.ts'
import type { Newsroom } from '../newsroom.ts'
import { pressRoomOf } from '../site/press-room.ts'
import { findStoryPage, pageFiles } from '../site/story-files.ts'
import { latestIn } from '../storage/lists.ts'
import { readAtDesk } from './desk/asked-story.ts'

/** After so many stories Node has made fast most of what runs. */
const stories = 6

/**
 * Gets ready for a publication that may come soon, writing nothing: loads what prints pages, has the newest stories read
 * at the desk, whose thread begins then, and renders them. Whoever publishes first waits less for it, and a server that
 * only serves keeps the memory. Stops at the signal with which the server ends.
 */
export async function getReadyToPublish(newsroom: Newsroom): Promise<void> {
  // The jobs' modules load here, and not while somebody waits for a page.
  await loadJobs()
  const press = await pressRoomOf(newsroom).look()
  for (const { id } of await latestIn(newsroom.database.db, 'site', stories)) {
    if (newsroom.closing?.aborted) return
    const page = await findStoryPage(press, id)
    if (!page) continue
    pageFiles(press, page)
    await breathe()
    await readAtDesk(newsroom, page.story)
    await breathe()
  }
}
