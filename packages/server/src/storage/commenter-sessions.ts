import type { Instant } from '@stet/core/story'
import type { Database } from './engine.ts'

/** Begins a session, and forgets those of everybody that are over. */
export async function addCommenterSession(
  db: Database,
  session: {
    readonly hash: string
    readonly commenter: string
    readonly at: Instant
    readonly until: Instant
  },
): Promise<void> {
  const { hash, commenter, at, until } = session
  await db
    .deleteFrom('commenter_session')
    .where('commenter', '=', commenter)
    .where('until', '<=', at)
    .execute()
  await db
    .insertInto('commenter_session')
    .values({ hash, commenter, began_at: at, until })
    .execute()
}

/** Ends one session. */
export async function endCommenterSession(db: Database, hash: string): Promise<void> {
  await db.deleteFrom('commenter_session').where('hash', '=', hash).execute()
}

/** Ends all sessions of somebody but one. */
export async function endOtherSessions(
  db: Database,
  commenter: string,
  hash: string,
): Promise<void> {
  await db
    .deleteFrom('commenter_session')
    .where('commenter', '=', commenter)
    .where('hash', '<>', hash)
    .execute()
}

/** When the sessions of somebody began, the newest first. */
export async function sessionsOf(
  db: Database,
  commenter: string,
): Promise<{ readonly hash: string; readonly at: Instant; readonly until: Instant }[]> {
  const rows = await db
    .selectFrom('commenter_session')
    .selectAll()
    .where('commenter', '=', commenter)
    .orderBy('began_at', 'desc')
    .execute()
  return rows.map(({ hash, began_at, until }) => ({ hash, at: began_at, until }))
}
