import type { Instant, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import { dueJob } from '../jobs/due-job.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'
import { findStory, lockStory, saveStory } from '../storage/stories.ts'

export type ScheduleOutcome =
  | { readonly outcome: 'scheduled'; readonly at: Instant }
  | { readonly outcome: 'embargoed'; readonly until: Instant }
  | { readonly outcome: 'missing' }

/** Sets the time at which a story will be published; not before its embargo ends. */
export function scheduleStory(
  newsroom: Newsroom,
  { story, at, actor }: { story: StoryId; at: Instant; actor: Actor },
): Promise<ScheduleOutcome> {
  return transaction(newsroom.database, async (db) => {
    await lockStory(db, story)
    const record = await findStory(db, story)
    if (!record) return { outcome: 'missing' }
    const { embargoUntil } = record
    if (embargoUntil && at < embargoUntil) return { outcome: 'embargoed', until: embargoUntil }
    // A live story stays live; what was saved since is published at that time.
    const status = record.status === 'published' ? 'published' : 'scheduled'
    await saveStory(db, { ...record, status, scheduledAt: at })
    await askJob(db, dueJob(story, at))
    await recordAudit(db, {
      id: newsroom.newId(),
      at: newsroom.now(),
      actor,
      action: 'schedule',
      subject: story,
      detail: { at },
    })
    return { outcome: 'scheduled', at }
  })
}
