import type { Instant } from '@stet/core/story'
import { mayDo } from '../../access/policy.ts'
import type { Newsroom } from '../../newsroom.ts'
import { findStaff } from '../../storage/accounts.ts'
import { dangerAmong } from '../../storage/comment-danger.ts'
import { findComment } from '../../storage/comments.ts'
import { type Database, transaction } from '../../storage/database.ts'
import {
  commentLease,
  dropLease,
  findLease,
  sweepCommentLeases,
  takeLease,
} from '../../storage/leases.ts'
import type { Moderator } from './moderator.ts'
import type { ModerationRefusal } from './refusal.ts'

/** How long a claim holds: two minutes, renewed while somebody reads. */
export const leaseLasts = 120_000

export type ClaimOutcome =
  | { readonly outcome: 'claimed'; readonly until: Instant }
  | Exclude<ModerationRefusal, { readonly outcome: 'asks' | 'unfit' | 'moved' }>

/** Claims a comment so that nobody else judges it, or goes on holding it. */
export async function claimComment(
  newsroom: Newsroom,
  { comment, staff }: { readonly comment: string; readonly staff: Moderator },
): Promise<ClaimOutcome> {
  return transaction(newsroom.database, async (db) => {
    const found = await findComment(db, comment)
    if (!found || !(await maySee(db, comment, staff))) return { outcome: 'missing' }
    const now = newsroom.now()
    const until = new Date(Date.parse(now) + leaseLasts).toISOString()
    const lease = { name: commentLease(comment), holder: staff.id, now, until }
    await sweepCommentLeases(db, now)
    if (await takeLease(db, lease)) return { outcome: 'claimed', until }
    return (await takenBy(db, comment, staff, now)) ?? { outcome: 'claimed', until }
  })
}

/** Gives a comment back; says whether whoever asks had it. */
export async function releaseComment(
  { database: { db }, now }: Newsroom,
  { comment, staff }: { readonly comment: string; readonly staff: Moderator },
): Promise<boolean> {
  const had = (await findLease(db, commentLease(comment), now()))?.holder === staff.id
  await dropClaim(db, comment, staff)
  return had
}

/** Takes a claim away, where it is theirs. */
export async function dropClaim(
  db: Database,
  comment: string,
  { id }: Pick<Moderator, 'id'>,
): Promise<void> {
  await dropLease(db, { name: commentLease(comment), holder: id })
}

/** Who else has claimed a comment; undefined where nobody else has. */
export async function takenBy(
  db: Database,
  comment: string,
  { id }: Pick<Moderator, 'id'>,
  now: Instant,
): Promise<{ outcome: 'taken'; by: string; until: string } | undefined> {
  const lease = await findLease(db, commentLease(comment), now)
  if (!lease || lease.holder === id) return undefined
  const other = await findStaff(db, lease.holder)
  return { outcome: 'taken', by: other?.name ?? 'somebody else', until: lease.until }
}

/** Whether somebody may see a comment: the words of people in danger are for two roles. */
export async function maySee(db: Database, comment: string, staff: Moderator): Promise<boolean> {
  return !(await hiddenFrom(db, [comment], staff)).has(comment)
}

/** Which of some comments somebody may not see. */
export async function hiddenFrom(
  db: Database,
  comments: readonly string[],
  staff: Moderator,
): Promise<ReadonlySet<string>> {
  return mayDo(staff, 'see-danger') ? new Set() : dangerAmong(db, comments)
}
