import type { Instant } from '@stet/core/story'
import { sql } from 'kysely'
import type { Database } from './engine.ts'

/** A span of time, its end not counted. */
export interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** How often something was so. */
export interface Tally {
  readonly name: string
  readonly count: number
}

/** How many comments were sent. */
export async function commentsSent(db: Database, { from, to }: Span): Promise<number> {
  const row = await db
    .selectFrom('comment')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('at', '>=', from)
    .where('at', '<', to)
    .where('kind', '=', 'comment')
    .executeTakeFirstOrThrow()
  return row.count
}

/** How many comments each phase of the program held before anybody had read them. */
export async function heldByPhase(db: Database, { from, to }: Span): Promise<Tally[]> {
  return db
    .selectFrom('comment_finding')
    .innerJoin('comment', 'comment.id', 'comment_finding.comment')
    .select(['comment_finding.phase as name'])
    .select((eb) => eb.fn.count<number>('comment_finding.comment').distinct().as('count'))
    .where('comment.at', '>=', from)
    .where('comment.at', '<', to)
    .where('comment_finding.outcome', '=', 'hold')
    .groupBy('comment_finding.phase')
    .orderBy('comment_finding.phase')
    .execute()
}

/** How many reports came, by reason. */
export async function reportsByReason(db: Database, { from, to }: Span): Promise<Tally[]> {
  return db
    .selectFrom('comment_report')
    .select(['reason as name', (eb) => eb.fn.countAll<number>().as('count')])
    .where('at', '>=', from)
    .where('at', '<', to)
    .groupBy('reason')
    .orderBy('reason')
    .execute()
}

/** How many reports or appeals of the span closed without an answer, because somebody had everything erased before. */
export async function lapsedIn(
  db: Database,
  table: 'comment_report' | 'comment_appeal',
  { from, to }: Span,
): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('at', '>=', from)
    .where('at', '<', to)
    .where('outcome', '=', 'lapsed')
    .executeTakeFirstOrThrow()
  return row.count
}

/** Milliseconds from each report of the span that somebody answered to the answer. */
export async function reportWaits(db: Database, { from, to }: Span): Promise<number[]> {
  const rows = await db
    .selectFrom('comment_report')
    .select(['at', 'answered_at as then'])
    .where('at', '>=', from)
    .where('at', '<', to)
    .where('answered_at', 'is not', null)
    .where('outcome', '<>', 'lapsed')
    .execute()
  return rows.map(waitOf)
}

/** What was decided, by deed; what was taken back since is counted, too. */
export async function decisionsByDeed(db: Database, { from, to }: Span): Promise<Tally[]> {
  return db
    .selectFrom('moderation_decision')
    .select(['deed as name', (eb) => eb.fn.countAll<number>().as('count')])
    .where('at', '>=', from)
    .where('at', '<', to)
    .groupBy('deed')
    .orderBy('deed')
    .execute()
}

/** By which rules comments were rejected. */
export async function rejectionsByRule(db: Database, { from, to }: Span): Promise<Tally[]> {
  const rows = await db
    .selectFrom('moderation_decision')
    .select(['rule', (eb) => eb.fn.countAll<number>().as('count')])
    .where('at', '>=', from)
    .where('at', '<', to)
    .where('deed', '=', 'reject')
    .groupBy('rule')
    .orderBy('rule')
    .execute()
  return rows.map(({ rule, count }) => ({ name: rule ?? 'none', count }))
}

/** What says whether readers see a comment. */
const judging = ['approve', 'reject', 'danger']

/** Milliseconds from the sending of each comment that was first decided about in the span to that decision. */
export async function decisionWaits(db: Database, { from, to }: Span): Promise<number[]> {
  const rows = await db
    .selectFrom('moderation_decision as first')
    .select(['first.sent_at as at', 'first.at as then'])
    .where('first.at', '>=', from)
    .where('first.at', '<', to)
    .where('first.deed', 'in', judging)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('moderation_decision as earlier')
            .select('earlier.id')
            .whereRef('earlier.comment', '=', 'first.comment')
            .whereRef('earlier.id', '<', 'first.id')
            .where('earlier.deed', 'in', judging),
        ),
      ),
    )
    .execute()
  return rows.map(waitOf)
}

/** How many appeals came, and what became of those. */
export async function appealOutcomes(
  db: Database,
  { from, to }: Span,
): Promise<{ readonly sent: number; readonly upheld: number; readonly overturned: number }> {
  const rows = await db
    .selectFrom('comment_appeal')
    .select(['outcome', (eb) => eb.fn.countAll<number>().as('count')])
    .where('at', '>=', from)
    .where('at', '<', to)
    .groupBy('outcome')
    .execute()
  const counts = new Map(rows.map(({ outcome, count }) => [outcome, count]))
  const sent = rows.reduce((sum, { count }) => sum + count, 0)
  return { sent, upheld: counts.get('upheld') ?? 0, overturned: counts.get('overturned') ?? 0 }
}

/** Milliseconds from each appeal of the span that somebody answered to the answer. */
export async function appealWaits(db: Database, { from, to }: Span): Promise<number[]> {
  const rows = await db
    .selectFrom('comment_appeal')
    .select(['at', 'decided_at as then'])
    .where('at', '>=', from)
    .where('at', '<', to)
    .where('decided_at', 'is not', null)
    .where('outcome', '<>', 'lapsed')
    .execute()
  return rows.map(waitOf)
}

/** How many decisions each of those made who work here, the most first. */
export async function decisionsByPerson(
  db: Database,
  { from, to }: Span,
): Promise<{ readonly by: string; readonly decisions: number }[]> {
  const rows = await db
    .selectFrom('moderation_decision')
    .select(['decided_by', sql<string>`max(actor)`.as('actor')])
    .select((eb) => eb.fn.countAll<number>().as('decisions'))
    .where('at', '>=', from)
    .where('at', '<', to)
    .groupBy('decided_by')
    .orderBy('decided_by')
    .execute()
  return rows
    .map(({ actor, decisions }) => ({
      by: (JSON.parse(actor) as { name: string }).name,
      decisions,
    }))
    .sort((one, other) => other.decisions - one.decisions)
}

function waitOf({ at, then }: { readonly at: string; readonly then: string | null }): number {
  return Date.parse(then ?? at) - Date.parse(at)
}
