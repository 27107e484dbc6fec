import { setTimeout as wait } from 'node:timers/promises'
import { Bell } from '../jobs/bell.ts'
import { type RebuildState, rebuildKey } from '../jobs/rebuild-job.ts'
import { runJobs } from '../jobs/run-jobs.ts'
import { watchKind } from '../jobs/watch-job.ts'
import type { Newsroom } from '../newsroom.ts'
import { failedJobs, findJob, pendingJobs } from '../storage/jobs.ts'
import { UnfinishedError } from './open-for-command.ts'
import type { ProgressBar } from './progress-bar.ts'

export interface Finishing {
  readonly signal: AbortSignal
  readonly bar: ProgressBar
  /** The jobs that are waited for; all that are due where absent. */
  readonly keys?: readonly string[]
}

/**
 * Sees to it that jobs are done before a command answers: by this process, or by the server that
 * holds the site. Says whether all were done before the signal came; throws where one failed.
 */
export async function finishJobs(newsroom: Newsroom, asked: Finishing): Promise<boolean> {
  const { signal, bar, keys } = asked
  const { db } = newsroom.database
  const pending = () => pendingJobs(db, keys, newsroom.now(), [watchKind])
  const most = Math.max(1, await pending())
  const enough = new AbortController()
  let running: Promise<unknown> | undefined
  while (!signal.aborted) {
    const left = await pending()
    if (left === 0) break
    await showProgress(newsroom, bar, most - left, most)
    // Where a server runs, it holds the lease and does the work: then this only watches.
    running ??= runJobs(newsroom, {
      signal: AbortSignal.any([signal, enough.signal]),
      bell: new Bell(),
      idleFor: 30,
    }).finally(() => {
      running = undefined
    })
    await wait(left > 200 ? 100 : 10)
  }
  enough.abort()
  await running
  bar.end()
  await refuseFailed(newsroom, keys)
  return !signal.aborted
}

/** A page that could not be written is no success, though it is tried again later. */
async function refuseFailed(
  newsroom: Newsroom,
  keys: readonly string[] | undefined,
): Promise<void> {
  const failed = (await failedJobs(newsroom.database.db)).filter(
    ({ job }) => keys === undefined || keys.includes(job.key),
  )
  const [first] = failed
  if (!first) return
  const more = failed.length > 1 ? ` and ${failed.length - 1} more` : ''
  throw new UnfinishedError(
    `It is kept, but not everything could be written yet: ${first.error}${more}. It is tried again by itself.`,
  )
}

async function showProgress(newsroom: Newsroom, bar: ProgressBar, done: number, most: number) {
  const rebuild = (await findJob(newsroom.database.db, rebuildKey))?.detail as
    | RebuildState
    | undefined
  if (rebuild) bar.show(rebuild.done, rebuild.total)
  else bar.show(Math.max(0, done), most)
}
