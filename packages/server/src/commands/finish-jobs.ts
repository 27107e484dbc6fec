import { setTimeout as wait } from 'node:timers/promises'
import { Bell } from '../jobs/bell.ts'
import { type RebuildState, rebuildKey } from '../jobs/rebuild-job.ts'
import { runJobs } from '../jobs/run-jobs.ts'
import type { Newsroom } from '../newsroom.ts'
import { findJob, pendingJobs } from '../storage/jobs.ts'
import type { ProgressBar } from './progress-bar.ts'

/**
 * Sees to it that jobs are done before a command answers: by this process, or by the server that
 * holds the site. `keys` alone are waited for; all that is due where absent. Says whether all were
 * done, or the signal came first.
 */
export async function finishJobs(
  newsroom: Newsroom,
  { signal, bar, keys }: { signal: AbortSignal; bar: ProgressBar; keys?: readonly string[] },
): Promise<boolean> {
  const { db } = newsroom.database
  const most = Math.max(1, await pendingJobs(db, keys, newsroom.now()))
  let isRunning = false
  while (!signal.aborted) {
    const left = await pendingJobs(db, keys, newsroom.now())
    if (left === 0 && !isRunning) break
    await showProgress(newsroom, bar, most - left, most)
    if (!isRunning) {
      isRunning = true
      // Where a server runs, it holds the lease and does the work: then this only watches.
      runJobs(newsroom, { signal, bell: new Bell(), idleFor: 30 })
        .catch((error: unknown) =>
          newsroom.journal.error('Cannot run jobs', { error: String(error) }),
        )
        .finally(() => {
          isRunning = false
        })
    }
    await wait(left > 200 ? 100 : 15)
  }
  while (isRunning) await wait(10)
  bar.end()
  return !signal.aborted
}

async function showProgress(newsroom: Newsroom, bar: ProgressBar, done: number, most: number) {
  const rebuild = (await findJob(newsroom.database.db, rebuildKey))?.detail as
    | RebuildState
    | undefined
  if (rebuild) bar.show(rebuild.done, rebuild.total)
  else bar.show(Math.max(0, done), most)
}
