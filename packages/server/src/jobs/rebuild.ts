import type { StoryId } from '@stet/core/story'
import { oneAtATime } from '../site/page-locks.ts'
import { pageKey } from '../site/page-ref.ts'
import type { Press } from '../site/press.ts'
import { filesOf, type OtherPage } from '../site/print-page.ts'
import { siteFingerprint } from '../site/site-fingerprint.ts'
import { siteFolder } from '../site/site-folder.ts'
import { SiteWriter } from '../site/site-writer.ts'
import { addressesAfter } from '../storage/addresses.ts'
import { type AskedJob, type Job, saveJobDetail } from '../storage/jobs.ts'
import { allLists, monthsOf } from '../storage/lists.ts'
import { countPublished } from '../storage/publications.ts'
import { writeSetting } from '../storage/settings.ts'
import { againLater } from './again-later.ts'
import { openPrinters } from './printers.ts'
import type { RebuildState } from './rebuild-job.ts'
import { restoreRenditions } from './restore-renditions.ts'

const addressesAtOnce = 500

/**
 * Writes every page of the site anew: stories, lists, addresses that lead elsewhere; then one pass
 * that makes all of it safe on the disk. Packed forms are left to a job of their own. A page that has
 * not changed is not touched. Stops at the signal by throwing, and goes on from there next time.
 */
export async function rebuildStep(
  press: Press,
  job: Job,
  signal: AbortSignal,
): Promise<readonly AskedJob[]> {
  const { db } = press.newsroom.database
  let state = job.detail as RebuildState
  if (state.total === 0) state = { ...state, total: await countPublished(db) }
  const writer = new SiteWriter(siteFolder(press.newsroom.config.data))
  const goOn = async (next: RebuildState) => {
    state = next
    await saveJobDetail(db, job, next)
    signal.throwIfAborted()
  }
  if (state.phase === 'stories') {
    if (state.after === null) await restoreRenditions(press, signal)
    await rebuildStories(press, state, goOn)
  }
  if (state.phase === 'lists') await rebuildLists(press, writer, state, { goOn, signal })
  if (state.phase === 'addresses') await rebuildAddresses(press, writer, state, goOn)
  await writer.sync()
  await writeSetting(db, 'site-fingerprint', await siteFingerprint(press.newsroom.config))
  const runAt = press.newsroom.now()
  return [
    { key: 'pack-all', kind: 'pack-all', detail: null, runAt, priority: 9 },
    ...againLater({ type: 'sitemaps' }, runAt),
    ...againLater({ type: 'standing' }, runAt),
  ]
}

type GoOn = (next: RebuildState) => Promise<void>

interface Steps {
  readonly goOn: GoOn
  readonly signal: AbortSignal
}

async function rebuildStories(press: Press, start: RebuildState, goOn: GoOn) {
  const printers = openPrinters(press, start.total)
  let state = start
  try {
    // The cursor moves on only when everything before it is written.
    for await (const { last, stories } of printers.print(start.after as StoryId | null)) {
      state = { ...state, after: last, done: state.done + stories }
      await goOn(state)
    }
  } finally {
    await printers.close()
  }
  await goOn({ ...state, phase: 'lists', after: null })
}

async function rebuildLists(
  press: Press,
  writer: SiteWriter,
  state: RebuildState,
  { goOn, signal }: Steps,
) {
  const { db } = press.newsroom.database
  const pages: OtherPage[] = [{ type: 'standing' }, { type: 'archive' }, { type: 'sitemaps' }]
  for (const list of await allLists(db)) {
    pages.push({ type: 'list', list })
    for (const { month } of await monthsOf(db, list)) {
      pages.push({ type: 'month', list, month })
      if (list === 'site') pages.push({ type: 'sitemap', month })
    }
  }
  for (const { slug } of press.site.publication.sections) {
    pages.push({ type: 'list', list: `section:${slug}` })
  }
  if (!pages.some((page) => page.type === 'list' && page.list === 'site')) {
    pages.push({ type: 'list', list: 'site' })
  }
  const unique = new Map(pages.map((page) => [pageKey(page), page]))
  for (const page of unique.values()) {
    // The lane of pages may be at the same page: whoever comes second reads what is true by then.
    await oneAtATime(pageKey(page), async () => {
      for (const file of await filesOf(press, page)) await writer.put(file)
    })
    signal.throwIfAborted()
  }
  await goOn({ ...state, phase: 'addresses', after: null })
}

async function rebuildAddresses(press: Press, writer: SiteWriter, start: RebuildState, goOn: GoOn) {
  const { db } = press.newsroom.database
  let state = start
  for (;;) {
    const kinds = ['moved', 'gone'] as const
    const batch = await addressesAfter(db, { after: state.after, limit: addressesAtOnce, kinds })
    for (const { path } of batch) {
      for (const file of await filesOf(press, { type: 'address', path })) await writer.put(file)
    }
    const last = batch.at(-1)
    if (!last) break
    state = { ...state, after: last.path }
    await goOn(state)
  }
  await goOn({ ...state, phase: 'sync', after: null })
}
