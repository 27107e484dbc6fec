import type { StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { addressesOf } from '../storage/addresses.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { discardEdits } from '../storage/edits.ts'
import { deleteStory, findStory, lockStory } from '../storage/stories.ts'
import { versionsOf } from '../storage/versions.ts'

export type DiscardOutcome =
  | { readonly outcome: 'discarded' }
  | { readonly outcome: 'published' }
  | { readonly outcome: 'missing' }

/** Throws a draft away for good; a story that readers ever had stays, because its address must answer. */
export function discardStory(
  newsroom: Newsroom,
  { story, actor }: { story: StoryId; actor: Actor },
): Promise<DiscardOutcome> {
  return transaction(newsroom.database, async (db) => {
    await lockStory(db, story)
    const record = await findStory(db, story)
    if (!record) return { outcome: 'missing' }
    const [versions, addresses] = [await versionsOf(db, story), await addressesOf(db, story)]
    if (versions.length > 0 || addresses.length > 0) return { outcome: 'published' }
    await deleteStory(db, story)
    await discardEdits(db, story)
    await recordAudit(db, {
      id: newsroom.newId(),
      at: newsroom.now(),
      actor,
      action: 'discard',
      subject: story,
      detail: { headline: record.story.headline },
    })
    return { outcome: 'discarded' }
  })
}
