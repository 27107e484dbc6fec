import type { CommenterNews } from '@stet/core/comments'
import type { Instant } from '@stet/core/story'
import { addLetter } from '../storage/commenter-letters.ts'
import type { Database } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'

/** Who is told what, inside whose transaction. */
export interface Telling {
  readonly commenter: string
  readonly news: CommenterNews
  readonly at: Instant
  readonly newId: () => string
}

/**
 * Puts a letter into the box of a commenter and asks for its mail, inside the transaction of what it
 * tells. No mail holds the words of a comment, and none is sent to somebody who may be in danger.
 */
export async function tellCommenter(
  db: Database,
  { commenter, news, at, newId }: Telling,
): Promise<void> {
  const isMailed = news.kind !== 'help'
  await addLetter(db, { id: newId(), commenter, at, news, isMailed })
  if (isMailed) await askJob(db, mailJob(at))
}

/** The one job that sends what waits for the mail. */
export function mailJob(runAt: Instant) {
  return { key: 'commenter-mail', kind: 'commenter-mail', detail: null, runAt, priority: 5 }
}
