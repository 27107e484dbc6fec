import type { Instant, StoryId } from '@stet/core/story'
import type { AskedJob } from '../storage/jobs.ts'

/**
 * The job that publishes a story at its time. The time is part of its key: a schedule that is set
 * anew has a job of its own, and the older one finds nothing to do.
 */
export function dueJob(story: StoryId, at: Instant): AskedJob {
  const key = `publish-due:${story}:${at}`
  return { key, kind: 'publish-due', detail: story, runAt: at, priority: 0 }
}
