import type { Instant } from '@stet/core/story'
import { rebuildJob } from '../jobs/rebuild-job.ts'
import type { Database } from '../storage/database.ts'
import { putOffJob } from '../storage/jobs.ts'

/** How long after the last thing that came the pages are written although nobody asked for them: milliseconds. */
const patience = 120_000

/** Sees to it that pages are written even if the import is killed before its end, which asks for them at once. */
export async function putOffRebuild(db: Database, now: Instant): Promise<void> {
  const runAt = new Date(Date.parse(now) + patience).toISOString()
  await putOffJob(db, rebuildJob(runAt), now)
}
