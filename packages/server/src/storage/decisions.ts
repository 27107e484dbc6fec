import type { CommentState, DecisionDeed, RuleCode, SanctionKind } from '@stet/core/comments'
import type { Instant, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Database } from './engine.ts'
import type { ModerationDecisionRow } from './moderation-rows.ts'

/** What somebody decided about a comment, or about whoever wrote it. */
export interface Decision {
  readonly id: string
  readonly comment: string
  readonly story: StoryId
  /** Whose comment it is; null where it came from elsewhere or they had everything erased. */
  readonly commenter: string | null
  /** The revision of the comment that was judged. */
  readonly revision: number
  readonly deed: DecisionDeed | SanctionKind
  readonly rule: RuleCode | null
  /** The reason, as it is told. */
  readonly words: string
  readonly by: Actor
  readonly at: Instant
  /** When the comment was sent. */
  readonly sentAt: Instant
  /** The end of a time-out or a ban. */
  readonly until: Instant | null
  readonly from: CommentState
  readonly to: CommentState
  readonly wasFeatured: boolean
  /** Whether whoever wrote it was taken to be in danger before. */
  readonly wasDanger: boolean
  /** The decision that this one takes back, and the one that took this one back. */
  readonly undoes: string | null
  readonly undoneBy: string | null
}

/** Keeps a decision; one that takes another back is written at that one, too. Only inside a transaction. */
export async function saveDecision(db: Database, decision: Decision): Promise<void> {
  await db.insertInto('moderation_decision').values(rowOf(decision)).execute()
  if (decision.undoes === null) return
  await db
    .updateTable('moderation_decision')
    .set({ undone_by: decision.id })
    .where('id', '=', decision.undoes)
    .execute()
}

/** Finds a decision by its id. */
export async function findDecision(db: Database, id: string): Promise<Decision | undefined> {
  const row = await db
    .selectFrom('moderation_decision')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && decisionOf(row)
}

/** What was decided about a comment, the newest first. */
export async function decisionsOf(db: Database, comment: string, limit = 200): Promise<Decision[]> {
  const rows = await db
    .selectFrom('moderation_decision')
    .selectAll()
    .where('comment', '=', comment)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(decisionOf)
}

/** The decision by which each of some comments is rejected, by comment: the newest that was not taken back. */
export async function rejectionsAmong(
  db: Database,
  comments: readonly string[],
): Promise<Map<string, Decision>> {
  if (comments.length === 0) return new Map()
  const rows = await db
    .selectFrom('moderation_decision')
    .selectAll()
    .where('comment', 'in', comments)
    .where('deed', '=', 'reject')
    .where('undone_by', 'is', null)
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.comment, decisionOf(row)]))
}

/** What was decided about somebody's comments and about themselves, the newest first, `before` the id of the last one seen. */
export async function decisionsAbout(
  db: Database,
  asked: {
    readonly commenter: string
    readonly deeds?: readonly Decision['deed'][]
    readonly before?: string | undefined
    readonly limit: number
  },
): Promise<Decision[]> {
  const { commenter, deeds, before, limit } = asked
  const rows = await db
    .selectFrom('moderation_decision')
    .selectAll()
    .where('commenter', '=', commenter)
    .$if(deeds !== undefined, (query) => query.where('deed', 'in', deeds ?? []))
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(decisionOf)
}

/** Until when somebody may not write, by all that was decided and not taken back; null where they may. */
export async function barredUntil(
  db: Database,
  commenter: string,
  now: Instant,
): Promise<Instant | null> {
  const row = await db
    .selectFrom('moderation_decision')
    .select((eb) => eb.fn.max('until').as('until'))
    .where('commenter', '=', commenter)
    .where('deed', 'in', ['time-out', 'ban'])
    .where('undone_by', 'is', null)
    .where('until', '>', now)
    .executeTakeFirst()
  return row?.until ?? null
}

/** Takes somebody's name off all that was decided about them, who had everything erased. */
export async function forgetDecided(db: Database, commenter: string): Promise<void> {
  await db
    .updateTable('moderation_decision')
    .set({ commenter: null })
    .where('commenter', '=', commenter)
    .execute()
}

function rowOf(decision: Decision): ModerationDecisionRow {
  const { id, comment, story, commenter, revision, deed, rule, words, by, at, until } = decision
  return {
    ...{ id, comment, story, commenter, revision, deed, rule, words, at, until },
    actor: JSON.stringify(by),
    decided_by: by.id,
    sent_at: decision.sentAt,
    from_state: decision.from,
    to_state: decision.to,
    was_featured: decision.wasFeatured ? 1 : 0,
    was_danger: decision.wasDanger ? 1 : 0,
    undoes: decision.undoes,
    undone_by: decision.undoneBy,
  }
}

function decisionOf(row: ModerationDecisionRow): Decision {
  const { id, comment, commenter, revision, words, at, until, undoes } = row
  return {
    ...{ id, comment, commenter, revision, words, at, until, undoes },
    story: row.story as StoryId,
    deed: row.deed as Decision['deed'],
    rule: row.rule as RuleCode | null,
    by: JSON.parse(row.actor) as Actor,
    sentAt: row.sent_at,
    from: row.from_state as CommentState,
    to: row.to_state as CommentState,
    wasFeatured: row.was_featured === 1,
    wasDanger: row.was_danger === 1,
    undoneBy: row.undone_by,
  }
}
