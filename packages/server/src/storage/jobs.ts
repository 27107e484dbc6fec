import type { Instant } from '@stet/core/story'
import { sql } from 'kysely'
import { type Database, engineOf } from './engine.ts'
import {
  type AskedJob,
  type FailedJob,
  insertJobs,
  insertPacedJobs,
  type Job,
  jobOf,
  rowOf,
} from './job-rows.ts'

export type { AskedJob, FailedJob, Job } from './job-rows.ts'
export { putOffJob } from './job-rows.ts'

const batch = 500

/**
 * Asks for a job. Asked again while it waits, the earlier time and the lower priority win and the detail is
 * replaced; asked again while it runs, it will run once more.
 */
export async function askJob(db: Database, job: AskedJob): Promise<void> {
  await askJobs(db, [job])
}

/** Asks for many jobs at once. */
export async function askJobs(db: Database, jobs: readonly AskedJob[]): Promise<void> {
  if (jobs.length === 0) return
  // Everybody takes the rows in the same order, so that no two transactions wait for each other.
  const once = new Map<string, AskedJob>()
  for (const job of jobs) once.set(job.key, earlier(once.get(job.key), job))
  const rows = [...once.values()].sort((a, b) => (a.key < b.key ? -1 : 1)).map(rowOf)
  for (let at = 0; at < rows.length; at += batch) {
    await insertJobs(db, rows.slice(at, at + batch))
  }
  await engineOf(db).announce(db)
}

/**
 * Asks for jobs that run again and again at times that the asker has spaced out: one that runs is not run again
 * before the time that it is asked for.
 */
export async function askPacedJobs(db: Database, jobs: readonly AskedJob[]): Promise<void> {
  if (jobs.length === 0) return
  const ordered = jobs.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  await insertPacedJobs(db, ordered.map(rowOf))
  await engineOf(db).announce(db)
}

/** Which jobs are meant: those that are due, with `kinds` only those. */
interface Due {
  readonly now: Instant
  readonly kinds?: readonly string[]
}

function dueJobs(db: Database, { now, kinds }: Due) {
  return (
    db
      .selectFrom('job')
      .select('key')
      .where('state', '=', 'waiting')
      // Not by the index on the time: SQLite would sort all that is due instead of walking in order.
      .where(sql<string>`run_at || ''`, '<=', now)
      .$if(kinds !== undefined, (query) => query.where('kind', 'in', kinds ?? []))
      .orderBy('priority')
      .orderBy('run_at')
      .orderBy('key')
  )
}

/** Whether there is a job that could be claimed. */
export async function hasDueJob(db: Database, due: Due): Promise<boolean> {
  if (due.kinds?.length === 0) return false
  return (await dueJobs(db, due).limit(1).executeTakeFirst()) !== undefined
}

/**
 * Claims jobs that are due, most urgent first, by priority, time and key; never one that is already claimed.
 * With `kinds` only those.
 */
export async function claimJobs(
  db: Database,
  claim: Due & { readonly worker: string; readonly limit: number },
): Promise<Job[]> {
  // Looking first keeps those who find nothing from waiting for the right to write.
  if (!(await hasDueJob(db, claim))) return []
  const due = dueJobs(db, claim).limit(claim.limit)
  const { skipsLocked } = engineOf(db)
  const rows = await db
    .with(
      (name) => name('due').materialized(),
      () => due.$if(skipsLocked, (query) => query.forUpdate().skipLocked()),
    )
    .updateTable('job')
    .set((eb) => ({
      state: 'claimed',
      worker: claim.worker,
      attempts: eb('attempts', '+', 1),
    }))
    .where('key', 'in', (eb) => eb.selectFrom('due').select('due.key'))
    .returningAll()
    .execute()
  return rows.map(jobOf).sort(byUrgency)
}

/** Ends a claimed job: it is gone, or waits again where it was asked for meanwhile. */
export async function finishJob(db: Database, job: Job): Promise<void> {
  await finishJobs(db, [job])
}

/** Ends many claimed jobs at once, at most some hundreds. Only inside a transaction. */
export async function finishJobs(db: Database, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return
  await db
    .deleteFrom('job')
    .where((eb) =>
      eb.or(
        jobs.map(({ key, asked, worker }) =>
          eb.and([eb('key', '=', key), eb('asked', '=', asked), eb('worker', '=', worker)]),
        ),
      ),
    )
    .execute()
  const again = await db
    .updateTable('job')
    .set({ state: 'waiting', worker: null, attempts: 0, error: null })
    .where((eb) =>
      eb.or(
        jobs.map(({ key, worker }) => eb.and([eb('key', '=', key), eb('worker', '=', worker)])),
      ),
    )
    .executeTakeFirstOrThrow()
  if (again.numUpdatedRows > 0n) await engineOf(db).announce(db)
}

