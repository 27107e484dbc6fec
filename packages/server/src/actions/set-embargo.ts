import type { Instant, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { findStory, lockStory, saveStory } from '../storage/stories.ts'

/** Sets the time before which a story must not be published; says whether there is such a story. */
export function setEmbargo(
  newsroom: Newsroom,
  { story, until, actor }: { story: StoryId; until: Instant | null; actor: Actor },
): Promise<boolean> {
  return transaction(newsroom.database, async (db) => {
    await lockStory(db, story)
    const record = await findStory(db, story)
    if (!record) return false
    await saveStory(db, { ...record, embargoUntil: until })
    await recordAudit(db, {
      id: newsroom.newId(),
      at: newsroom.now(),
      actor,
      action: 'embargo',
      subject: story,
      detail: { until },
    })
    return true
  })
}
