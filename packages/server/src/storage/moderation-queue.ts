import type { QueueName } from '@stet/core/comments'
import type { Instant, StoryId } from '@stet/core/story'
import type { Database } from './engine.ts'

/** A comment that waits in a queue. */
export interface Waiting {
  readonly queue: QueueName
  readonly comment: string
  readonly story: StoryId
  /** Since when: when it was sent, or reported first. */
  readonly at: Instant
  /** From 0 to 9: how much earlier than others it is read. */
  readonly urgency: number
}

/** Lets a comment wait in a queue. One that waits there already is read at the more urgent place. */
export async function putInQueue(db: Database, waiting: Waiting): Promise<void> {
  const { queue, comment, story } = waiting
  const place = placeOf(waiting)
  await db
    .insertInto('moderation_queue')
    .values({ queue, comment, story, place })
    .onConflict((conflict) =>
      conflict
        .columns(['queue', 'comment'])
        .doUpdateSet({ place })
        .where('moderation_queue.place', '>', place),
    )
    .execute()
}

/** Takes a comment out of queues: out of all where none is named. */
export async function takeFromQueues(
  db: Database,
  comment: string,
  queues?: readonly QueueName[],
): Promise<void> {
  if (queues?.length === 0) return
  await db
    .deleteFrom('moderation_queue')
    .where('comment', '=', comment)
    .$if(queues !== undefined, (query) => query.where('queue', 'in', queues ?? []))
    .execute()
}

/** A part of a queue, the most urgent and then the oldest first; `after` is the place of the last one seen. */
export async function queuePart(
  db: Database,
  {
    queue,
    after,
    limit,
  }: { readonly queue: QueueName; readonly after?: string | undefined; readonly limit: number },
): Promise<{ readonly comment: string; readonly place: string }[]> {
  return db
    .selectFrom('moderation_queue')
    .select(['comment', 'place'])
    .where('queue', '=', queue)
    .$if(after !== undefined, (query) => query.where('place', '>', after ?? ''))
    .orderBy('place')
    .limit(limit)
    .execute()
}

/** How many wait in a queue, counted up to `most`. */
export async function countQueue(db: Database, queue: QueueName, most: number): Promise<number> {
  const row = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('moderation_queue')
        .select('comment')
        .where('queue', '=', queue)
        .limit(most)
        .as('waiting'),
    )
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** In which queues each of some comments waits. */
export async function queuesOf(
  db: Database,
  comments: readonly string[],
): Promise<Map<string, QueueName[]>> {
  const found = new Map<string, QueueName[]>()
  if (comments.length === 0) return found
  const rows = await db
    .selectFrom('moderation_queue')
    .select(['queue', 'comment'])
    .where('comment', 'in', comments)
    .orderBy('queue')
    .execute()
  for (const { comment, queue } of rows) {
    const queues = found.get(comment) ?? []
    queues.push(queue as QueueName)
    found.set(comment, queues)
  }
  return found
}

/** One text that sorts as moderators read. */
function placeOf({ urgency, at, comment }: Waiting): string {
  return `${9 - Math.min(9, Math.max(0, Math.trunc(urgency)))} ${at} ${comment}`
}
