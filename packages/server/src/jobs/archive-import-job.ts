import type { AskedJob } from '../storage/jobs.ts'

/** The job that checks an archive or brings it in, whichever its row says. */
export function archiveImportJob(id: string, now: string): AskedJob {
  return {
    key: `archive-import:${id}`,
    kind: 'archive-import',
    detail: id,
    runAt: now,
    priority: 6,
  }
}
