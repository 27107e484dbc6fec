import { isOnDuty, nextDuty, type QueueName } from '@stet/core/comments'
import { mayDo } from '../../access/policy.ts'
import type { Newsroom } from '../../newsroom.ts'
import { commentSettingsOf } from '../../storage/comment-rules.ts'
import { countQueue, queuePart } from '../../storage/moderation-queue.ts'
import { itemsOf } from './items-of.ts'
import type { Moderator } from './moderator.ts'
import type { QueueCounts, QueueItem } from './told.ts'

/** Queues are counted up to here: nobody needs to know more to see that it is too many. */
const mostCounted = 1000

/** How many comments wait in each queue that somebody may see, and whether somebody is on duty. */
export async function readCounts(
  { database: { db }, now }: Newsroom,
  staff: Moderator,
): Promise<QueueCounts> {
  const { duty } = await commentSettingsOf(db)
  const count = (queue: QueueName) => countQueue(db, queue, mostCounted)
  const danger = mayDo(staff, 'see-danger') ? { danger: await count('danger') } : {}
  return {
    ...danger,
    reported: await count('reported'),
    held: await count('held'),
    new: await count('new'),
    appeals: await count('appeals'),
    most: mostCounted,
    onDuty: isOnDuty(duty, now()),
    nextDuty: nextDuty(duty, now()),
  }
}

/** Which part of a queue, and who asks. */
export interface QueueAsked {
  readonly queue: QueueName
  readonly after?: string | undefined
  readonly limit: number
  readonly staff: Moderator
}

/**
 * A part of a queue, the most urgent and then the oldest first; undefined where whoever asks may not see it. A page may
 * have fewer comments than were asked for: those of people in danger are left out for whoever may not see them.
 */
export async function readQueue(
  newsroom: Newsroom,
  { queue, after, limit, staff }: QueueAsked,
): Promise<{ readonly items: readonly QueueItem[]; readonly next: string | null } | undefined> {
  if (queue === 'danger' && !mayDo(staff, 'see-danger')) return undefined
  const { db } = newsroom.database
  const rows = await queuePart(db, { queue, after, limit: limit + 1 })
  const part = rows.slice(0, limit)
  const items = await itemsOf(newsroom, { comments: part.map(({ comment }) => comment), staff })
  return { items, next: rows.length > limit ? (part.at(-1)?.place ?? null) : null }
}
