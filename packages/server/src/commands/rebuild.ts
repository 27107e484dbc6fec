import { askForRebuild } from '../actions/ask-for-rebuild.ts'
import { rebuildKey } from '../jobs/rebuild-job.ts'
import { findJob } from '../storage/jobs.ts'
import { countPublished } from '../storage/publications.ts'
import { readArguments } from './arguments.ts'
import { finishJobs } from './finish-jobs.ts'
import { atTerminal, inNewsroom } from './open-for-command.ts'
import { progressBar } from './progress-bar.ts'

/** `stet rebuild` */
export function rebuild(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values } = readArguments(args, { json: { type: 'boolean', default: false } })
    const { db } = newsroom.database
    const start = performance.now()
    // One that was stopped goes on where it was; else a new one begins.
    if (!(await findJob(db, rebuildKey))) await askForRebuild(newsroom, atTerminal)
    const isDone = await finishJobs(newsroom, {
      signal,
      bar: progressBar('Rebuilding'),
      keys: [rebuildKey],
    })
    const stories = await countPublished(db)
    const seconds = Math.round((performance.now() - start) / 10) / 100
    const answer = { outcome: isDone ? 'rebuilt' : 'stopped', stories, seconds }
    if (values.json) console.log(JSON.stringify(answer))
    else if (isDone) console.log(`Rebuilt the site with ${stories} stories in ${seconds} s.`)
    else console.error('Stopped. The same command, or a running server, goes on from here.')
    // Pages are whole and served; where no server runs, this process packs them before it ends.
    if (isDone) await finishJobs(newsroom, { signal, bar: progressBar('Packing') })
    return isDone ? 0 : 130
  })
}
