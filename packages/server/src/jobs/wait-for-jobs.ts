import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '../storage/database.ts'
import { pendingJobs } from '../storage/jobs.ts'

/**
 * Waits until jobs were done, by whatever process, and says whether they were. `timeout` is in
 * milliseconds; the work goes on after it.
 */
export async function waitForJobs(
  db: Database,
  keys: readonly string[],
  { timeout, every = 3 }: { timeout: number; every?: number },
): Promise<boolean> {
  const end = performance.now() + timeout
  while ((await pendingJobs(db, keys)) > 0) {
    if (performance.now() > end) return false
    await wait(every)
  }
  return true
}
