import type { StoryId } from '@stet/core/story'
import { fillLedger } from '../actions/append-ledger.ts'
import { pageKey } from '../site/page-ref.ts'
import type { Press } from '../site/press.ts'
import type { OtherPage } from '../site/print-page.ts'
import { settleStories } from '../site/print-stories.ts'
import { watchPrinted } from '../site/printed-meanwhile.ts'
import { siteFingerprint } from '../site/site-fingerprint.ts'
import { siteFolder } from '../site/site-folder.ts'
import { SiteWriter, syncSite } from '../site/site-writer.ts'
import { type Address, addressesAfter, findAddress } from '../storage/addresses.ts'
import { type AskedJob, askJobs, type Job, saveJobDetail } from '../storage/jobs.ts'
import { allLists, monthsOf } from '../storage/lists.ts'
import { openedEvidence } from '../storage/opened-evidence.ts'
import { countPublished } from '../storage/publications.ts'
import { writeSetting } from '../storage/settings.ts'
import { againLater } from './again-later.ts'
import { evidenceJob } from './evidence-job.ts'
import { wholeLedgerJob } from './ledger-job.ts'
import { pageJob } from './page-job.ts'
import { openPrinters, type Printers, pageSheets, storySheets } from './printers.ts'
import type { RebuildState } from './rebuild-job.ts'
import { restoreRenditions } from './restore-renditions.ts'
import { sponsorRebuild } from './sponsor-rebuild.ts'

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
  const goOn = async (next: RebuildState) => {
    state = next
    await saveJobDetail(db, job, next)
    signal.throwIfAborted()
  }
  if (state.phase === 'stories' && state.after === null) {
    await restoreRenditions(press, signal)
    await fillLedger(press.newsroom, signal)
  }
  const printers = openPrinters(press, state.total)
  const works = { press, printers, writer: new SiteWriter(siteFolder(press.newsroom.config.data)) }
  try {
    if (state.phase === 'stories') await rebuildStories(works, state, goOn)
    if (state.phase === 'lists') await rebuildLists(works, state, { goOn, signal })
    if (state.phase === 'addresses') await rebuildAddresses(works, state, goOn)
  } finally {
    await printers.close()
  }
  await syncSite()
  await writeSetting(db, 'site-fingerprint', await siteFingerprint(press.newsroom.config))
  const runAt = press.newsroom.now()
  return [
    { key: 'pack-all', kind: 'pack-all', detail: null, runAt, priority: 9 },
    wholeLedgerJob(runAt),
    ...(await openedEvidence(press.newsroom.database.db)).map(({ capture }) =>
      evidenceJob(capture, runAt),
    ),
    ...againLater({ type: 'sitemaps' }, runAt),
    ...againLater({ type: 'standing' }, runAt),
    ...sponsorRebuild(press.site.publication, runAt),
  ]
}

/** What a rebuild works with: threads render, and this one writes. */
interface Works {
  readonly press: Press
  readonly printers: Printers
  readonly writer: SiteWriter
}

type GoOn = (next: RebuildState) => Promise<void>

interface Steps {
  readonly goOn: GoOn
  readonly signal: AbortSignal
}

async function rebuildStories(
  { press, printers, writer }: Works,
  start: RebuildState,
  goOn: GoOn,
): Promise<void> {
  let state = start
  // The cursor moves on only when everything before it is written.
  const sheets = storySheets(press, start.after as StoryId | null)
  for await (const { sheet, rendered } of printers.render(sheets)) {
    if (sheet.type !== 'stories') continue
    await writer.putAll(rendered.files)
    await settleStories(press.newsroom, rendered.stories)
    state = { ...state, after: sheet.last, done: state.done + sheet.stories }
    await goOn(state)
  }
  await goOn({ ...state, phase: 'lists', after: null })
}

async function rebuildLists(
  { press, printers, writer }: Works,
  state: RebuildState,
  { goOn, signal }: Steps,
): Promise<void> {
  const watch = watchPrinted()
  try {
    const pages = await listPages(press)
    for await (const { rendered } of printers.render(pageSheets(pages))) {
      await writer.putAll(rendered.files)
      signal.throwIfAborted()
    }
  } finally {
    const now = press.newsroom.now()
    const again = watch.end().map((page) => pageJob(page, now))
    await askJobs(press.newsroom.database.db, again)
  }
  await goOn({ ...state, phase: 'addresses', after: null })
}

/** Every page that is no story's own. */
async function listPages(press: Press): Promise<readonly OtherPage[]> {
  const { db } = press.newsroom.database
  const { sections } = press.site.publication
  const lists = new Set(['site', ...sections.map(({ slug }) => `section:${slug}`)])
  for (const list of await allLists(db)) lists.add(list)
  const pages: OtherPage[] = [{ type: 'standing' }, { type: 'archive' }, { type: 'sitemaps' }]
  for (const list of lists) {
    pages.push({ type: 'list', list })
    for (const { month } of await monthsOf(db, list)) {
      pages.push({ type: 'month', list, month })
      if (list === 'site') pages.push({ type: 'sitemap', month })
    }
  }
  return [...new Map(pages.map((page) => [pageKey(page), page])).values()]
}

async function rebuildAddresses(
  { press, printers, writer }: Works,
  start: RebuildState,
  goOn: GoOn,
): Promise<void> {
  const { db } = press.newsroom.database
  let state = start
  for (;;) {
    const kinds = ['moved', 'gone'] as const
    const batch = await addressesAfter(db, { after: state.after, limit: addressesAtOnce, kinds })
    const last = batch.at(-1)
    if (!last) break
    const pages = batch.map(({ path }): OtherPage => ({ type: 'address', path }))
    for await (const { rendered } of printers.render(pageSheets(pages))) {
      await writer.putAll(rendered.files)
    }
    await askJobs(db, await overtaken(press, batch))
    state = { ...state, after: last.path }
    await goOn(state)
  }
  await goOn({ ...state, phase: 'sync', after: null })
}

/** What an address leads to may have changed while its page was printed: then it is asked for again. */
async function overtaken(press: Press, batch: readonly Address[]): Promise<AskedJob[]> {
  const now = press.newsroom.now()
  const jobs: AskedJob[] = []
  for (const { path, kind, target, story } of batch) {
    const there = await findAddress(press.newsroom.database.db, path)
    if (there?.kind === kind && there.target === target) continue
    jobs.push(pageJob({ type: 'address', path }, now))
    if (story) jobs.push(pageJob({ type: 'story', story }, now))
  }
  return jobs
}
