import type { Instant } from '@stet/core/story'
import type { Database } from './engine.ts'

/** How much there is of somebody, by what it is. */
export interface Traces {
  readonly comments: number
  readonly respects: number
  readonly reports: number
  readonly decisions: number
  readonly letters: number
  readonly passkeys: number
  readonly sessions: number
  readonly mutes: number
  readonly follows: number
}

/** Counts what there is of somebody. */
export async function tracesOf(db: Database, id: string): Promise<Traces> {
  const count = async (
    table:
      | 'commenter_letter'
      | 'commenter_passkey'
      | 'commenter_session'
      | 'commenter_mute'
      | 'commenter_follow',
  ): Promise<number> => {
    const row = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .where('commenter', '=', id)
      .executeTakeFirstOrThrow()
    return Number(row.rows)
  }
  const of = async (table: 'comment' | 'comment_respect'): Promise<number> => {
    const row = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .where('person', '=', id)
      .executeTakeFirstOrThrow()
    return Number(row.rows)
  }
  const reports = await db
    .selectFrom('comment_report')
    .select((eb) => eb.fn.countAll<number>().as('rows'))
    .where('reporter', '=', id)
    .executeTakeFirstOrThrow()
  // As many as they are told of: none about words of somebody who may be in danger.
  const decisions = await db
    .selectFrom('moderation_decision')
    .select((eb) => eb.fn.countAll<number>().as('rows'))
    .where('commenter', '=', id)
    .where('deed', 'in', ['reject', 'warning', 'time-out', 'ban'])
    .where((eb) => eb.or([eb('deed', '<>', 'reject'), eb('rule', 'is not', null)]))
    .where('comment', 'not in', (eb) => eb.selectFrom('comment_danger').select('comment'))
    .executeTakeFirstOrThrow()
  return {
    comments: await of('comment'),
    respects: await of('comment_respect'),
    reports: Number(reports.rows),
    decisions: Number(decisions.rows),
    letters: await count('commenter_letter'),
    passkeys: await count('commenter_passkey'),
    sessions: await count('commenter_session'),
    mutes: await count('commenter_mute'),
    follows: await count('commenter_follow'),
  }
}

/** The comments that somebody respects, those after `after`, at most `limit`. */
export async function respectsOf(
  db: Database,
  asked: { readonly person: string; readonly after: string; readonly limit: number },
): Promise<{ readonly comment: string; readonly at: Instant }[]> {
  return db
    .selectFrom('comment_respect')
    .select(['comment', 'at'])
    .where('person', '=', asked.person)
    .where('comment', '>', asked.after)
    .orderBy('comment')
    .limit(asked.limit)
    .execute()
}

/** Takes the name and the account off comments of somebody. */
export async function forgetWriter(db: Database, comments: readonly string[]): Promise<void> {
  if (comments.length === 0) return
  await db
    .updateTable('comment')
    .set({ person: null, author: '', badge: null })
    .where('id', 'in', comments)
    .execute()
}
