import type { StoryId } from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import { policyNowOf } from '../site/policy-told.ts'
import type { AskedJob } from '../storage/jobs.ts'
import { findPublished } from '../storage/publications.ts'
import { pageJob } from './page-job.ts'

/** The job that writes a story's page when its discussion closes by itself; none where it does not, or is closed. */
export async function closingJob(newsroom: Newsroom, story: StoryId): Promise<readonly AskedJob[]> {
  const published = await findPublished(newsroom.database.db, story)
  const closesAt = published && (await policyNowOf(newsroom, published)).closesAt
  if (!closesAt) return []
  const job = pageJob({ type: 'story', story }, closesAt)
  return [{ ...job, key: `closing:${job.key}` }]
}
