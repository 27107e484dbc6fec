import type { Instant } from '@stet/core/story'
import { type Database, engineOf } from './engine.ts'

/** What only somebody themselves, and the mail, is told of their account. */
export interface OwnAccount {
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  readonly since: Instant
  readonly wantsMail: boolean
  readonly readUntil: string
}

/** Makes an account without a name; with an address of mail where one is known. */
export async function addCommenter(
  db: Database,
  {
    id,
    email,
    since,
  }: { readonly id: string; readonly email: string | null; readonly since: Instant },
): Promise<void> {
  await db
    .insertInto('commenter')
    .values({
      ...{
        id,
        email,
        since,
        name: null,
        name_key: null,
        name_words: null,
        badge: null,
        barred_until: null,
      },
      ...{ is_member: 0, is_read_first: 0, wants_mail: 1, read_until: '', mailed_at: '' },
    })
    .execute()
}

/** The account of an address of mail, which is written in small letters. */
export async function commenterByEmail(db: Database, email: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('commenter')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst()
  return row?.id
}

/** The account of somebody, for themselves. */
export async function ownAccount(db: Database, id: string): Promise<OwnAccount | undefined> {
  const row = await db
    .selectFrom('commenter')
    .select(['id', 'name', 'email', 'since', 'wants_mail', 'read_until'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { wants_mail, read_until, ...rest } = row
  return { ...rest, wantsMail: wants_mail === 1, readUntil: read_until }
}

/** Gives an account its name; false where somebody has one that looks like it. Only inside a transaction. */
export async function nameCommenter(
  db: Database,
  id: string,
  { name, key }: { readonly name: string; readonly key: string },
): Promise<boolean> {
  const taken = await db
    .selectFrom('commenter')
    .select('id')
    .where('name_key', '=', key)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (taken) return false
  const named = { name, name_key: key, name_words: name.toLowerCase() }
  await db.updateTable('commenter').set(named).where('id', '=', id).execute()
  return true
}

/** Gives an account an address of mail; false where another account has it. Only inside a transaction. */
export async function setCommenterEmail(db: Database, id: string, email: string): Promise<boolean> {
  const owner = await commenterByEmail(db, email)
  if (owner !== undefined) return owner === id
  await db.updateTable('commenter').set({ email }).where('id', '=', id).execute()
  return true
}

/** Switches mail on or off. */
export async function setWantsMail(db: Database, id: string, wantsMail: boolean): Promise<void> {
  await db
    .updateTable('commenter')
    .set({ wants_mail: wantsMail ? 1 : 0 })
    .where('id', '=', id)
    .execute()
}

/**
 * Which of some accounts are there. Until the transaction ends, others who ask the same of one of them wait: whoever writes
 * in the name of an account asks before that, and whoever takes it away.
 */
export async function holdCommenters(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  await engineOf(db).lock(
    db,
    ids.map((id) => `commenter ${id}`),
  )
  const rows = await db.selectFrom('commenter').select('id').where('id', 'in', ids).execute()
  return new Set(rows.map(({ id }) => id))
}

/** Takes an account away, with its sessions, links, passkeys, mutes, follows and letters. */
export async function deleteCommenter(db: Database, id: string): Promise<void> {
  await db.deleteFrom('commenter_challenge').where('commenter', '=', id).execute()
  await db.deleteFrom('commenter').where('id', '=', id).execute()
}

/** Accounts that were made before a time, have no name, and in which nobody signed in since, at most `limit`. */
export async function unnamedBefore(
  db: Database,
  before: Instant,
  limit: number,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('commenter')
    .select('id')
    .where('name', 'is', null)
    .where('since', '<', before)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('commenter_session')
            .select('hash')
            .whereRef('commenter_session.commenter', '=', 'commenter.id')
            .where('began_at', '>=', before),
        ),
      ),
    )
    .orderBy('since')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** Takes an account away that has no name; says whether it was there, and had none. Only inside a transaction. */
export async function deleteUnnamed(db: Database, id: string): Promise<boolean> {
  await holdCommenters(db, [id])
  const row = await db
    .selectFrom('commenter')
    .select('id')
    .where('id', '=', id)
    .where('name', 'is', null)
    .executeTakeFirst()
  if (row) await deleteCommenter(db, id)
  return row !== undefined
}
