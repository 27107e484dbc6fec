import type { Instant } from '@stet/core/story'
import type { Authority } from '../capture/stamping/stamp-config.ts'
import type { AskedJob } from '../storage/jobs.ts'

/** What a job of stamping is about. */
export interface StampJob {
  /** The copy whose file of evidence it is. */
  readonly capture: string
  readonly warc: string
  /** The address of the authority. */
  readonly authority: string
  /** How often it was tried in vain. */
  readonly tries: number
}

/** The jobs that have a copy's file of evidence stamped, one for each authority: one that is away holds up no other. */
export function stampJobs(
  authorities: readonly Authority[],
  { id, warc, takenAt }: { readonly id: string; readonly warc: string; readonly takenAt: Instant },
): readonly AskedJob[] {
  return authorities.map(({ address }) =>
    stampJob({ capture: id, warc, authority: address, tries: 0 }, takenAt),
  )
}

/** The job of one of them. */
export function stampJob(detail: StampJob, runAt: Instant): AskedJob {
  const key = `stamp:${detail.warc}:${detail.authority}`
  return { key, kind: 'stamp', detail, runAt, priority: 5 }
}

/** The one job that renews stamps, when the next of them is due. */
export function renewalJob(runAt: Instant): AskedJob {
  return { key: 'stamp-renewal', kind: 'stamp-renewal', detail: null, runAt, priority: 7 }
}
