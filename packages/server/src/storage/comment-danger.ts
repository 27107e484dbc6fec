import type { Instant } from '@stet/core/story'
import type { Database } from './engine.ts'
import { type AskedJob, askJob } from './jobs.ts'

/** The kind and the key of the job that erases words: there is one. */
export const eraseDangerKind = 'erase-danger'

/** The job that erases words at a time. */
export function eraseDangerJob(runAt: Instant): AskedJob {
  return { key: eraseDangerKind, kind: eraseDangerKind, detail: null, runAt, priority: 8 }
}

/** Keeps that whoever wrote a comment may be in danger, and when its words go, with the job that erases them. Only inside a transaction. */
export async function markDanger(
  db: Database,
  {
    comment,
    since,
    eraseAt,
  }: { readonly comment: string; readonly since: Instant; readonly eraseAt: Instant },
): Promise<void> {
  await db
    .insertInto('comment_danger')
    .values({ comment, since, erase_at: eraseAt })
    .onConflict((conflict) => conflict.column('comment').doNothing())
    .execute()
  await askJob(db, eraseDangerJob(eraseAt))
}

/** Takes the mark away; says whether there was one. */
export async function unmarkDanger(db: Database, comment: string): Promise<boolean> {
  const row = await db
    .deleteFrom('comment_danger')
    .where('comment', '=', comment)
    .returning('comment')
    .executeTakeFirst()
  return row !== undefined
}

/** Which of some comments are by somebody who may be in danger: for two roles only, and never told to others. */
export async function dangerAmong(db: Database, comments: readonly string[]): Promise<Set<string>> {
  if (comments.length === 0) return new Set()
  const rows = await db
    .selectFrom('comment_danger')
    .select('comment')
    .where('comment', 'in', comments)
    .execute()
  return new Set(rows.map(({ comment }) => comment))
}

/** Comments whose words are to go by now, at most `limit`. */
export async function dangerToErase(db: Database, now: Instant, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('comment_danger')
    .select('comment')
    .where('erase_at', '<=', now)
    .orderBy('erase_at')
    .limit(limit)
    .execute()
  return rows.map(({ comment }) => comment)
}

/** When the next words are to go; undefined where there are none. */
export async function nextErasure(db: Database): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('comment_danger')
    .select('erase_at')
    .orderBy('erase_at')
    .limit(1)
    .executeTakeFirst()
  return row?.erase_at
}

/** Takes the words away that readers and moderators wrote about a comment: what was reported, decided and appealed stays. */
export async function forgetWordsAbout(db: Database, comment: string): Promise<void> {
  const none = { words: '' }
  await db.updateTable('comment_report').set(none).where('comment', '=', comment).execute()
  await db.updateTable('comment_appeal').set(none).where('comment', '=', comment).execute()
  await db.updateTable('moderation_decision').set(none).where('comment', '=', comment).execute()
}
