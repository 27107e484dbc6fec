import type { StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import { waitForJobs } from '../jobs/wait-for-jobs.ts'
import type { Newsroom } from '../newsroom.ts'
import { type Publishing, type PublishOutcome, publishStory } from './publish-story.ts'
import { type UnpublishOutcome, unpublishStory } from './unpublish-story.ts'

/** How long somebody waits for a page, in milliseconds; it is written even if that is too short. */
const patience = 15_000

/** What was done, and whether readers have it already. */
type Awaited<O, Done extends string> = O extends { readonly outcome: Done }
  ? O & { readonly isWritten: boolean }
  : O

export type AwaitedPublication = Awaited<PublishOutcome, 'published'>
export type AwaitedWithdrawal = Awaited<UnpublishOutcome, 'unpublished'>

/** Publishes a story and waits until its page is at its address, whichever process writes it. */
export async function publishAndWait(
  newsroom: Newsroom,
  asked: Publishing,
  timeout: number = patience,
): Promise<AwaitedPublication> {
  const done = await publishStory(newsroom, asked)
  if (done.outcome !== 'published') return done
  const isWritten = await waitForJobs(newsroom.database.db, done.jobs, { timeout })
  return { ...done, isWritten }
}

/** Takes a story off the site and waits until its addresses say so. */
export async function unpublishAndWait(
  newsroom: Newsroom,
  asked: { readonly story: StoryId; readonly reason: string; readonly actor: Actor },
  timeout: number = patience,
): Promise<AwaitedWithdrawal> {
  const done = await unpublishStory(newsroom, asked)
  if (done.outcome !== 'unpublished') return done
  const isWritten = await waitForJobs(newsroom.database.db, done.jobs, { timeout })
  return { ...done, isWritten }
}
