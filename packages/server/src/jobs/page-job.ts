import { type PageRef, pageKey, pagePriority } from '../site/page-ref.ts'
import type { AskedJob } from '../storage/jobs.ts'

/** The job that writes a page. */
export function pageJob(page: PageRef, runAt: string): AskedJob {
  const kind = page.type === 'story' || page.type === 'address' ? 'story' : 'page'
  return { key: pageKey(page), kind, detail: page, runAt, priority: pagePriority(page) }
}
