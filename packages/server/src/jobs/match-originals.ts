import { keepFresh, providerFor } from '@stet/core/capture'
import { epochOf, instantOf, type StoryId } from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import { capturesIn } from '../storage/captures.ts'
import { type Database, transaction } from '../storage/database.ts'
import { askJob, askJobs } from '../storage/jobs.ts'
import {
  type OriginalUse,
  openOriginalUses,
  saveOriginalUses,
  settleOriginalUse,
} from '../storage/original-uses.ts'
import { findOriginal, lockOriginal, saveOriginal } from '../storage/originals.ts'
import { publishedAfter } from '../storage/publications.ts'
import { pageJob } from './page-job.ts'
import { watchJob } from './watch-job.ts'

const batch = 200
/** So long a story is fresh after it was published. */
const fresh = 2 * 24 * 3_600_000

/**
 * Finds out of which originals the addresses are that live stories print: by the copy that a card names, else by the
 * address. Stories that show one that is watched are printed once more. With `all`, every live story is gone through
 * first, for those that were published before originals were watched.
 */
export async function matchOriginals(
  newsroom: Newsroom,
  of: 'all' | null,
  signal: AbortSignal,
): Promise<void> {
  if (of === 'all') await goThroughAll(newsroom, signal)
  for (;;) {
    signal.throwIfAborted()
    const uses = await openOriginalUses(newsroom.database.db, batch)
    if (uses.length === 0) return
    const addresses = await addressesOf(newsroom.database.db, uses)
    await transaction(newsroom.database, (db) => settle(db, newsroom, uses, addresses))
  }
}

async function goThroughAll(newsroom: Newsroom, signal: AbortSignal): Promise<void> {
  let after: StoryId | null = null
  for (;;) {
    signal.throwIfAborted()
    const live = await publishedAfter(newsroom.database.db, { after, limit: batch })
    const last = live.at(-1)
    if (!last) return
    await transaction(newsroom.database, (db) =>
      saveOriginalUses(
        db,
        live.map(({ story }) => story),
      ),
    )
    after = last.story.id
  }
}

async function addressesOf(
  db: Database,
  uses: readonly OriginalUse[],
): Promise<ReadonlyMap<OriginalUse, string>> {
  const ids = uses.flatMap(({ capture }) => (capture === null ? [] : [capture]))
  const copies = new Map(
    (await capturesIn(db, [...new Set(ids)])).map(({ id, address }) => [id, address]),
  )
  return new Map(
    uses.map((use) => [
      use,
      copies.get(use.capture ?? '') ?? providerFor(use.shown)?.ref.address ?? use.shown,
    ]),
  )
}

async function settle(
  db: Database,
  newsroom: Newsroom,
  uses: readonly OriginalUse[],
  addresses: ReadonlyMap<OriginalUse, string>,
): Promise<void> {
  const now = newsroom.now()
  const shown = new Set<StoryId>()
  for (const use of uses) {
    const address = addresses.get(use) ?? use.shown
    await settleOriginalUse(db, use, address)
    await lockOriginal(db, address)
    const watched = await findOriginal(db, address)
    if (!watched) continue
    const original = keepFresh(watched.original, instantOf(epochOf(now) + fresh), now)
    await saveOriginal(db, { ...watched, original })
    await askJob(db, watchJob(original.nextLookAt))
    shown.add(use.story)
  }
  await askJobs(
    db,
    [...shown].map((story) => pageJob({ type: 'story', story }, now)),
  )
}
