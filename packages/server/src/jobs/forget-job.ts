import type { Instant } from '@stet/core/story'
import type { AskedJob } from '../storage/jobs.ts'

/** The one job that forgets what was answered at the desk, when the oldest of it has been kept long enough. */
export function forgetJob(runAt: Instant): AskedJob {
  return { key: 'forget-rulings', kind: 'forget-rulings', detail: null, runAt, priority: 8 }
}
