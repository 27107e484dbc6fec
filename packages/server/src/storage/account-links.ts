import type { Instant } from '@stet/core/story'
import type { Database } from './engine.ts'

/** A link that signs somebody in once. */
export interface StaffLink {
  /** What the link's secret hashes to. */
  readonly hash: string
  /** Null for whoever becomes the first administrator. */
  readonly staff: string | null
  readonly way: string
  readonly until: Instant
}

/** Keeps a link, and forgets those that are over. */
export async function saveLink(db: Database, link: StaffLink, now: Instant): Promise<void> {
  await db.deleteFrom('staff_link').where('until', '<=', now).execute()
  await db.insertInto('staff_link').values(link).execute()
}

/** Takes a link so that nobody else can; nothing where it is not known, used or too late. */
export async function takeLink(
  db: Database,
  hash: string,
  now: Instant,
): Promise<StaffLink | undefined> {
  const row = await db
    .deleteFrom('staff_link')
    .where('hash', '=', hash)
    .returningAll()
    .executeTakeFirst()
  return row && row.until > now ? (row as StaffLink) : undefined
}

/** Makes all links of somebody worthless; null for those of the first administrator. */
export async function deleteLinks(db: Database, staff: string | null): Promise<void> {
  await db
    .deleteFrom('staff_link')
    .where('staff', staff === null ? 'is' : '=', staff)
    .execute()
}
