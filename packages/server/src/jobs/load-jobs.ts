import { setImmediate as breathe } from 'node:timers/promises'

/** What jobs need, what is imported before what imports it. */
const parts: readonly (() => Promise<unknown>)[] = [
  () => import('../site/durable-file.ts'),
  () => import('../site/write-page.ts'),
  () => import('../site/site-assets.ts'),
  () => import('../site/press-room.ts'),
  () => import('../storage/addresses.ts'),
  () => import('../storage/publications.ts'),
  () => import('../storage/lists.ts'),
  () => import('../storage/comments.ts'),
  () => import('../site/story-files.ts'),
  () => import('../site/list-files.ts'),
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
