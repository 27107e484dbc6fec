import type { QuotedPassage } from '@stet/core/comments'
import type { Instant, StoryId } from '@stet/core/story'
import type { CommentDraft } from '../commenters/draft.ts'
import type { Database } from './engine.ts'
import { type AskedJob, askJob } from './jobs.ts'

/** The job that forgets drafts, and links of mail, at a time: there is one. */
export function forgetDraftsJob(runAt: Instant): AskedJob {
  return { key: 'forget-drafts', kind: 'forget-drafts', detail: null, runAt, priority: 8 }
}

/** Keeps what was typed, with the job that forgets it. Only inside a transaction. */
export async function saveDraft(
  db: Database,
  kept: { readonly hash: string; readonly draft: CommentDraft; readonly until: Instant },
): Promise<void> {
  await askJob(db, forgetDraftsJob(kept.until))
  const { story, parent, text, passage } = kept.draft
  await db
    .insertInto('commenter_draft')
    .values({
      hash: kept.hash,
      story,
      parent,
      text,
      passage: passage && JSON.stringify(passage),
      until: kept.until,
    })
    .execute()
}

/** What was kept; null where nothing is, or it is over. */
export async function findDraft(
  db: Database,
  hash: string,
  now: Instant,
): Promise<CommentDraft | null> {
  const row = await db
    .selectFrom('commenter_draft')
    .selectAll()
    .where('hash', '=', hash)
    .where('until', '>', now)
    .executeTakeFirst()
  if (!row) return null
  const passage = row.passage === null ? null : (JSON.parse(row.passage) as QuotedPassage)
  return { story: row.story as StoryId, parent: row.parent, text: row.text, passage }
}

/** Forgets drafts that are over. */
export async function sweepDrafts(db: Database, now: Instant): Promise<void> {
  await db.deleteFrom('commenter_draft').where('until', '<=', now).execute()
}

/** When the next draft is over; undefined where there is none. */
export async function nextDraftOver(db: Database): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('commenter_draft')
    .select('until')
    .orderBy('until')
    .limit(1)
    .executeTakeFirst()
  return row?.until
}
