import type { StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { findStory, lockStory, saveStory } from '../storage/stories.ts'
import { versionsOf } from '../storage/versions.ts'

/**
 * Takes back the time at which a story would be published, and says whether it had one. The job
 * that waits for that time then does nothing.
 */
export function cancelSchedule(
  newsroom: Newsroom,
  { story, actor }: { story: StoryId; actor: Actor },
): Promise<boolean> {
  return transaction(newsroom.database, async (db) => {
    await lockStory(db, story)
    const record = await findStory(db, story)
    if (!record?.scheduledAt) return false
    const wasLive = (await versionsOf(db, story)).length > 0
    const before = wasLive ? 'unpublished' : 'draft'
    const status = record.status === 'published' ? 'published' : before
    await saveStory(db, { ...record, status, scheduledAt: null })
    await recordAudit(db, {
      id: newsroom.newId(),
      at: newsroom.now(),
      actor,
      action: 'cancel-schedule',
      subject: story,
      detail: { at: record.scheduledAt },
    })
    return true
  })
}
