import type { StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { addressesOf, saveAddress } from '../storage/addresses.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { saveMediaUses } from '../storage/media-uses.ts'
import { findPublished, removePublished } from '../storage/publications.ts'
import { unindexStory } from '../storage/search.ts'
import { findStory, lockStory, saveStory } from '../storage/stories.ts'
import { appendUnpublished } from './append-ledger.ts'
import { askForPages } from './ask-for-pages.ts'

export type UnpublishOutcome =
  | { readonly outcome: 'unpublished'; readonly jobs: readonly string[] }
  | { readonly outcome: 'missing' }

/** Takes a story off the site; its addresses answer for ever that it is gone, and why. */
export function unpublishStory(
  newsroom: Newsroom,
  { story, reason, actor }: { story: StoryId; reason: string; actor: Actor },
): Promise<UnpublishOutcome> {
  return transaction(newsroom.database, async (db) => {
    await lockStory(db, story)
    const before = await findPublished(db, story)
    const record = await findStory(db, story)
    if (!before || !record) return { outcome: 'missing' }
    const now = newsroom.now()
    const addresses = await addressesOf(db, story)
    for (const address of addresses) {
      await saveAddress(db, { ...address, kind: 'gone', target: null, at: now, reason })
    }
    await removePublished(db, story)
    await unindexStory(db, story)
    await appendUnpublished(db, { story, reason, at: now })
    await saveMediaUses(db, story, [])
    await saveStory(db, { ...record, status: 'unpublished', scheduledAt: null })
    await recordAudit(db, {
      id: newsroom.newId(),
      at: now,
      actor,
      action: 'unpublish',
      subject: story,
      detail: { reason },
    })
    const paths = addresses.map(({ path }) => path)
    const jobs = await askForPages(db, { before, after: undefined, addresses: paths, now })
    return { outcome: 'unpublished', jobs }
  })
}
