import { renewStamps, stampEvidence } from '../actions/stamp-evidence.ts'
import type { Newsroom } from '../newsroom.ts'
import type { AskedJob, Job } from '../storage/jobs.ts'
import { renewalJob, type StampJob, stampJob } from './stamp-jobs.ts'

const minute = 60_000
const longestPause = 6 * 60 * minute

/**
 * Has one file of evidence stamped by one authority. An authority that does not answer is asked again after a pause that
 * grows to six hours; one that is no longer set is forgotten.
 */
export async function runStamp(newsroom: Newsroom, job: Job): Promise<readonly AskedJob[]> {
  const detail = job.detail as StampJob
  const { capture, warc, tries } = detail
  const authority = newsroom.config.stamping.authorities.find(
    ({ address }) => address === detail.authority,
  )
  if (!authority) return []
  const actor = { kind: 'job', id: job.key, name: 'Time stamps' } as const
  const done = await stampEvidence(newsroom, { capture, warc, authority, actor })
  if (done.outcome === 'impossible')
    newsroom.journal.error('Cannot have a copy stamped', { warc, problem: done.problem })
  if (done.outcome !== 'refused') return []
  const pause = Math.min(longestPause, minute * 2 ** Math.min(tries, 20))
  const retryAt = new Date(Date.parse(newsroom.now()) + pause).toISOString()
  newsroom.journal.error('Cannot have a copy stamped', { warc, problem: done.problem, retryAt })
  return [stampJob({ ...detail, tries: tries + 1 }, retryAt)]
}

/** Renews stamps whose certificates end soon, and waits for the next. */
export async function runRenewal(newsroom: Newsroom, job: Job): Promise<readonly AskedJob[]> {
  const actor = { kind: 'job', id: job.key, name: 'Time stamps' } as const
  const next = await renewStamps(newsroom, actor)
  return next === undefined ? [] : [renewalJob(next)]
}
