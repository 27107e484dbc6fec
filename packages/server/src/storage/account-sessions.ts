import type { Instant } from '@stet/core/story'
import { sql } from 'kysely'
import { beginningOf, endOf } from '../access/session-ends.ts'
import type { Way } from '../access/way.ts'
import { instantOf } from './accounts.ts'
import type { Database } from './engine.ts'

/** A signed-in browser. */
export interface StaffSession {
  readonly id: string
  readonly way: string | null
  readonly userAgent: string
  readonly createdAt: Instant
  readonly lastSeenAt: Instant
}

/** Somebody's sessions that have not run out, the one used last first. */
export async function sessionsOf(db: Database, staff: string, now: Instant) {
  const rows = await db.selectFrom('staff_session').selectAll().where('staff', '=', staff).execute()
  const sessions: StaffSession[] = rows
    .filter((row) => instantOf(row.expires_at) > now && endOf(instantOf(row.created_at)) > now)
    .map((row) => ({
      id: row.id,
      way: row.way,
      userAgent: row.user_agent ?? '',
      createdAt: instantOf(row.created_at),
      lastSeenAt: instantOf(row.updated_at),
    }))
  return sessions.sort((one, other) => (one.lastSeenAt < other.lastSeenAt ? 1 : -1))
}

/** Ends one session of somebody's; says whether there was one. */
export async function endSession(
  db: Database,
  { staff, session }: { staff: string; session: string },
): Promise<boolean> {
  const row = await db
    .deleteFrom('staff_session')
    .where('id', '=', session)
    .where('staff', '=', staff)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Ends all sessions of somebody but one, or those of them that began in one way; says how many. */
export async function endSessions(
  db: Database,
  { staff, except, way }: { staff: string; except?: string; way?: Way },
): Promise<number> {
  const rows = await db
    .deleteFrom('staff_session')
    .where('staff', '=', staff)
    .where('id', '<>', except ?? '')
    .$if(way !== undefined, (query) => query.where('way', '=', way ?? null))
    .returning('id')
    .execute()
  return rows.length
}

/** Takes one of so many guesses of a session; false where none is left. */
export async function takeGuess(db: Database, session: string, most: number): Promise<boolean> {
  const row = await db
    .updateTable('staff_session')
    .set({ guesses: sql<number>`coalesce(guesses, 0) + 1` })
    .where('id', '=', session)
    .where((where) => where(where.fn.coalesce('guesses', sql<number>`0`), '<', most))
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Writes how the owner of a session came in. */
export async function writeWay(db: Database, token: string, way: string): Promise<void> {
  await db.updateTable('staff_session').set({ way }).where('token', '=', token).execute()
}

/** Takes a code for used, and forgets those from before `since`; false where it had been used. */
export async function useCode(
  db: Database,
  { staff, code, at, since }: { staff: string; code: string; at: Instant; since: Instant },
): Promise<boolean> {
  await db.deleteFrom('staff_code_use').where('staff', '=', staff).where('at', '<', since).execute()
  const row = await db
    .insertInto('staff_code_use')
    .values({ staff, code, at })
    .onConflict((conflict) => conflict.columns(['staff', 'code']).doNothing())
    .returning('code')
    .executeTakeFirst()
  return row !== undefined
}

/** Takes away sessions and passkeys' questions that have run out: the library leaves them lying. */
export async function forgetWhatIsOver(db: Database, now: Instant): Promise<void> {
  await db.deleteFrom('staff_challenge').where('expires_at', '<', now).execute()
  await db
    .deleteFrom('staff_session')
    .where((where) =>
      where.or([where('expires_at', '<', now), where('created_at', '<=', beginningOf(now))]),
    )
    .execute()
}
