import type { Instant } from '@stet/core/story'
import type { AskedJob } from '../storage/jobs.ts'

/** The job that writes the evidence of a copy for readers, or takes it away again. */
export function evidenceJob(capture: string, runAt: Instant): AskedJob {
  return { key: `evidence:${capture}`, kind: 'evidence', detail: capture, runAt, priority: 4 }
}
