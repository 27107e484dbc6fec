import type { StoryId } from '@stet/core/story'
import type { Press } from '../site/press.ts'
import { siteFolder } from '../site/site-folder.ts'
import type { AskedJob, Job } from '../storage/jobs.ts'
import type { LedgerDetail } from './ledger-job.ts'
import { packLater } from './pack-later.ts'
import { watchKind } from './watch-job.ts'

/** Does a job, and gives those that follow from it; nothing where none do. */
type Doing = (
  press: Press,
  job: Job,
  signal: AbortSignal,
) => Promise<readonly AskedJob[]> | Promise<void>

/** What is seldom done loads when it is: a server that prints a page needs no library for pictures. */
const rareJobs: Readonly<Record<string, Doing>> = {
  'index-search': async ({ newsroom }, _job, signal) =>
    (await import('../actions/index-for-search.ts')).indexAllForSearch(newsroom, signal),
  'pack-all': async ({ newsroom }, _job, signal) =>
    (await import('../site/pack-missing.ts')).packMissing(siteFolder(newsroom.config.data), signal),
  'publish-due': async ({ newsroom }, job) =>
    void (await (await import('../actions/publish-due.ts')).publishDue(newsroom, job)),
  rebuild: async (press, job, signal) =>
    (await import('./rebuild.ts')).rebuildStep(press, job, signal),
  ledger: async (press, { detail }, signal) => {
    const { writeLedger } = await import('../site/ledger-files.ts')
    const { anew } = (detail as LedgerDetail) ?? { anew: false }
    return packLater(await writeLedger(press, { anew, signal }), press.newsroom.now())
  },
  evidence: async ({ newsroom }, { detail }) =>
    (await import('../site/evidence-files.ts')).writeEvidence(newsroom, detail as string),
  'archive-import': async ({ newsroom }, { detail }, signal) =>
    (await import('./run-archive-import.ts')).runArchiveImport(newsroom, detail as string, signal),
  'take-out': async ({ newsroom }, { detail }, signal) =>
    (await import('../actions/take-out/clear-files.ts')).clearFiles(
      newsroom,
      detail as string,
      signal,
    ),
  captures: async ({ newsroom }, _job, signal) =>
    (await import('./run-capture-asks.ts')).runCaptureAsks(newsroom, signal),
  stamp: async ({ newsroom }, job) => (await import('./run-stamps.ts')).runStamp(newsroom, job),
  'stamp-renewal': async ({ newsroom }, job) =>
    (await import('./run-stamps.ts')).runRenewal(newsroom, job),
  'match-originals': async ({ newsroom }, { detail }, signal) =>
    (await import('./match-originals.ts')).matchOriginals(newsroom, detail as 'all' | null, signal),
  [watchKind]: async ({ newsroom }, _job, signal) =>
    (await import('./run-watch.ts')).runWatch(newsroom, signal),
  'rank-comments': async ({ newsroom }, { detail }) =>
    (await import('../actions/comments/respect-comment.ts')).rankStory(newsroom, detail as StoryId),
  'forget-rulings': async ({ newsroom }) =>
    (await import('../actions/desk/forget-rulings.ts')).forgetRulings(newsroom),
  'erase-danger': async ({ newsroom }) =>
    (await import('../actions/moderation/erase-danger.ts')).eraseDanger(newsroom),
  'forget-drafts': async ({ newsroom }) =>
    (await import('../actions/commenters/forget-drafts.ts')).forgetDrafts(newsroom),
  'forget-reach': async ({ newsroom }) =>
    (await import('../actions/moderation/forget-reach.ts')).forgetReaches(newsroom),
  'forget-requests': async ({ newsroom }) =>
    (await import('../actions/answer-person-request.ts')).forgetRequests(newsroom),
  'commenter-mail': async ({ newsroom }, _job, signal) =>
    (await import('../actions/commenters/mail-news.ts')).mailNews(newsroom, signal),
  'tell-followers': async ({ newsroom }, { detail }) =>
    (await import('../actions/commenters/tell-followers.ts')).tellFollowers(
      newsroom,
      detail as StoryId,
    ),
  'comments-nightly': async ({ newsroom }, { detail }, signal) =>
    (await import('../actions/comments/nightly.ts')).runNightly(
      newsroom,
      detail as { readonly after: string } | null,
      signal,
    ),
  'rename-comments': async ({ newsroom }, { detail }, signal) =>
    (await import('../actions/commenters/rename-mine.ts')).nameComments(
      newsroom,
      detail as string,
      signal,
    ),
  renditions: async (press, { detail }) =>
    (await import('./late-renditions.ts')).makeLateRenditions(press, detail as string),
}

/** Runs a job of a kind that is rare. Throws where it could not be done, or nothing knows its kind. */
export async function runRareJob(
  press: Press,
  job: Job,
  signal: AbortSignal,
): Promise<readonly AskedJob[]> {
  const run = Object.hasOwn(rareJobs, job.kind) ? rareJobs[job.kind] : undefined
  if (!run) throw new TypeError(`Cannot run the job ${job.key}: its kind ${job.kind} is unknown`)
  return (await run(press, job, signal)) ?? []
}
