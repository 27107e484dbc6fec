import { setTimeout as wait } from 'node:timers/promises'
import type { Newsroom } from '../newsroom.ts'
import { PressRoom } from '../site/press-room.ts'
import { transaction } from '../storage/database.ts'
import { askJobs, claimJobs, failJob, finishJob, type Job } from '../storage/jobs.ts'
import type { Bell } from './bell.ts'
import { type Lane, otherLanes, pageLane, patientLane, runJob, storyLane } from './job-kinds.ts'
import { withLease } from './site-lease.ts'

/** How long nobody must have published before files are packed tighter, in milliseconds. */
const quietBeforePatience = 2000

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
 * Runs jobs of all lanes while this process holds the site's lease: until nothing has been due for
 * a while, or the signal. Says whether it held the lease at all.
 */
export function runJobs(newsroom: Newsroom, options: RunOptions): Promise<boolean> {
  return withLease(newsroom, options.signal, (signal, holder) =>
    runLanes(newsroom, [storyLane, ...otherLanes], { ...options, signal, holder }),
  )
}

/** Runs jobs of some lanes in the name of whoever holds the site's lease. */
export async function runLanes(
  newsroom: Newsroom,
  lanes: readonly Lane[],
  options: RunOptions & { readonly holder: string },
): Promise<void> {
  const presses = new PressRoom(newsroom)
  const state = { lastDone: performance.now(), lastUrgent: 0, running: 0 }
  await Promise.all(lanes.map((kinds) => runLane({ newsroom, kinds, presses, state, ...options })))
}

interface OpenLane extends RunOptions {
  readonly newsroom: Newsroom
  readonly kinds: Lane
  readonly presses: PressRoom
  readonly holder: string
  readonly state: { lastDone: number; lastUrgent: number; running: number }
}

async function runLane(lane: OpenLane): Promise<void> {
  const { newsroom, kinds, holder, signal, bell, state, idleFor } = lane
  const isPatient = kinds === patientLane
  // A command that waits for its work is quiet sooner than a server.
  const quiet = isPatient ? Math.min(quietBeforePatience, idleFor / 2) : 0
  while (!signal.aborted) {
    const heard = bell.heard()
    const rested = performance.now() - state.lastUrgent
    if (rested < quiet) {
      await pause(quiet - rested, new Promise(() => {}), signal)
      continue
    }
    const now = newsroom.now()
    const { db } = newsroom.database
    const [job] = await claimJobs(db, { worker: holder, now, limit: 1, kinds })
    if (job) {
      await runOne(lane, job)
      continue
    }
    const idle = performance.now() - state.lastDone
    if (state.running === 0 && idle >= idleFor) return
    await pause(Math.min(100, idleFor / 2 + 5), heard, signal)
  }
}

/** Waits for the bell, the clock or the signal, whichever comes first. */
async function pause(time: number, heard: Promise<void>, signal: AbortSignal): Promise<void> {
  const clock = new AbortController()
  const either = AbortSignal.any([signal, clock.signal])
  await Promise.race([heard, wait(time, undefined, { signal: either }).catch(() => undefined)])
  clock.abort()
}

async function runOne(lane: OpenLane, job: Job): Promise<void> {
  const { newsroom, presses, state, signal, done } = lane
  state.running += 1
  try {
    const further = await runJob(await presses.open(), job, signal)
    await transaction(newsroom.database, async (db) => {
      // In this order: a job that asks for itself at a later time would else stay due at once.
      await finishJob(db, job)
      await askJobs(db, further)
    })
    done?.(job)
  } catch (error) {
    await tryLater(lane, job, error)
  } finally {
    state.running -= 1
    state.lastDone = performance.now()
    if (lane.kinds === pageLane || lane.kinds === storyLane) state.lastUrgent = state.lastDone
  }
}

/** What cannot be written now may be in a moment: a full disk, a lost database, a stop in between. */
async function tryLater({ newsroom, signal }: OpenLane, job: Job, error: unknown): Promise<void> {
  const pauseFor = signal.aborted ? 0 : Math.min(60_000, 500 * 2 ** job.attempts)
  const retryAt = new Date(Date.parse(newsroom.now()) + pauseFor).toISOString()
  if (!signal.aborted) {
    const { stack } = error as Error
    newsroom.journal.error(`Cannot run the job ${job.key}`, {
      error: String(error),
      stack,
      retryAt,
    })
  }
  await failJob(newsroom.database.db, job, String(error), retryAt)
}
