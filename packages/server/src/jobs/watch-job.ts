import type { Instant } from '@stet/core/story'
import type { AskedJob } from '../storage/jobs.ts'

/** The kind of the job that asks other hosts for originals: a command that waits for its own work does not wait for it. */
export const watchKind = 'watch'

/** The job that looks again at the originals that are due by then. */
export function watchJob(runAt: Instant): AskedJob {
  return { key: 'watch', kind: watchKind, detail: null, runAt, priority: 6 }
}
