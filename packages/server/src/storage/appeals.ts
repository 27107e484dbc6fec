import type { Instant } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Database } from './engine.ts'
import type { CommentAppealRow } from './moderation-rows.ts'

/** What somebody says against a decision about them. */
export interface Appeal {
  readonly id: string
  readonly decision: string
  readonly comment: string
  readonly commenter: string | null
  readonly at: Instant
  readonly words: string
  /** Null while it waits. */
  readonly answer: AppealAnswer | null
}

/** What became of an appeal. */
export interface AppealAnswer {
  /** `upheld`: the decision stays; `lapsed`: whoever sent it had everything erased before anybody answered. */
  readonly outcome: 'upheld' | 'overturned' | 'lapsed'
  readonly words: string
  readonly by: Actor
  readonly at: Instant
  /** Whether whoever had decided decided again, because nobody else was here. */
  readonly isAlone: boolean
}

/** Keeps an appeal; says false where there is one against this decision already. */
export async function saveAppeal(
  db: Database,
  { id, decision, comment, commenter, at, words }: Omit<Appeal, 'answer'>,
): Promise<boolean> {
  const none = { outcome: null, answer: null, actor: null, decided_by: null, decided_at: null }
  const row = await db
    .insertInto('comment_appeal')
    .values({ id, decision, comment, commenter, at, words, ...none, is_alone: 0 })
    .onConflict((conflict) => conflict.column('decision').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Writes what became of an appeal; says false where it was answered already. */
export async function answerAppealRow(
  db: Database,
  id: string,
  { outcome, words, by, at, isAlone }: AppealAnswer,
): Promise<boolean> {
  const row = await db
    .updateTable('comment_appeal')
    .set({
      ...{ outcome, answer: words, actor: JSON.stringify(by), decided_by: by.id },
      ...{ decided_at: at, is_alone: isAlone ? 1 : 0 },
    })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Finds an appeal by its id. */
export async function findAppeal(db: Database, id: string): Promise<Appeal | undefined> {
  const row = await db
    .selectFrom('comment_appeal')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && appealOf(row)
}

/** The appeals about some comments, the oldest first. */
export async function appealsAmong(db: Database, comments: readonly string[]): Promise<Appeal[]> {
  if (comments.length === 0) return []
  const rows = await db
    .selectFrom('comment_appeal')
    .selectAll()
    .where('comment', 'in', comments)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(appealOf)
}

/** The appeals against some decisions, by decision. */
export async function appealsAgainst(
  db: Database,
  decisions: readonly string[],
): Promise<Map<string, Appeal>> {
  if (decisions.length === 0) return new Map()
  const rows = await db
    .selectFrom('comment_appeal')
    .selectAll()
    .where('decision', 'in', decisions)
    .execute()
  return new Map(rows.map((row) => [row.decision, appealOf(row)]))
}

/** Closes the appeals of somebody that wait, and gives the comments that they were about. */
export async function lapseAppeals(
  db: Database,
  commenter: string,
  { by, at }: Pick<AppealAnswer, 'by' | 'at'>,
): Promise<string[]> {
  const rows = await db
    .updateTable('comment_appeal')
    .set({
      ...{ outcome: 'lapsed', answer: '', actor: JSON.stringify(by), decided_by: by.id },
      ...{ decided_at: at },
    })
    .where('commenter', '=', commenter)
    .where('outcome', 'is', null)
    .returning('comment')
    .execute()
  return rows.map(({ comment }) => comment)
}

/** Takes somebody's name and words off their appeals; what was decided stays. */
export async function forgetAppeals(db: Database, commenter: string): Promise<void> {
  await db
    .updateTable('comment_appeal')
    .set({ commenter: null, words: '' })
    .where('commenter', '=', commenter)
    .execute()
}

function appealOf(row: CommentAppealRow): Appeal {
  const { id, decision, comment, commenter, at, words } = row
  return { id, decision, comment, commenter, at, words, answer: answerOf(row) }
}

function answerOf(row: CommentAppealRow): AppealAnswer | null {
  const { outcome, answer, actor, decided_at: at } = row
  if (outcome === null || actor === null || at === null) return null
  return {
    outcome: outcome as AppealAnswer['outcome'],
    words: answer ?? '',
    by: JSON.parse(actor) as Actor,
    at,
    isAlone: row.is_alone === 1,
  }
}
