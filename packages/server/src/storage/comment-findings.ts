import type { Finding } from '@stet/core/comments'
import type { CommentFindingRow } from './comment-rows.ts'
import type { Database } from './engine.ts'

const batch = 100

/** What was found in comments, by which of their texts. */
export interface FoundIn {
  readonly comment: string
  readonly revision: number
  readonly findings: readonly Finding[]
}

/** Keeps what was found in comments. Only inside a transaction. */
export async function saveFindings(db: Database, found: readonly FoundIn[]): Promise<void> {
  const rows: CommentFindingRow[] = found.flatMap(({ comment, revision, findings }) =>
    findings.map(({ phase, outcome, rule, why, place }, number) => ({
      ...{ comment, number, revision, phase, outcome, rule, why },
      place_start: place?.start ?? null,
      place_end: place?.end ?? null,
    })),
  )
  for (let at = 0; at < rows.length; at += batch) {
    await db
      .insertInto('comment_finding')
      .values(rows.slice(at, at + batch))
      .execute()
  }
}

/** What was found in the newest text of each of some comments, in the order of the phases. */
export async function findingsOf(
  db: Database,
  comments: readonly string[],
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  if (comments.length === 0) return new Map()
  const rows = await db
    .selectFrom('comment_finding')
    .innerJoin('comment', 'comment.id', 'comment_finding.comment')
    .selectAll('comment_finding')
    .whereRef('comment.revision', '=', 'comment_finding.revision')
    .where('comment_finding.comment', 'in', comments)
    .orderBy('comment_finding.comment')
    .orderBy('comment_finding.number')
    .execute()
  const byComment = Map.groupBy(rows, ({ comment }) => comment)
  return new Map([...byComment].map(([comment, own]) => [comment, own.map(findingOf)]))
}

function findingOf({
  phase,
  outcome,
  rule,
  why,
  place_start: start,
  place_end: end,
}: CommentFindingRow): Finding {
  const place = start === null || end === null ? null : { start, end }
  return { phase, outcome, rule: rule as Finding['rule'], why, place }
}
