import type { Instant, StoryId } from '@stet/core/story'
import { pageJob } from '../../jobs/page-job.ts'
import { listsOf } from '../../site/affected-pages.ts'
import type { PageRef } from '../../site/page-ref.ts'
import type { Database } from '../../storage/database.ts'
import { nextTurn, saveTurn, turnsOf } from '../../storage/discussions.ts'
import { askPacedJobs } from '../../storage/jobs.ts'
import { publishedIn } from '../../storage/publications.ts'

/** How often the page of a story is written anew for its discussion, and how often lists that tell the count, at most. */
const pageEvery = 1_000
const listsEvery = 5 * 60_000

/**
 * Asks for the page of a story after its discussion has changed, in the transaction that changed it: at once, and then
 * once a second however many comments come. Lists that tell the count follow at a lower rate. With `within`, a page that
 * is asked for already, for later than in so many milliseconds, is not asked for once more: only for whoever asks again
 * where the commit took longer.
 */
export async function askDiscussionPages(
  db: Database,
  story: StoryId,
  {
    now,
    isCounted = true,
    within = Number.POSITIVE_INFINITY,
  }: { readonly now: Instant; readonly isCounted?: boolean; readonly within?: number },
): Promise<void> {
  const page: PageRef = { type: 'story', story }
  const asked = await turnsOf(db, story)
  if (asked.page === '' || Date.parse(asked.page) - Date.parse(now) < within) {
    const pageAt = nextTurn(asked.page, { now, every: pageEvery })
    await saveTurn(db, story, { page: pageAt })
    await askPacedJobs(db, [pageJob(page, pageAt)])
  }
  if (!isCounted || nextTurn(asked.lists, { now, every: listsEvery }) > now) return
  await saveTurn(db, story, { lists: now })
  const summary = (await publishedIn(db, [story])).get(story)
  if (!summary) return
  const runAt = new Date(Date.parse(now) + listsEvery).toISOString()
  const lists = listsOf(summary).map((list) => pageJob({ type: 'list', list }, runAt))
  await askPacedJobs(db, lists)
}
