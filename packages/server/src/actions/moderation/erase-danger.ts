import type { Newsroom } from '../../newsroom.ts'
import {
  dangerToErase,
  eraseDangerJob,
  forgetWordsAbout,
  nextErasure,
} from '../../storage/comment-danger.ts'
import { type Database, transaction } from '../../storage/database.ts'
import type { AskedJob } from '../../storage/jobs.ts'
import { lockComments } from '../../storage/leases.ts'
import { eraseComment } from '../comments/change-comment-state.ts'

/** So many at once, so that nobody else waits long for the database. */
const batch = 50

/**
 * Erases the words of those who may have been in danger, and what others wrote about them, once they were kept for the
 * days that are set. Gives the job that erases the next of them.
 */
export function eraseDanger(newsroom: Newsroom): Promise<readonly AskedJob[]> {
  return transaction(newsroom.database, async (db) => {
    const now = newsroom.now()
    const due = await dangerToErase(db, now, batch)
    await lockComments(db, due)
    // Once more: somebody may just have found that nobody is in danger.
    for (const comment of await dangerToErase(db, now, batch))
      if (due.includes(comment)) await eraseOne(db, newsroom, comment)
    const next = await nextErasure(db)
    return next === undefined ? [] : [eraseDangerJob(next)]
  })
}

async function eraseOne(db: Database, newsroom: Newsroom, id: string): Promise<void> {
  await eraseComment(db, newsroom, id)
  await forgetWordsAbout(db, id)
}
