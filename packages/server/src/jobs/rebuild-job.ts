import type { AskedJob } from '../storage/jobs.ts'

/** How far a rebuild has come; kept with its job, so that it goes on where it was. */
export interface RebuildState {
  readonly phase: 'stories' | 'lists' | 'addresses' | 'sync'
  readonly after: string | null
  /** Stories written so far, of how many. */
  readonly done: number
  readonly total: number
}

export const rebuildKey = 'rebuild'

/** A rebuild as it is asked for: from the first story. */
export function rebuildJob(now: string): AskedJob {
  const detail: RebuildState = { phase: 'stories', after: null, done: 0, total: 0 }
  return { key: rebuildKey, kind: 'rebuild', detail, runAt: now, priority: 7 }
}
