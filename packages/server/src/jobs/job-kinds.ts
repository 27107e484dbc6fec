import { publishDue } from '../actions/publish-due.ts'
import type { PageRef } from '../site/page-ref.ts'
import type { Press } from '../site/press.ts'
import { printPage } from '../site/print-page.ts'
import { siteFolder } from '../site/site-folder.ts'
import { packTightly } from '../site/write-page.ts'
import type { AskedJob, Job } from '../storage/jobs.ts'
import { makeLateRenditions } from './late-renditions.ts'
import { rebuildStep } from './rebuild.ts'

/**
 * Jobs run in three lanes: what a reader waits for, what shows it in lists, and what takes long.
 * A lane never waits for another.
 */
export const lanes: readonly (readonly string[])[] = [
  ['story'],
  ['page', 'publish-due'],
  ['rebuild', 'renditions', 'pack'],
]

/** Runs a job. Throws where it could not be done; it is tried again later. */
export async function runJob(press: Press, job: Job): Promise<readonly AskedJob[]> {
  switch (job.kind) {
    case 'story':
    case 'page':
      return packLater(await printPage(press, job.detail as PageRef), press.newsroom.now())
    case 'pack':
      await packTightly(siteFolder(press.newsroom.config.data), job.detail as string)
      return []
    case 'publish-due':
      await publishDue(press.newsroom, job)
      return []
    case 'rebuild':
      return rebuildStep(press, job)
    case 'renditions':
      return makeLateRenditions(press, job.detail as string)
    default:
      throw new TypeError(`Cannot run the job ${job.key}: its kind ${job.kind} is unknown`)
  }
}

function packLater(changed: readonly string[], now: string): AskedJob[] {
  return changed
    .filter((path) => /\.(html|css|js|txt|json|rss|atom|xml)$/.test(path))
    .map((path) => ({ key: `pack:${path}`, kind: 'pack', detail: path, runAt: now, priority: 8 }))
}
