import type { Newsroom } from '../newsroom.ts'
import type { AskedJob } from '../storage/jobs.ts'
import { nextLookAt } from '../storage/originals.ts'
import { lookAgain } from '../watch/look-again.ts'
import { watchJob } from './watch-job.ts'

/** Looks at all originals at which a look is due, and asks for the job of the next one. */
export async function runWatch(
  newsroom: Newsroom,
  signal: AbortSignal,
): Promise<readonly AskedJob[]> {
  await lookAgain(newsroom, { signal })
  const next = await nextLookAt(newsroom.database.db)
  return next === undefined ? [] : [watchJob(next)]
}
