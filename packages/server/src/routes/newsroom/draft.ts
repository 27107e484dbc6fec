import { sameStory } from '@stet/core/story'
import { type Deed, deeds, mayDo } from '../../access/policy.ts'
import type { Staff } from '../../access/staff.ts'
import type { Newsroom } from '../../newsroom.ts'
import { findPublished } from '../../storage/publications.ts'
import type { StoryRecord } from '../../storage/stories.ts'
import { fieldNumbers } from '../../storage/story-fields.ts'
import type { Draft } from './answers.ts'
import { sent } from './sent.ts'

/** A story as the screens of somebody show it. */
export async function draftOf(
  { database: { db } }: Newsroom,
  staff: Staff,
  record: StoryRecord,
): Promise<Draft> {
  const { story, status } = record
  const owner = record.owner ?? null
  const live = await findPublished(db, story.id)
  const allowed = deeds.map((deed) => [deed, mayDo(staff, deed, { owner, status })])
  return {
    story: sent(story),
    bodyVersion: record.bodyVersion ?? 0,
    fields: await fieldNumbers(db, story.id),
    status,
    createdAt: record.createdAt,
    savedAt: record.savedAt,
    scheduledAt: record.scheduledAt,
    embargoUntil: record.embargoUntil ?? null,
    owner,
    live: live
      ? {
          version: live.version,
          publishedAt: live.publishedAt,
          updatedAt: live.updatedAt,
          address: live.summary.address,
        }
      : null,
    changed: live !== undefined && !sameStory(live.story, story),
    may: Object.fromEntries(allowed) as Record<Deed, boolean>,
  }
}
