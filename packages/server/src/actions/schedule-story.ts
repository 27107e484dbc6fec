import type { Hindrance, Instant, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import { dueJob } from '../jobs/due-job.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { type Database, transaction } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'
import { findStory, lockStory, saveStory } from '../storage/stories.ts'
import { readAtDesk } from './desk/asked-story.ts'
import { deskHindrances, gateIn, mostReadings, nothingAsked } from './desk/desk-hindrances.ts'

export type ScheduleOutcome =
  | { readonly outcome: 'scheduled'; readonly at: Instant }
  | { readonly outcome: 'embargoed'; readonly until: Instant }
  /** The desk asks what must be answered first. */
  | { readonly outcome: 'hindered'; readonly hindrances: readonly Hindrance[] }
  | { readonly outcome: 'missing' }

export interface Scheduling {
  readonly story: StoryId
  readonly at: Instant
  readonly actor: Actor
}

/** Sets the time at which a story will be published; not before its embargo ends, nor with a question open. */
export async function scheduleStory(
  newsroom: Newsroom,
  asked: Scheduling,
): Promise<ScheduleOutcome> {
  for (let reading = 1; ; reading += 1) {
    const record = await findStory(newsroom.database.db, asked.story)
    if (!record) return { outcome: 'missing' }
    const read = await readAtDesk(newsroom, record.story)
    const desk = { asked: read, isLast: reading === mostReadings }
    const done = await transaction(newsroom.database, async (db) => {
      await lockStory(db, asked.story)
      const now = await findStory(db, asked.story)
      const gate = now ? await gateIn(db, newsroom, now.story, desk) : nothingAsked
      if (!gate) return undefined
      const open = deskHindrances(gate)
      return open.length > 0
        ? { outcome: 'hindered' as const, hindrances: open }
        : scheduleIn(db, newsroom, asked)
    })
    if (done) return done
  }
}

/** Sets another time for a story that has one: nothing is asked, because it is asked when the time has come. */
export function putOffStory(newsroom: Newsroom, asked: Scheduling): Promise<ScheduleOutcome> {
  return transaction(newsroom.database, (db) => scheduleIn(db, newsroom, asked))
}

async function scheduleIn(
  db: Database,
  newsroom: Newsroom,
  { story, at, actor }: Scheduling,
): Promise<ScheduleOutcome> {
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
}
