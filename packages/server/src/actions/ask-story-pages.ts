import type { Instant, StoryId } from '@stet/core/story'
import { pageJob } from '../jobs/page-job.ts'
import { listsOf } from '../site/affected-pages.ts'
import type { PageRef } from '../site/page-ref.ts'
import type { Database } from '../storage/database.ts'
import { askJobs } from '../storage/jobs.ts'
import { publishedIn } from '../storage/publications.ts'

/** Asks for the pages of stories that show something that changed, and for the lists whose feeds carry them. */
export async function askStoryPages(
  db: Database,
  stories: readonly StoryId[],
  { now, withFeeds }: { readonly now: Instant; readonly withFeeds: boolean },
): Promise<void> {
  const pages: PageRef[] = stories.map((story) => ({ type: 'story', story }))
  if (withFeeds) {
    const lists = [...(await publishedIn(db, stories)).values()].flatMap(listsOf)
    for (const list of new Set(lists)) pages.push({ type: 'list', list })
  }
  await askJobs(
    db,
    pages.map((page) => pageJob(page, now)),
  )
}
