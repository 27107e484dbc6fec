import type { ReportReason } from '@stet/core/comments'
import type { Instant, StoryId } from '@stet/core/story'
import { sql } from 'kysely'
import type { Database } from './engine.ts'
import type { CommentReportRow } from './moderation-rows.ts'

/** That somebody reported a comment. */
export interface Report {
  readonly id: string
  readonly comment: string
  readonly story: StoryId
  /** Their account; null where nobody was signed in. */
  readonly reporter: string | null
  readonly at: Instant
  readonly reason: ReportReason
  readonly words: string
  /** How whoever was not signed in can be reached; empty where they did not say. */
  readonly reach: string
  /** Whether the account was new, or there was none. */
  readonly isNew: boolean
  readonly answeredAt: Instant | null
  /**
   * Whether a moderator found that a rule was broken; null while nobody answered. `lapsed`: the comment was erased
   * before anybody did.
   */
  readonly outcome: 'upheld' | 'dismissed' | 'lapsed' | null
  readonly decision: string | null
}

/** How often what somebody reported was found to be so. */
export interface Reliability {
  readonly upheld: number
  readonly dismissed: number
  readonly open: number
}

/** Keeps a report. */
export async function saveReport(db: Database, report: Report): Promise<void> {
  await db.insertInto('comment_report').values(rowOf(report)).execute()
}

/** The reports of a comment, the oldest first; with `open` only those that nobody has answered. */
export async function reportsOf(
  db: Database,
  comment: string,
  { open = false, limit = 200 } = {},
): Promise<Report[]> {
  const rows = await db
    .selectFrom('comment_report')
    .selectAll()
    .where('comment', '=', comment)
    .$if(open, (query) => query.where('outcome', 'is', null))
    .orderBy('at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(reportOf)
}

/** The reports of some comments that nobody has answered, the oldest first, at most `limit` of each. */
export async function openReportsOf(
  db: Database,
  comments: readonly string[],
  limit = 2000,
): Promise<Map<string, Report[]>> {
  const found = new Map<string, Report[]>()
  if (comments.length === 0) return found
  const rows = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('comment_report')
        .selectAll()
        .select(({ fn }) =>
          fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy('comment').orderBy('at').orderBy('id'))
            .as('place'),
        )
        .where('comment', 'in', comments)
        .where('outcome', 'is', null)
        .as('waiting'),
    )
    .selectAll()
    .where('place', '<=', limit)
    .orderBy('at')
    .orderBy('id')
    .execute()
  for (const row of rows) {
    const reports = found.get(row.comment) ?? []
    reports.push(reportOf(row))
    found.set(row.comment, reports)
  }
  return found
}

/** What became of the open reports of a comment; those that have lapsed rest on no decision. */
export type AnsweredReports = { readonly comment: string; readonly at: Instant } & (
  | { readonly outcome: 'upheld' | 'dismissed'; readonly decision: string }
  | { readonly outcome: 'lapsed'; readonly decision: null }
)

/** Answers every open report of a comment. */
export async function answerReports(
  db: Database,
  { comment, at, outcome, decision }: AnsweredReports,
): Promise<void> {
  await db
    .updateTable('comment_report')
    .set({ answered_at: at, outcome, decision })
    .where('comment', '=', comment)
    .where('outcome', 'is', null)
    .execute()
}

/** Opens the reports again that a decision had answered, and says whether there were any. */
export async function reopenReports(db: Database, decision: string): Promise<Report[]> {
  const rows = await db
    .updateTable('comment_report')
    .set({ answered_at: null, outcome: null, decision: null })
    .where('decision', '=', decision)
    .returningAll()
    .execute()
  return rows.map(reportOf)
}

/** Says of the reports that a decision had upheld that they were not: it was overturned. */
export async function dismissReports(db: Database, decision: string): Promise<void> {
  await db
    .updateTable('comment_report')
    .set({ outcome: 'dismissed' })
    .where('decision', '=', decision)
    .execute()
}

/** How reliable each of some reporters was so far. */
export async function reliabilityOf(
  db: Database,
  reporters: readonly string[],
): Promise<Map<string, Reliability>> {
  const found = new Map<string, Reliability>()
  if (reporters.length === 0) return found
  const rows = await db
    .selectFrom('comment_report')
    .select(['reporter', 'outcome', (eb) => eb.fn.countAll<number>().as('count')])
    .where('reporter', 'in', reporters)
    // Of what has lapsed nobody knows whether it was so.
    .where((eb) => eb.or([eb('outcome', 'is', null), eb('outcome', '<>', 'lapsed')]))
    .groupBy(['reporter', 'outcome'])
    .execute()
  for (const { reporter, outcome, count } of rows) {
    if (reporter === null) continue
    const before = found.get(reporter) ?? { upheld: 0, dismissed: 0, open: 0 }
    const kind = outcome === 'upheld' || outcome === 'dismissed' ? outcome : 'open'
    found.set(reporter, { ...before, [kind]: count })
  }
  return found
}

/** Whether somebody has a report of this comment that nobody answered. */
export async function hasOpenReport(
  db: Database,
  { comment, reporter }: { readonly comment: string; readonly reporter: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('comment_report')
    .select('id')
    .where('comment', '=', comment)
    .where('reporter', '=', reporter)
    .where('outcome', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Everything that somebody reported, the oldest first: for what is theirs. */
export async function reportsBy(db: Database, reporter: string, limit: number): Promise<Report[]> {
  const rows = await db
    .selectFrom('comment_report')
    .selectAll()
    .where('reporter', '=', reporter)
    .orderBy('at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(reportOf)
}

/** Forgets how people can be reached whose reports were answered before a time. */
export async function forgetReach(db: Database, before: Instant): Promise<void> {
  await db
    .updateTable('comment_report')
    .set({ reach: '' })
    .where('answered_at', '<', before)
    .where(hasReach)
    .execute()
}

/** When the first report was answered of which it is still known how its sender can be reached; undefined where there is none. */
export async function firstReach(db: Database): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('comment_report')
    .select('answered_at')
    .where('answered_at', 'is not', null)
    .where(hasReach)
    .orderBy('answered_at')
    .limit(1)
    .executeTakeFirst()
  return row?.answered_at ?? undefined
}

/** Written out, so that SQLite finds the index of those alone. */
const hasReach = sql<boolean>`reach <> ''`

/** Takes somebody's name and words off what they reported; that something was reported stays. */
export async function forgetReporter(db: Database, reporter: string): Promise<number> {
  const done = await db
    .updateTable('comment_report')
    .set({ reporter: null, words: '' })
    .where('reporter', '=', reporter)
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}

function rowOf(report: Report): CommentReportRow {
  const { id, comment, story, reporter, at, reason, words, reach, outcome, decision } = report
  const row = { id, comment, story, reporter, at, reason, words, reach, outcome, decision }
  return { ...row, is_new: report.isNew ? 1 : 0, answered_at: report.answeredAt }
}

function reportOf(row: CommentReportRow): Report {
  const { id, comment, reporter, at, words, reach, decision } = row
  return {
    ...{ id, comment, reporter, at, words, reach, decision },
    story: row.story as StoryId,
    reason: row.reason as ReportReason,
    isNew: row.is_new === 1,
    answeredAt: row.answered_at,
    outcome: row.outcome as Report['outcome'],
  }
}
