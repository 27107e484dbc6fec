import type { OriginalChange } from '@stet/core/capture'
import type { Instant, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Database } from './engine.ts'
import type { NoticeRow } from './original-rows.ts'

/** What editors are asked about: an original that a live story shows has changed. */
export interface Notice {
  readonly id: string
  readonly at: Instant
  readonly story: StoryId
  readonly address: string
  readonly change: OriginalChange
  /** Null while nobody has answered. */
  readonly answered: { readonly at: Instant; readonly by: Actor; readonly words: string } | null
}

/** Asks editors. */
export async function addNotices(db: Database, notices: readonly Notice[]): Promise<void> {
  if (notices.length === 0) return
  await db.insertInto('notice').values(notices.map(rowOf)).execute()
}

/** Which notices are listed. */
export interface NoticeQuery {
  readonly story?: StoryId | undefined
  /** Only those that nobody has answered. */
  readonly isOpen: boolean
  readonly limit: number
}

/** Notices, the newest first. */
export async function listNotices(db: Database, query: NoticeQuery): Promise<Notice[]> {
  const { story, isOpen, limit } = query
  const rows = await db
    .selectFrom('notice')
    .selectAll()
    .$if(story !== undefined, (rest) => rest.where('story', '=', story ?? ''))
    .$if(isOpen, (rest) => rest.where('answered_at', 'is', null))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(noticeOf)
}

/** A notice by its id. */
export async function findNotice(db: Database, id: string): Promise<Notice | undefined> {
  const row = await db.selectFrom('notice').selectAll().where('id', '=', id).executeTakeFirst()
  return row && noticeOf(row)
}

/** Keeps what somebody answered. Says whether the notice was still open. */
export async function answerNotice(
  db: Database,
  id: string,
  answered: NonNullable<Notice['answered']>,
): Promise<boolean> {
  const done = await db
    .updateTable('notice')
    .set({
      answered_at: answered.at,
      answered_by: JSON.stringify(answered.by),
      answer: answered.words,
    })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

function rowOf({ answered, change, ...notice }: Notice): NoticeRow {
  return {
    ...notice,
    change: JSON.stringify(change),
    answered_at: answered?.at ?? null,
    answered_by: answered && JSON.stringify(answered.by),
    answer: answered?.words ?? null,
  }
}

function noticeOf({ answered_at, answered_by, answer, ...row }: NoticeRow): Notice {
  const answered =
    answered_at === null || answered_by === null
      ? null
      : { at: answered_at, by: JSON.parse(answered_by) as Actor, words: answer ?? '' }
  return { ...row, story: row.story as StoryId, change: JSON.parse(row.change), answered }
}
