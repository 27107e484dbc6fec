import type { PageRef } from '../site/page-ref.ts'
import type { Press } from '../site/press.ts'
import { type ListPage, printLists, printPage } from '../site/print-page.ts'
import { siteFolder } from '../site/site-folder.ts'
import { packTightly } from '../site/write-page.ts'
import type { AskedJob, Job } from '../storage/jobs.ts'
import { againLater } from './again-later.ts'

/** The kinds of jobs that run one after another. */
export type Lane = readonly string[]

/** What a reader waits for: a story's own page. It never waits for another lane. */
export const storyLane: Lane = ['story']

/** What shows a story in lists, and what is due at its time. */
export const pageLane: Lane = ['page', 'publish-due']

/** What goes through all that is live: the whole site anew, or its words for search. */
const rebuildLane: Lane = ['rebuild', 'index-search']

/** What brings in archives, one after the other: nothing else waits for it. */
const importLane: Lane = ['archive-import']

/**
 * What only makes files smaller and pictures sharper. It takes both the processor and the disk from
 * those who publish, and waits until nobody has published for a moment.
 */
export const patientLane: Lane = ['renditions', 'pack', 'pack-all']

export const otherLanes: readonly Lane[] = [pageLane, rebuildLane, importLane, patientLane]

/** Runs a job. Throws where it could not be done, or the signal came; it is tried again later. */
export async function runJob(
  press: Press,
  job: Job,
  signal: AbortSignal,
): Promise<readonly AskedJob[]> {
  switch (job.kind) {
    case 'story':
    case 'page': {
      const page = job.detail as PageRef
      const changed = await printPage(press, page)
      const { now } = press.newsroom
      return [...packLater(changed, now()), ...againLater(page, now())]
    }
    case 'pack':
      await packTightly(siteFolder(press.newsroom.config.data), job.detail as string)
      return []
    default:
      return runRareJob(press, job, signal)
  }
}

/** What is seldom done loads when it is: a server that prints a page needs no library for pictures. */
async function runRareJob(
  press: Press,
  job: Job,
  signal: AbortSignal,
): Promise<readonly AskedJob[]> {
  switch (job.kind) {
    case 'index-search': {
      const { indexAllForSearch } = await import('../actions/index-for-search.ts')
      await indexAllForSearch(press.newsroom, signal)
      return []
    }
    case 'pack-all': {
      const { packMissing } = await import('../site/pack-missing.ts')
      await packMissing(siteFolder(press.newsroom.config.data), signal)
      return []
    }
    case 'publish-due': {
      const { publishDue } = await import('../actions/publish-due.ts')
      await publishDue(press.newsroom, job)
      return []
    }
    case 'rebuild': {
      const { rebuildStep } = await import('./rebuild.ts')
      return rebuildStep(press, job, signal)
    }
    case 'archive-import': {
      const { runArchiveImport } = await import('./run-archive-import.ts')
      await runArchiveImport(press.newsroom, job.detail as string, signal)
      return []
    }
    case 'renditions': {
      const { makeLateRenditions } = await import('./late-renditions.ts')
      return makeLateRenditions(press, job.detail as string)
    }
    default:
      throw new TypeError(`Cannot run the job ${job.key}: its kind ${job.kind} is unknown`)
  }
}

/**
 * Runs jobs that write lists and what else shows many stories, together. Throws where one of them could
 * not be done: then none of them is.
 */
export async function runListJobs(
  press: Press,
  jobs: readonly Job[],
): Promise<readonly AskedJob[]> {
  const pages = jobs.map((job) => job.detail as ListPage)
  const changed = await printLists(press, pages)
  const now = press.newsroom.now()
  return [...packLater(changed, now), ...pages.flatMap((page) => againLater(page, now))]
}

/** Whether a job can be run together with others of its kind. */
export function isListJob({ kind, detail }: Job): boolean {
  const { type } = (detail ?? {}) as Partial<PageRef>
  return kind === 'page' && type !== 'story' && type !== 'address'
}

function packLater(changed: readonly string[], now: string): AskedJob[] {
  return changed
    .filter((path) => /\.(html|css|js|txt|json|rss|atom|xml)$/.test(path))
    .map((path) => ({ key: `pack:${path}`, kind: 'pack', detail: path, runAt: now, priority: 8 }))
}
