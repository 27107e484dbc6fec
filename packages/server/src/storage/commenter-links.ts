import type { Instant } from '@stet/core/story'
import { forgetDraftsJob } from './commenter-drafts.ts'
import type { Database } from './engine.ts'
import { askJob } from './jobs.ts'

/** A link that signs a commenter in once. */
export interface CommenterLink {
  readonly hash: string
  readonly email: string
  /** Whose address this becomes; null: whoever has it comes in, or a new account. */
  readonly commenter: string | null
  /** A path of ours. */
  readonly goesTo: string
  readonly until: Instant
}

/** Keeps a link, with the job that forgets it. Only inside a transaction. */
export async function saveCommenterLink(
  db: Database,
  { goesTo, ...link }: CommenterLink,
): Promise<void> {
  await askJob(db, forgetDraftsJob(link.until))
  await db
    .insertInto('commenter_link')
    .values({ ...link, goes_to: goesTo })
    .execute()
}

/** What a link is, without using it up; null where it is not known, used or too late. */
export async function findCommenterLink(
  db: Database,
  hash: string,
  now: Instant,
): Promise<CommenterLink | null> {
  const row = await db
    .selectFrom('commenter_link')
    .selectAll()
    .where('hash', '=', hash)
    .where('until', '>', now)
    .executeTakeFirst()
  if (!row) return null
  const { goes_to, ...link } = row
  return { ...link, goesTo: goes_to }
}

/** Takes a link so that nobody else can; null where it is not known, used or too late. */
export async function takeCommenterLink(
  db: Database,
  hash: string,
  now: Instant,
): Promise<CommenterLink | null> {
  const row = await db
    .deleteFrom('commenter_link')
    .where('hash', '=', hash)
    .returningAll()
    .executeTakeFirst()
  if (!row || row.until <= now) return null
  const { goes_to, ...link } = row
  return { ...link, goesTo: goes_to }
}

/** Forgets links that are over. */
export async function sweepCommenterLinks(db: Database, now: Instant): Promise<void> {
  await db.deleteFrom('commenter_link').where('until', '<=', now).execute()
}

/** When the next link is over; undefined where there is none. */
export async function nextLinkOver(db: Database): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('commenter_link')
    .select('until')
    .orderBy('until')
    .limit(1)
    .executeTakeFirst()
  return row?.until
}
