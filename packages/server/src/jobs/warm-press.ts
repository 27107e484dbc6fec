import type { Newsroom } from '../newsroom.ts'
import { pressRoomOf } from '../site/press-room.ts'
import { findStoryPage, pageFiles } from '../site/story-files.ts'
import { latestIn } from '../storage/lists.ts'

/**
 * Gets ready for a publication that may come soon: loads what prints pages and renders one, writing
 * nothing. Without it the first publication after a start takes a quarter of a second longer.
 */
export async function warmPress(newsroom: Newsroom): Promise<void> {
  // The jobs' modules load here, and not while somebody waits for a page.
  await Promise.all([import('./site-lease.ts'), import('./run-jobs.ts')])
  const press = await pressRoomOf(newsroom).open()
  const [newest] = await latestIn(newsroom.database.db, 'site', 1)
  const page = newest && (await findStoryPage(press, newest.id))
  if (page) pageFiles(press, page)
}
