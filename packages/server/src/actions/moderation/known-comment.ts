import { appealsAmong } from '../../storage/appeals.ts'
import { dangerAmong } from '../../storage/comment-danger.ts'
import { findComment } from '../../storage/comments.ts'
import type { Database } from '../../storage/database.ts'
import { queuesOf } from '../../storage/moderation-queue.ts'
import { openReportsOf } from '../../storage/reports.ts'
import type { KnownComment } from './fits-decision.ts'

/** All that is known of a comment when somebody decides about it; undefined where there is none. */
export async function knownComment(db: Database, id: string): Promise<KnownComment | undefined> {
  const comment = await findComment(db, id)
  if (!comment) return undefined
  const isDanger = (await dangerAmong(db, [id])).has(id)
  const queues = (await queuesOf(db, [id])).get(id) ?? []
  const hasReports = (await openReportsOf(db, [id], 1)).has(id)
  const hasAppeal = (await appealsAmong(db, [id])).some(({ answer }) => answer === null)
  const waits = queues.some((queue) => queue !== 'appeals')
  return { comment, isDanger, waits, hasReports, hasAppeal }
}
