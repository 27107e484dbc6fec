import type { Instant } from '@stet/core/story'
import type { Database } from './engine.ts'
import type { JobRow } from './tables.ts'

/** Work that is asked for: at most one of a key, however often it is asked. */
export interface AskedJob {
  readonly key: string
  readonly kind: string
  /** Anything that JSON can hold. */
  readonly detail: unknown
  readonly runAt: Instant
  /** The lowest runs first. */
  readonly priority: number
}

/** Work as it waits or is being done. */
export interface Job extends AskedJob {
  /** Counts the times that it was begun since it last succeeded, this one included. */
  readonly attempts: number
  /** Counts the times that it was asked for. */
  readonly asked: number
  /** Who has claimed it. */
  readonly worker: string | null
}

/** Work that did not succeed the last time. */
export interface FailedJob {
  readonly job: Job
  readonly error: string
  /** Whether nobody will try again by themselves. */
  readonly final: boolean
}

/** Writes jobs that are asked for: new ones, or what the asking changes in those that wait or run. */
export async function insertJobs(db: Database, rows: readonly JobRow[]): Promise<void> {
  await db
    .insertInto('job')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => ({
        kind: eb.ref('excluded.kind'),
        detail: eb.ref('excluded.detail'),
        asked: eb('job.asked', '+', 1),
        // A job that had been given up begins anew; one that is claimed stays so.
        state: eb
          .case('job.state')
          .when('failed')
          .then('waiting' as const)
          .else(eb.ref('job.state'))
          .end(),
        attempts: eb.case('job.state').when('failed').then(0).else(eb.ref('job.attempts')).end(),
        run_at: eb
          .case()
          .when('job.run_at', '<', eb.ref('excluded.run_at'))
          .then(eb.ref('job.run_at'))
          .else(eb.ref('excluded.run_at'))
          .end(),
        priority: eb
          .case()
          .when('job.priority', '<', eb.ref('excluded.priority'))
          .then(eb.ref('job.priority'))
          .else(eb.ref('excluded.priority'))
          .end(),
      })),
    )
    .execute()
}

/**
 * Writes jobs that run again and again, at times that whoever asks has spaced out. Asked again while one runs, it runs
 * once more at the time that is asked for, and not at once; else they are as any others.
 */
export async function insertPacedJobs(db: Database, rows: readonly JobRow[]): Promise<void> {
  for (const row of rows) {
    const claimed = await db
      .updateTable('job')
      .set((eb) => ({ asked: eb('asked', '+', 1), detail: row.detail, run_at: row.run_at }))
      .where('key', '=', row.key)
      .where('state', '=', 'claimed')
      .where('run_at', '<=', row.run_at)
      .executeTakeFirst()
    if (claimed.numUpdatedRows === 0n) await insertJobs(db, [row])
  }
}

/**
 * Asks for a job that is to come after all that is still going on: one that waits for a time to come is put off,
 * one that runs will run once more, and one that is due already stays as it is.
 */
export async function putOffJob(db: Database, job: AskedJob, now: Instant): Promise<void> {
  await db
    .insertInto('job')
    .values(rowOf(job))
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet((eb) => ({
          detail: eb.ref('excluded.detail'),
          run_at: eb.ref('excluded.run_at'),
          asked: eb('job.asked', '+', 1),
        }))
        .where((eb) =>
          eb.or([
            eb('job.state', '=', 'claimed'),
            eb.and([eb('job.state', '=', 'waiting'), eb('job.run_at', '>', now)]),
          ]),
        ),
    )
    .execute()
}

/** A new job as it lies in the database. */
export function rowOf(job: AskedJob): JobRow {
  return {
    key: job.key,
    kind: job.kind,
    detail: JSON.stringify(job.detail ?? null),
    state: 'waiting',
    priority: job.priority,
    run_at: job.runAt,
    attempts: 0,
    asked: 1,
    worker: null,
    error: null,
  }
}

/** A job as it lies in the database, read. */
export function jobOf(row: JobRow): Job {
  return {
    key: row.key,
    kind: row.kind,
    detail: JSON.parse(row.detail),
    runAt: row.run_at,
    priority: row.priority,
    attempts: row.attempts,
    asked: row.asked,
    worker: row.worker,
  }
}
