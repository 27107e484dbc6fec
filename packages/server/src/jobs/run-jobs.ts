import { setTimeout as wait } from 'node:timers/promises'
import type { Newsroom } from '../newsroom.ts'
import { onTheWay, type Way } from '../site/give-way.ts'
import { type PressRoom, pressRoomOf } from '../site/press-room.ts'
import { type Database, transaction } from '../storage/database.ts'
import {
  type AskedJob,
  askJobs,
  claimJobs,
  failJob,
  finishJobs,
  hasDueJob,
  type Job,
} from '../storage/jobs.ts'
import type { Bell } from './bell.ts'
import {
  isListJob,
  type Lane,
  otherLanes,
  pageLane,
  patientLane,
  runJob,
  runListJobs,
  storyLane,
} from './job-kinds.ts'
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
  /** Where the story lane says that it is at work, so that other threads give way. */
  readonly way?: Way
  /** Called whenever a lane has nothing to do. */
  readonly rested?: () => void
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
  const presses = pressRoomOf(newsroom)
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
  const { kinds, signal, bell, state, idleFor } = lane
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
    if (await onTheWay(lane.way, () => runDue(lane))) continue
    lane.rested?.()
    const idle = performance.now() - state.lastDone
    if (state.running === 0 && idle >= idleFor) return
    await pause(Math.min(100, idleFor / 2 + 5), heard, signal)
  }
}

/** Lists are many and alike: one claim, one pass of syncs and one commit for so many of them. */
const listsAtOnce = 16

async function claim({ newsroom, kinds, holder }: OpenLane): Promise<readonly Job[]> {
  const { database, now } = newsroom
  const due = { kinds, now: now() }
  // Looking first keeps those who find nothing from waiting for the right to write.
  if (!(await hasDueJob(database.db, due))) return []
  const limit = kinds === pageLane ? listsAtOnce : 1
  return transaction(database, (db) => claimJobs(db, { ...due, worker: holder, limit }), unsynced)
}

/** Runs what is most urgent; says whether there was anything. */
async function runDue(lane: OpenLane): Promise<boolean> {
  const jobs = await claim(lane)
  const lists = jobs.filter(isListJob)
  const isDone = lists.length > 1 && (await runTogether(lane, lists))
  for (const job of jobs) if (!isDone || !lists.includes(job)) await runOne(lane, job)
  return jobs.length > 0
}

/** Waits for the bell, the clock or the signal, whichever comes first. */
async function pause(time: number, heard: Promise<void>, signal: AbortSignal): Promise<void> {
  const clock = new AbortController()
  const either = AbortSignal.any([signal, clock.signal])
  await Promise.race([heard, wait(time, undefined, { signal: either }).catch(() => undefined)])
  clock.abort()
}

async function runOne(lane: OpenLane, job: Job): Promise<void> {
  const { presses, signal } = lane
  await counted(lane, async () => {
    try {
      await finish(lane, [job], await runJob(await presses.open(), job, signal))
    } catch (error) {
      await tryLater(lane, job, error)
    }
  })
}

/** Runs jobs as one; false where that could not be, and nothing is known of any of them. */
async function runTogether(lane: OpenLane, jobs: readonly Job[]): Promise<boolean> {
  return counted(lane, async () => {
    try {
      await finish(lane, jobs, await runListJobs(await lane.presses.open(), jobs))
      return true
    } catch {
      // One of them may hold up the others: each is run by itself, and says what is wrong with it.
      return false
    }
  })
}

/** What is lost of this in a power failure is done once more: the pages are safe, and bear it. */
const unsynced = { durable: false }

async function finish(
  { newsroom, done }: OpenLane,
  jobs: readonly Job[],
  further: readonly AskedJob[],
): Promise<void> {
  const work = async (db: Database): Promise<void> => {
    // In this order: a job that asks for itself at a later time would else stay due at once.
    await finishJobs(db, jobs)
    await askJobs(db, further)
  }
  await transaction(newsroom.database, work, unsynced)
  for (const job of jobs) done?.(job)
}

async function counted<T>(lane: OpenLane, work: () => Promise<T>): Promise<T> {
  const { state, kinds } = lane
  state.running += 1
  try {
    return await work()
  } finally {
    state.running -= 1
    state.lastDone = performance.now()
    if (kinds === pageLane || kinds === storyLane) state.lastUrgent = state.lastDone
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
