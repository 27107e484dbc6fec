import { nextSponsorDay, type Publication } from '@stet/core/page'
import { instantIn } from '@stet/core/story'
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

/**
 * The rebuild on the day on which pages show another sponsor, or none any more; nothing where no such
 * day comes. Asked for at the end of each rebuild, which every change of the settings asks for.
 */
export function sponsorRebuild(publication: Publication, now: string): readonly AskedJob[] {
  const day = nextSponsorDay(publication, now)
  if (day === null) return []
  const runAt = instantIn(publication.zone, day, '00:00')
  return [{ ...rebuildJob(runAt), key: `${rebuildKey}:sponsor` }]
}
