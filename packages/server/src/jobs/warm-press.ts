import type { Newsroom } from '../newsroom.ts'
import { pressRoomOf } from '../site/press-room.ts'
import { findStoryPage, pageFiles } from '../site/story-files.ts'
import { latestIn } from '../storage/lists.ts'
import { loadJobs } from './load-jobs.ts'

/**
 * Gets ready for a publication that may come soon: loads what prints pages and renders one, writing
 * nothing. For when somebody opens the newsroom: without it their first publication takes a quarter of
 * a second longer, and a server that only serves keeps the memory.
 */
export async function warmPress(newsroom: Newsroom): Promise<void> {
  // The jobs' modules load here, and not while somebody waits for a page.
  await loadJobs()
  const press = await pressRoomOf(newsroom).look()
  const [newest] = await latestIn(newsroom.database.db, 'site', 1)
  const page = newest && (await findStoryPage(press, newest.id))
  if (page) pageFiles(press, page)
}
