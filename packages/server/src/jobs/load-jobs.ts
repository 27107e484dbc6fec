import { setImmediate as breathe } from 'node:timers/promises'
import { pageParts } from '@stet/core/page-parts'

/** What jobs need, what is imported before what imports it. */
const parts: readonly (() => Promise<unknown>)[] = [
  ...pageParts,
  () => import('../site/durable-file.ts'),
  () => import('../site/write-page.ts'),
  () => import('../site/site-assets.ts'),
  () => import('../site/press-room.ts'),
  () => import('../storage/addresses.ts'),
  () => import('../storage/original-uses.ts'),
  () => import('../storage/publications.ts'),
  () => import('../storage/lists.ts'),
  () => import('../storage/comment-threads.ts'),
  () => import('../storage/captures.ts'),
  () => import('../storage/originals.ts'),
  () => import('../storage/card-decisions.ts'),
  () => import('@stet/core/quotation/tokens'),
  () => import('@stet/core/quotation/align'),
  () => import('@stet/core/quotation/match'),
  () => import('../site/watched-story.ts'),
  () => import('@stet/core/ledger'),
  () => import('../storage/ledger.ts'),
  () => import('../storage/versions.ts'),
  () => import('../site/story-versions.ts'),
  () => import('../site/held-copies.ts'),
  () => import('@stet/core/comments/policy'),
  () => import('@stet/core/desk/help'),
  () => import('../site/policy-told.ts'),
  () => import('../site/story-files.ts'),
  () => import('../site/list-files.ts'),
  () => import('../keys/evidence-key.ts'),
  () => import('../site/standing-files.ts'),
  () => import('../site/print-page.ts'),
  () => import('./site-lease.ts'),
  () => import('./job-kinds.ts'),
  () => import('./run-jobs.ts'),
]

/** Loads what runs jobs, a few files at a time: loaded at once, readers would have to wait for all of it. */
export async function loadJobs(): Promise<void> {
  for (const part of parts) {
    await part()
    await breathe()
  }
}
