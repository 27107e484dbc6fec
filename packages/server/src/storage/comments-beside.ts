import { numbersAbove } from './comment-place.ts'
import { type FoundComment, foundOf } from './comments.ts'
import type { Database } from './engine.ts'

/** The comments above one, the topmost first, in whatever state they are. */
export async function commentsAbove(db: Database, id: string): Promise<FoundComment[]> {
  const row = await db
    .selectFrom('comment')
    .select(['story', 'path'])
    .where('id', '=', id)
    .executeTakeFirst()
  const numbers = row ? numbersAbove(row.path) : []
  if (!row || numbers.length === 0) return []
  const rows = await db
    .selectFrom('comment')
    .selectAll()
    .where('story', '=', row.story)
    .where('number', 'in', numbers)
    .orderBy('depth')
    .execute()
  return rows.map(foundOf)
}

/** The first comments right below one, the oldest first, in whatever state they are. */
export async function commentsBelow(
  db: Database,
  id: string,
  limit: number,
): Promise<FoundComment[]> {
  const row = await db.selectFrom('comment').select('story').where('id', '=', id).executeTakeFirst()
  if (!row) return []
  const rows = await db
    .selectFrom('comment')
    .selectAll()
    .where('story', '=', row.story)
    .where('above', '=', id)
    .where('visible', 'in', [0, 1])
    .orderBy('number')
    .limit(limit)
    .execute()
  return rows.map(foundOf)
}

/** How many comments of an account are in each state, counted up to `most`. */
export async function statesOf(
  db: Database,
  person: string,
  most = 10_000,
): Promise<{ readonly shown: number; readonly held: number; readonly rejected: number }> {
  const counts = { shown: 0, held: 0, rejected: 0 }
  for (const state of ['shown', 'held', 'rejected'] as const) {
    const row = await db
      .selectFrom((eb) =>
        eb
          .selectFrom('comment')
          .select('id')
          .where('person', '=', person)
          .where('state', '=', state)
          .limit(most)
          .as('theirs'),
      )
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    counts[state] = row.count
  }
  return counts
}
