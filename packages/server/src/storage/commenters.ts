import type { Badge } from '@stet/core/comments'
import type { Instant } from '@stet/core/story'
import type { Commenter } from '../commenters/commenter.ts'
import type { CommenterRow } from './commenter-rows.ts'
import type { Database } from './engine.ts'

/** The columns that make a commenter; the address of mail is none of them. */
const columns = [
  'commenter.id',
  'commenter.name',
  'commenter.since',
  'commenter.is_member',
  'commenter.badge',
  'commenter.barred_until',
  'commenter.is_read_first',
] as const

/** Whom a session belongs to by the hash of its secret; null where it is over. One look by a key. */
export async function findSession(
  db: Database,
  hash: string,
  now: Instant,
): Promise<{ readonly commenter: string; readonly known: Commenter | null } | null> {
  const row = await db
    .selectFrom('commenter_session')
    .innerJoin('commenter', 'commenter.id', 'commenter_session.commenter')
    .select(columns)
    .where('commenter_session.hash', '=', hash)
    .where('commenter_session.until', '>', now)
    .executeTakeFirst()
  return row ? { commenter: row.id, known: commenterOfRow(row, now) } : null
}

/** A commenter who has a name; undefined where there is none. */
export async function findCommenter(
  db: Database,
  id: string,
  now: Instant,
): Promise<Commenter | undefined> {
  const row = await db
    .selectFrom('commenter')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst()
  return (row && commenterOfRow(row, now)) ?? undefined
}

/** What moderators may set of a commenter; `barredUntil` of a ban without an end is `foreverBarred`. */
export interface CommenterStanding {
  readonly isMember?: boolean
  readonly badge?: Badge | null
  readonly barredUntil?: Instant | null
  readonly isReadFirst?: boolean
}

export const foreverBarred: Instant = '9999-12-31T23:59:59.999Z' as Instant

/** Sets what is named, and nothing else. Says whether there is such a commenter. */
export async function setCommenterStanding(
  db: Database,
  id: string,
  { isMember, badge, barredUntil, isReadFirst }: CommenterStanding,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('commenter')
    .set((eb) => ({
      id: eb.ref('id'),
      ...(isMember !== undefined && { is_member: isMember ? 1 : 0 }),
      ...(badge !== undefined && { badge }),
      ...(barredUntil !== undefined && { barred_until: barredUntil }),
      ...(isReadFirst !== undefined && { is_read_first: isReadFirst ? 1 : 0 }),
    }))
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

type Chosen = Pick<
  CommenterRow,
  'id' | 'name' | 'since' | 'is_member' | 'badge' | 'barred_until' | 'is_read_first'
>

/** Null until a name is chosen. */
function commenterOfRow(row: Chosen, now: Instant): Commenter | null {
  const { id, name, since, badge } = row
  if (name === null) return null
  const isBarred = row.barred_until !== null && row.barred_until > now
  return {
    id,
    name,
    since,
    isMember: row.is_member === 1,
    badge,
    barredUntil: isBarred ? row.barred_until : null,
    isReadFirst: row.is_read_first === 1,
  }
}
