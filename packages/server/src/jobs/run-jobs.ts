import { setTimeout as wait } from 'node:timers/promises'
import type { Newsroom } from '../newsroom.ts'
import { openPress, type Press } from '../site/press.ts'
import { siteFolder } from '../site/site-folder.ts'
import { putFile } from '../site/write-page.ts'
import { transaction } from '../storage/database.ts'
import { askJobs, claimJobs, failJob, finishJob, type Job } from '../storage/jobs.ts'
import { readSetting } from '../storage/settings.ts'
import type { Bell } from './bell.ts'
import { lanes, runJob } from './job-kinds.ts'
import { withLease } from './site-lease.ts'

export interface RunOptions {
  readonly signal: AbortSignal
  /** Rung when there may be something new to do. */
  readonly bell: Bell
  /** Called after each job that was done. */
  readonly done?: (job: Job) => void
  /** Ends when nothing has been due for this many milliseconds. */
  readonly idleFor: number
}

/**
 * Runs jobs while this process holds the site's lease: until nothing has been due for a while, or
 * the signal. Says whether it held the lease at all.
 */
export function runJobs(newsroom: Newsroom, options: RunOptions): Promise<boolean> {
  return withLease(newsroom, options.signal, async (signal, holder) => {
    const presses = new PressRoom(newsroom)
    const state = { lastDone: performance.now(), running: 0 }
    await Promise.all(
      lanes.map((kinds) =>
        runLane({ newsroom, kinds, presses, holder, state, ...options, signal }),
      ),
    )
  })
}

interface Lane extends RunOptions {
  readonly newsroom: Newsroom
  readonly kinds: readonly string[]
  readonly presses: PressRoom
  readonly holder: string
  readonly state: { lastDone: number; running: number }
}

async function runLane(lane: Lane): Promise<void> {
  const { newsroom, kinds, holder, signal, bell, state, idleFor } = lane
  while (!signal.aborted) {
    const heard = bell.heard()
    const [job] = await claimJobs(newsroom.database.db, {
      worker: holder,
      now: newsroom.now(),
      limit: 1,
      kinds,
    })
    if (job) {
      await runOne(lane, job)
      continue
    }
    const idle = performance.now() - state.lastDone
    if (state.running === 0 && idle >= idleFor) return
    await Promise.race([heard, wait(Math.min(100, idleFor / 2 + 5), undefined, { ref: true })])
  }
}

async function runOne({ newsroom, presses, state, done }: Lane, job: Job): Promise<void> {
  const { db } = newsroom.database
  state.running += 1
  try {
    const further = await runJob(await presses.open(), job)
    if (further.length > 0) await askJobs(db, further)
    await transaction(newsroom.database, (inside) => finishJob(inside, job))
    done?.(job)
  } catch (error) {
    // A page that cannot be written now may be writable in a moment: a full disk, a lost database.
    const pause = Math.min(60_000, 500 * 2 ** job.attempts)
    const retryAt = new Date(Date.parse(newsroom.now()) + pause).toISOString()
    newsroom.journal.error(`Cannot run the job ${job.key}`, {
      error: String(error),
      stack: (error as Error).stack,
      retryAt,
    })
    await failJob(db, job, String(error), retryAt)
  } finally {
    state.running -= 1
    state.lastDone = performance.now()
  }
}

/** Keeps a press as long as the settings that it was set up with hold. */
class PressRoom {
  readonly #newsroom: Newsroom
  #settings = ''
  #press: Promise<Press> | undefined

  constructor(newsroom: Newsroom) {
    this.#newsroom = newsroom
  }

  async open(): Promise<Press> {
    const settings =
      JSON.stringify(await readSetting(this.#newsroom.database.db, 'publication')) ?? ''
    if (!this.#press || settings !== this.#settings) {
      this.#settings = settings
      this.#press = openPressWithAssets(this.#newsroom)
    }
    return this.#press
  }
}

/** Assets are on the site before any page that points to them. */
async function openPressWithAssets(newsroom: Newsroom): Promise<Press> {
  const press = await openPress(newsroom)
  const folder = siteFolder(newsroom.config.data)
  for (const file of press.assets.files) await putFile(folder, file)
  const { icon } = press.assets
  const { existsSync } = await import('node:fs')
  if (!existsSync(`${folder}/${icon.path}`)) {
    await putFile(folder, { path: icon.path, body: await icon.draw() })
  }
  return press
}
