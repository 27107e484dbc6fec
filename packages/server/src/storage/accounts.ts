import type { Instant } from '@stet/core/story'
import { sql } from 'kysely'
import { parseRole, type Role, type Staff } from '../access/staff.ts'
import type { StoredTime } from './account-rows.ts'
import type { Handle } from './database.ts'
import { type Database, engineOf } from './engine.ts'

/** What better-auth is given of our database. */
export interface LibraryDatabase {
  readonly db: Database
  readonly type: 'sqlite' | 'postgres'
  readonly transaction: boolean
}

/** The database for better-auth, which writes the tables of `account-rows.ts` by itself. */
export function libraryDatabase({ db, engine }: Handle): LibraryDatabase {
  return { db, type: engine, transaction: true }
}

/** Somebody as the list of people shows them. */
export interface Person extends Staff {
  /** When a session of theirs was last used; null for somebody who has none now. */
  readonly lastSeenAt: Instant | null
  /** Whether they have not come in yet. */
  readonly invited: boolean
  readonly hasPasskey: boolean
  readonly hasCode: boolean
}

const yes = sql<boolean>`(1 = 1)`
const no = sql<boolean>`(1 = 0)`

export async function findStaff(db: Database, id: string): Promise<Staff | undefined> {
  const row = await db.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst()
  return row && staffFrom(row)
}

/** Finds somebody by an address of mail, written in any case. */
export async function findStaffByEmail(db: Database, email: string): Promise<Staff | undefined> {
  const row = await db
    .selectFrom('staff')
    .selectAll()
    .where('email', '=', plainEmail(email))
    .executeTakeFirst()
  return row && staffFrom(row)
}

/** Writes somebody new; false where the address of mail is known already. */
export async function insertStaff(db: Database, staff: Staff, now: Instant): Promise<boolean> {
  const row = await db
    .insertInto('staff')
    .values({
      ...staff,
      email: plainEmail(staff.email),
      email_verified: no,
      image: null,
      has_code: no,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Writes somebody's name and role. */
export async function updateStaff(
  db: Database,
  { id, name, role }: Pick<Staff, 'id' | 'name' | 'role'>,
  now: Instant,
): Promise<void> {
  await db.updateTable('staff').set({ name, role, updated_at: now }).where('id', '=', id).execute()
}

/** Writes that somebody has come in, by a link that their address of mail or a person gave them. */
export async function markArrived(db: Database, id: string): Promise<void> {
  await db.updateTable('staff').set({ email_verified: yes }).where('id', '=', id).execute()
}

/** Takes somebody away, with their sessions, passkeys, codes and links. */
export async function deleteStaff(db: Database, id: string): Promise<void> {
  await db.deleteFrom('staff').where('id', '=', id).execute()
}

/** Everybody with this role, the oldest first. */
export async function staffWithRole(db: Database, role: Role): Promise<Staff[]> {
  const rows = await db
    .selectFrom('staff')
    .selectAll()
    .where('role', '=', role)
    .orderBy('id')
    .execute()
  return rows.map(staffFrom)
}

/** Holds everybody else off who would change who is an administrator, until the transaction ends. */
export async function lockAdministrators(db: Database): Promise<void> {
  await engineOf(db).lock(db, ['administrators'])
}

/** Whether nobody else who has ever come in is an administrator. Asked after `lockAdministrators`. */
export async function isLastAdministrator(db: Database, staff: Staff): Promise<boolean> {
  if (staff.role !== 'administrator') return false
  const rows = await db
    .selectFrom('staff')
    .select(['id', 'email_verified'])
    .where('role', '=', 'administrator')
    .execute()
  return !rows.some((row) => row.id !== staff.id && Boolean(row.email_verified))
}

/** Everybody who works here, by name. */
export async function listPeople(db: Database): Promise<Person[]> {
  const rows = await db.selectFrom('staff').selectAll().orderBy('id').execute()
  const sessions = await db
    .selectFrom('staff_session')
    .select(['staff', sql<StoredTime>`max(updated_at)`.as('seen')])
    .groupBy('staff')
    .execute()
  const passkeys = await db.selectFrom('staff_passkey').select('staff').distinct().execute()
  const seen = new Map(sessions.map((session) => [session.staff, instantOf(session.seen)]))
  const withPasskey = new Set(passkeys.map(({ staff }) => staff))
  const people = rows.map((row) => ({
    ...staffFrom(row),
    lastSeenAt: seen.get(row.id) ?? null,
    invited: !row.email_verified,
    hasPasskey: withPasskey.has(row.id),
    hasCode: Boolean(row.has_code),
  }))
  return people.sort((one, other) => one.name.localeCompare(other.name, 'en'))
}

/** The names of those who work here, of these ids. */
export async function staffNames(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('staff').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Whether somebody has a passkey. */
export async function hasPasskey(db: Database, staff: string): Promise<boolean> {
  const row = await db
    .selectFrom('staff_passkey')
    .select('id')
    .where('staff', '=', staff)
    .executeTakeFirst()
  return row !== undefined
}

/** Takes somebody's code away; says whether there was one. */
export async function removeCode(db: Database, staff: string): Promise<boolean> {
  const row = await db
    .deleteFrom('staff_code')
    .where('staff', '=', staff)
    .returning('id')
    .executeTakeFirst()
  await db.updateTable('staff').set({ has_code: no }).where('id', '=', staff).execute()
  return row !== undefined
}

/** Addresses of mail are compared in small letters. */
export function plainEmail(email: string): string {
  return email.trim().toLowerCase()
}

/** A stored time as we write times. */
export function instantOf(time: StoredTime): Instant {
  return new Date(time).toISOString() as Instant
}

function staffFrom(row: { id: string; name: string; email: string; role: string }): Staff {
  const { id, name, email } = row
  // A role that this program does not know is one that may do the least.
  return { id, name, email, role: parseRole(row.role) ?? 'contributor' }
}
