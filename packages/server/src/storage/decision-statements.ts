import type { RuleCode } from '@stet/core/comments'
import type { Instant } from '@stet/core/story'
import { sql } from 'kysely'
import type { Database } from './engine.ts'
import type { Span } from './moderation-figures.ts'

/** A decision that restricted somebody, as far as it is told to the public: no name, no account, no words. */
export interface Restriction {
  readonly id: string
  readonly deed: 'reject' | 'time-out' | 'ban'
  readonly rule: RuleCode
  readonly at: Instant
  readonly sentAt: Instant
  /** The end of a time-out or a ban. */
  readonly until: Instant | null
  readonly wasShown: boolean
  /** What readers had reported; null where nobody had. */
  readonly notice: 'illegal' | 'other' | null
  /** Whether a rule of the program had held it before anybody read it. */
  readonly isFoundByProgram: boolean
  readonly appeal: 'none' | 'waits' | 'upheld' | 'overturned' | 'lapsed'
  /** When it was taken back; null where it stands. */
  readonly undoneAt: Instant | null
}

/**
 * The decisions of a span that restricted somebody, the first first, after one of them. Without those that an authority
 * ordered, to which article 17 does not apply, and without any about somebody who may be in danger.
 */
export async function restrictionsIn(
  db: Database,
  { from, to }: Span,
  { after, limit }: { readonly after: Restriction | undefined; readonly limit: number },
): Promise<Restriction[]> {
  const rows = await db
    .selectFrom('moderation_decision as d')
    .leftJoin('comment_appeal as a', 'a.decision', 'd.id')
    .leftJoin('moderation_decision as u', 'u.id', 'd.undone_by')
    .select(['d.id', 'd.deed', 'd.rule', 'd.at', 'd.sent_at', 'd.until', 'd.from_state'])
    .select(['a.id as appeal', 'a.outcome', 'u.at as undone_at'])
    .select([noticesOf('').as('notices'), noticesOf(" and reason = 'illegal'").as('illegal')])
    .select(
      sql<number>`(select count(*) from comment_finding as f
        where f.comment = d.comment and f.revision = d.revision and f.outcome = 'hold')`.as('held'),
    )
    .where('d.at', '>=', from)
    .where('d.at', '<', to)
    .where('d.rule', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('d.deed', 'in', ['time-out', 'ban']),
        eb.and([eb('d.deed', '=', 'reject'), eb('d.to_state', '=', 'rejected')]),
      ]),
    )
    .where(sql<boolean>`not exists (select 1 from comment_danger as g where g.comment = d.comment)`)
    .where(
      sql<boolean>`not exists (select 1 from authority_order as o
        where o.comment = d.comment and o.kind = 'act' and o.received_at <= d.at)`,
    )
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(d.at, d.id) > (${after?.at}, ${after?.id})`),
    )
    .orderBy('d.at')
    .orderBy('d.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, at: row.at, sentAt: row.sent_at, until: row.until },
    deed: row.deed as Restriction['deed'],
    rule: row.rule as RuleCode,
    wasShown: row.from_state === 'shown',
    notice: row.illegal > 0 ? 'illegal' : row.notices > 0 ? 'other' : null,
    isFoundByProgram: row.held > 0,
    appeal: row.appeal === null ? 'none' : ((row.outcome ?? 'waits') as Restriction['appeal']),
    undoneAt: row.undone_at,
  }))
}

/** How many reports of readers a decision answered; one about a person rests on what was upheld of the comment. */
function noticesOf(also: '' | " and reason = 'illegal'") {
  return sql<number>`(select count(*) from comment_report as r where r.comment = d.comment
    and (r.decision = d.id or (d.deed <> 'reject' and r.outcome = 'upheld'))${sql.raw(also)})`
}
