import type { Instant } from '@stet/core/story'
import type { AskedJob } from '../../storage/jobs.ts'

/** The job that seals and clears the files of a take-out, once the pages are written anew. */
export function takeOutJob(takeOut: string, now: Instant): AskedJob {
  return { key: `take-out:${takeOut}`, kind: 'take-out', detail: takeOut, runAt: now, priority: 7 }
}
