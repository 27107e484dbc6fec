import type { PageRef } from '../site/page-ref.ts'
import type { Press } from '../site/press.ts'
import { type ListPage, printLists, printPage } from '../site/print-page.ts'
import { siteFolder } from '../site/site-folder.ts'
import { packTightly } from '../site/write-page.ts'
import type { AskedJob, Job } from '../storage/jobs.ts'
import { againLater } from './again-later.ts'
import { closingJob } from './closing-job.ts'
import { packLater } from './pack-later.ts'
import { runRareJob } from './rare-jobs.ts'
import { watchKind } from './watch-job.ts'

/** The kinds of jobs that run one after another. */
export type Lane = readonly string[]

/** What a reader waits for: a story's own page. It never waits for another lane. */
export const storyLane: Lane = ['story']

/** What shows a story in lists, and what is due at its time. */
export const pageLane: Lane = ['page', 'publish-due']

/** What goes through all that is live: the whole site anew, or its words for search. */
const rebuildLane: Lane = ['rebuild', 'index-search']

/** What writes the public ledger; one after the other, as nothing else may sign it. */
const ledgerLane: Lane = ['ledger']

/** What brings in archives, one after the other: nothing else waits for it. */
const importLane: Lane = ['archive-import']

/** What readers may check of copies: packages that take a moment to make. */
const evidenceLane: Lane = ['evidence']

/** What somebody waits for who saves a copy: it is gone if nobody looks at once. */
const captureLane: Lane = ['captures']

/** What waits for authorities in other places, which may be slow or away. */
const stampLane: Lane = ['stamp', 'stamp-renewal']

/**
 * What only makes files smaller and pictures sharper. It takes both the processor and the disk from
 * those who publish, and waits until nobody has published for a moment.
 */
export const patientLane: Lane = [
  'renditions',
  'pack',
  'pack-all',
  'forget-rulings',
  'rank-comments',
  'forget-requests',
  'forget-drafts',
  'forget-reach',
  'erase-danger',
  'comments-nightly',
]

/** What commenters are told: others' mail servers may be slow. */
const letterLane: Lane = ['commenter-mail', 'tell-followers']

/** What changes a name on what somebody wrote, who sees it there. */
const nameLane: Lane = ['rename-comments']

/** What ends a take-out, once the pages are written. */
const takeOutLane: Lane = ['take-out']

/** What finds out which live stories show the originals that are watched. */
const matchLane: Lane = ['match-originals']

/** What looks again at originals, and waits for other hosts between: a server's alone, no command waits for it. */
export const watchLane: Lane = [watchKind]

export const otherLanes: readonly Lane[] = [
  captureLane,
  pageLane,
  ledgerLane,
  rebuildLane,
  importLane,
  evidenceLane,
  stampLane,
  matchLane,
  takeOutLane,
  letterLane,
  nameLane,
  patientLane,
]

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
      const closing = page.type === 'story' ? await closingJob(press.newsroom, page.story) : []
      return [...packLater(changed, now()), ...againLater(page, now()), ...closing]
    }
    case 'pack':
      await packTightly(siteFolder(press.newsroom.config.data), job.detail as string)
      return []
    default:
      return runRareJob(press, job, signal)
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
