import { providerFor } from '@stet/core/capture'
import type { Instant } from '@stet/core/story'
import { watchJob } from '../jobs/watch-job.ts'
import type { Newsroom } from '../newsroom.ts'
import { type Database, transaction } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'
import { findOriginal, putOffOriginal } from '../storage/originals.ts'

/** Has an original looked at by a running server within a moment. False where it is not watched. */
export function lookSoon(newsroom: Newsroom, address: string): Promise<boolean> {
  const now = newsroom.now()
  return transaction(newsroom.database, async (db) => {
    if (!(await makeDue(db, address, now))) return false
    await askJob(db, watchJob(now))
    return true
  })
}

/** Makes a look at an original due at once, for whoever looks next. False where it is not watched. */
export async function makeDue(db: Database, address: string, now: Instant): Promise<boolean> {
  const named = providerFor(address)?.ref.address ?? address
  if (!(await findOriginal(db, named))) return false
  await putOffOriginal(db, named, now)
  return true
}
