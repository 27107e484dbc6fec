import type { Instant } from '@stet/core/story'
import { type Database, engineOf } from './engine.ts'

/** The right to be the only one to do something, for a while. */
export interface Lease {
  readonly name: string
  readonly holder: string
  readonly now: Instant
  readonly until: Instant
}

/** Takes a lease that is free, over or the holder's own; says whether it was. */
export async function takeLease(
  db: Database,
  { name, holder, now, until }: Lease,
): Promise<boolean> {
  const taken = await db
    .insertInto('lease')
    .values({ name, holder, until })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ holder, until })
        .where((eb) => eb.or([eb('lease.until', '<=', now), eb('lease.holder', '=', holder)])),
    )
    .returning('name')
    .execute()
  return taken.length > 0
}

/** Holds a lease for longer; says false where somebody else has it by now. */
export async function renewLease(
  db: Database,
  { name, holder, until }: Omit<Lease, 'now'>,
): Promise<boolean> {
  const renewed = await db
    .updateTable('lease')
    .set({ until })
    .where('name', '=', name)
    .where('holder', '=', holder)
    .executeTakeFirst()
  return renewed.numUpdatedRows > 0n
}

/** Gives a lease back, where the holder has it. */
export async function dropLease(
  db: Database,
  { name, holder }: Pick<Lease, 'name' | 'holder'>,
): Promise<void> {
  await db.deleteFrom('lease').where('name', '=', name).where('holder', '=', holder).execute()
}

/** Who has a lease at this moment. */
export async function leaseHolder(
  db: Database,
  name: string,
  now: Instant,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('lease')
    .select('holder')
    .where('name', '=', name)
    .where('until', '>', now)
    .executeTakeFirst()
  return row?.holder
}

/** Who has a lease at this moment, and until when. */
export async function findLease(
  db: Database,
  name: string,
  now: Instant,
): Promise<Pick<Lease, 'name' | 'holder' | 'until'> | undefined> {
  return (await leasesAmong(db, [name], now))[0]
}

/** The leases of these names that somebody has at this moment. */
export async function leasesAmong(
  db: Database,
  names: readonly string[],
  now: Instant,
): Promise<Pick<Lease, 'name' | 'holder' | 'until'>[]> {
  if (names.length === 0) return []
  return db
    .selectFrom('lease')
    .selectAll()
    .where('name', 'in', names)
    .where('until', '>', now)
    .execute()
}

/** What the claim of a comment is called among the leases. */
export function commentLease(comment: string): string {
  return `${commentPrefix}${comment}`
}

const commentPrefix = 'comment:'

/** Takes the claims of comments away that were over before a time. */
export async function sweepCommentLeases(db: Database, before: Instant): Promise<void> {
  await db
    .deleteFrom('lease')
    .where('name', '>=', commentPrefix)
    // The sign after the colon: every name that begins so stands before it.
    .where('name', '<', 'comment;')
    .where('until', '<', before)
    .execute()
}

/** Holds off everybody else who would decide about a comment, until the transaction ends. */
export async function lockComment(db: Database, comment: string): Promise<void> {
  await lockComments(db, [comment])
}

/** The same for several comments, in an order that all who ask keep. */
export async function lockComments(db: Database, comments: readonly string[]): Promise<void> {
  await engineOf(db).lock(db, comments.map(commentLease))
}
