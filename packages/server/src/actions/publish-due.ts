import type { Hindrance, StoryId } from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import type { Job } from '../storage/jobs.ts'
import { findStory } from '../storage/stories.ts'
import { publishStory } from './publish-story.ts'
import { putOffStory } from './schedule-story.ts'

/** Publishes a story whose time has come. A schedule that was taken back since does nothing. */
export async function publishDue(newsroom: Newsroom, job: Job): Promise<void> {
  const story = job.detail as StoryId
  const record = await findStory(newsroom.database.db, story)
  if (!record?.scheduledAt || record.scheduledAt > newsroom.now()) return
  const actor = { kind: 'job', id: job.key, name: 'Schedule' } as const
  const done = await publishStory(newsroom, { story, actor })
  if (done.outcome === 'published') return
  if (done.outcome === 'embargoed') {
    // An embargo that came after the schedule moves it to the embargo's end.
    await putOffStory(newsroom, { story, at: done.until, actor })
    return
  }
  const why = done.outcome === 'hindered' ? done.hindrances.map(wordsFor) : done
  newsroom.journal.error(`Cannot publish a story at its time: ${record.story.headline}`, { why })
}

/** For the journal: what the desk asks may name people of a story that nobody has read yet; its key finds it. */
function wordsFor({ message, question }: Hindrance): string {
  return question === undefined ? message : `Cannot publish: the desk asks question ${question}`
}
