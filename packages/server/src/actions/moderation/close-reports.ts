import type { StoryId } from '@stet/core/story'
import type { Newsroom } from '../../newsroom.ts'
import type { Database } from '../../storage/database.ts'
import type { Decision } from '../../storage/decisions.ts'
import { type AnsweredReports, answerReports, openReportsOf } from '../../storage/reports.ts'
import { askToForgetReach } from './forget-reach.ts'
import { tell } from './tell-people.ts'

/**
 * Answers every open report of a comment inside a transaction: those who sent one, and had an account, are told what
 * became of it, and how the others can be reached is forgotten in its time. `isReplaced`: nobody decided, others came in
 * its place.
 */
export async function closeReports(
  newsroom: Newsroom,
  db: Database,
  {
    story,
    isReplaced = false,
    ...answered
  }: AnsweredReports & Pick<Decision, 'story'> & { readonly isReplaced?: boolean },
): Promise<void> {
  const { comment } = answered
  const reports = (await openReportsOf(db, [comment])).get(comment) ?? []
  const outcome = isReplaced ? 'replaced' : answered.outcome === 'dismissed' ? 'kept' : 'removed'
  for (const commenter of new Set(reports.map(({ reporter }) => reporter))) {
    const news = { kind: 'report-answered', comment, story, outcome } as const
    await tell(newsroom, db, { commenter, news })
  }
  await answerReports(db, answered)
  await askToForgetReach(db)
}

/** How many comments are looked through at once for reports. */
const batch = 500

/** Closes the reports of comments that others have replaced, inside that transaction; those who sent them are told so. */
export async function closeReplaced(
  newsroom: Newsroom,
  db: Database,
  { story, comments }: { readonly story: StoryId; readonly comments: readonly string[] },
): Promise<void> {
  const at = newsroom.now()
  for (let from = 0; from < comments.length; from += batch) {
    const reported = await openReportsOf(db, comments.slice(from, from + batch))
    for (const comment of reported.keys()) {
      const lapsed = { comment, story, at, outcome: 'lapsed', decision: null } as const
      await closeReports(newsroom, db, { ...lapsed, isReplaced: true })
    }
  }
}
