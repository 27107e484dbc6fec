import type { Instant } from '@stet/core/story'
import type { CommenterPasskeyRow } from './commenter-rows.ts'
import type { Database } from './engine.ts'

/** A passkey of a commenter, as it is checked. */
export interface CommenterPasskey {
  /** As browsers name it (base64url). */
  readonly credential: string
  readonly commenter: string
  /** COSE, base64url. */
  readonly publicKey: string
  readonly counter: number
  readonly transports: readonly string[]
  readonly at: Instant
}

/** Keeps a passkey; false where it is known already. Only inside a transaction. */
export async function addCommenterPasskey(
  db: Database,
  { publicKey, transports, ...passkey }: CommenterPasskey,
): Promise<boolean> {
  if (await findCommenterPasskey(db, passkey.credential)) return false
  await db
    .insertInto('commenter_passkey')
    .values({ ...passkey, public_key: publicKey, transports: JSON.stringify(transports) })
    .execute()
  return true
}

/** Finds a passkey by what browsers call it. */
export async function findCommenterPasskey(
  db: Database,
  credential: string,
): Promise<CommenterPasskey | undefined> {
  const row = await db
    .selectFrom('commenter_passkey')
    .selectAll()
    .where('credential', '=', credential)
    .executeTakeFirst()
  return row && passkeyOf(row)
}

/** The passkeys of somebody, the oldest first. */
export async function commenterPasskeys(
  db: Database,
  commenter: string,
): Promise<CommenterPasskey[]> {
  const rows = await db
    .selectFrom('commenter_passkey')
    .selectAll()
    .where('commenter', '=', commenter)
    .orderBy('at')
    .orderBy('credential')
    .execute()
  return rows.map(passkeyOf)
}

/** Notes how often a passkey was used, by its own count. */
export async function countPasskey(
  db: Database,
  credential: string,
  counter: number,
): Promise<void> {
  await db
    .updateTable('commenter_passkey')
    .set({ counter })
    .where('credential', '=', credential)
    .execute()
}

/** Takes away a passkey of somebody. */
export async function deleteCommenterPasskey(
  db: Database,
  commenter: string,
  credential: string,
): Promise<void> {
  await db
    .deleteFrom('commenter_passkey')
    .where('commenter', '=', commenter)
    .where('credential', '=', credential)
    .execute()
}

/** Keeps what a passkey is asked to sign, and forgets what is over. */
export async function saveChallenge(
  db: Database,
  asked: {
    readonly challenge: string
    readonly commenter: string | null
    readonly until: Instant
  },
  now: Instant,
): Promise<void> {
  await db.deleteFrom('commenter_challenge').where('until', '<=', now).execute()
  await db.insertInto('commenter_challenge').values(asked).execute()
}

/** Takes a challenge so that nobody else can; null where it is not known, used or too late. */
export async function takeChallenge(
  db: Database,
  challenge: string,
  now: Instant,
): Promise<{ readonly commenter: string | null } | null> {
  const row = await db
    .deleteFrom('commenter_challenge')
    .where('challenge', '=', challenge)
    .returningAll()
    .executeTakeFirst()
  return row && row.until > now ? { commenter: row.commenter } : null
}

function passkeyOf(row: CommenterPasskeyRow): CommenterPasskey {
  const { public_key, transports, counter, ...rest } = row
  return {
    ...rest,
    counter: Number(counter),
    publicKey: public_key,
    transports: JSON.parse(transports) as string[],
  }
}
