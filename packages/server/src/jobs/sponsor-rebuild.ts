import { nextSponsorDay, type Publication } from '@stet/core/page'
import { instantIn } from '@stet/core/story'
import type { AskedJob } from '../storage/jobs.ts'
import { rebuildJob, rebuildKey } from './rebuild-job.ts'

// Apart from rebuild-job.ts: who only asks for a rebuild has no page renderer in memory.

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