/**
 * Gives a claimed job back with what went wrong, to be tried again at `retryAt`; never again by itself where
 * that is null. Where it was asked for meanwhile it waits as it was asked.
 */
export async function failJob(
  db: Database,
  job: Job,
  error: string,
  retryAt: Instant | null,
): Promise<void> {
  const claimed = db.updateTable('job').where('key', '=', job.key).where('worker', '=', job.worker)
  await claimed
    .set({
      state: retryAt === null ? 'failed' : 'waiting',
      worker: null,
      error,
      ...(retryAt !== null && { run_at: retryAt }),
    })
    .where('asked', '=', job.asked)
    .execute()
  await claimed.set({ state: 'waiting', worker: null, error }).execute()
  await engineOf(db).announce(db)
}

/** Gives back the jobs of all workers but one: those that a crash has left. Says how many. */
export async function releaseClaims(
  db: Database,
  { exceptWorker }: { readonly exceptWorker: string },
): Promise<number> {
  const released = await db
    .updateTable('job')
    .set({ state: 'waiting', worker: null })
    .where('state', '=', 'claimed')
    .where('worker', '<>', exceptWorker)
    .executeTakeFirst()
  return Number(released.numUpdatedRows)
}

/** Whether somebody has begun a job: it may be somebody who is no longer there. */
export async function hasClaims(db: Database): Promise<boolean> {
  const row = await db
    .selectFrom('job')
    .select('key')
    .where('state', '=', 'claimed')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps how far a long job has come, unless it was asked for anew meanwhile. */
export async function saveJobDetail(db: Database, job: Job, detail: unknown): Promise<void> {
  await db
    .updateTable('job')
    .set({ detail: JSON.stringify(detail ?? null) })
    .where('key', '=', job.key)
    .where('asked', '=', job.asked)
    .where('worker', '=', job.worker)
    .execute()
}

/** The job with this key, waiting, claimed or failed. */
export async function findJob(db: Database, key: string): Promise<Job | undefined> {
  const row = await db.selectFrom('job').selectAll().where('key', '=', key).executeTakeFirst()
  return row && jobOf(row)
}

/** When the next waiting job is due. */
export async function nextJobAt(db: Database): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('job')
    .select('run_at')
    .where('state', '=', 'waiting')
    .orderBy('run_at')
    .limit(1)
    .executeTakeFirst()
  return row?.run_at
}

/**
 * How many jobs wait or run, of all or of those with one of the keys; with `dueBy` only those that are due
 * by then, and not those of some kinds. Jobs that failed for good are not counted.
 */
export async function pendingJobs(
  db: Database,
  keys?: readonly string[],
  dueBy?: Instant,
  except: readonly string[] = [],
): Promise<number> {
  if (keys?.length === 0) return 0
  let jobs = 0
  for (const state of ['waiting', 'claimed'] as const) {
    const row = await db
      .selectFrom('job')
      .select((eb) => eb.fn.countAll<number>().as('jobs'))
      .where('state', '=', state)
      .$if(keys !== undefined, (query) => query.where('key', 'in', keys ?? []))
      .$if(dueBy !== undefined, (query) => query.where('run_at', '<=', dueBy ?? ''))
      .$if(except.length > 0, (query) => query.where('kind', 'not in', except))
      .executeTakeFirstOrThrow()
    jobs += row.jobs
  }
  return jobs
}

/** The jobs that did not succeed the last time, by key. */
export async function failedJobs(db: Database): Promise<FailedJob[]> {
  const rows = await db
    .selectFrom('job')
    .selectAll()
    .where('error', 'is not', null)
    .orderBy('key')
    .execute()
  return rows.map((row) => ({
    job: jobOf(row),
    error: row.error ?? '',
    final: row.state === 'failed',
  }))
}

function earlier(one: AskedJob | undefined, other: AskedJob): AskedJob {
  if (!one) return other
  return {
    ...other,
    runAt: one.runAt < other.runAt ? one.runAt : other.runAt,
    priority: Math.min(one.priority, other.priority),
  }
}

function byUrgency(a: Job, b: Job): number {
  if (a.priority !== b.priority) return a.priority - b.priority
  if (a.runAt !== b.runAt) return a.runAt < b.runAt ? -1 : 1
  return a.key < b.key ? -1 : 1
}
