import { type PageRef, pageKey } from '../site/page-ref.ts'
import type { AskedJob } from '../storage/jobs.ts'
import { pageJob } from './page-job.ts'

const hour = 60 * 60 * 1000

/**
 * The job that writes a page anew though nothing was published: the news sitemap drops what is two
 * days old, and security.txt must never be out of date.
 */
export function againLater(page: PageRef, now: string): readonly AskedJob[] {
  if (page.type !== 'sitemaps' && page.type !== 'standing') return []
  const hours = page.type === 'sitemaps' ? 6 : 24 * 14
  const runAt = new Date(Date.parse(now) + hours * hour).toISOString()
  return [{ ...pageJob(page, runAt), key: `later:${pageKey(page)}` }]
}
