import { mayDo } from '../../access/policy.ts'
import type { Newsroom } from '../../newsroom.ts'
import type { FoundComment } from '../../storage/comments.ts'
import { commentsAbove, commentsBelow } from '../../storage/comments-beside.ts'
import type { Database } from '../../storage/database.ts'
import { decisionsOf } from '../../storage/decisions.ts'
import { type Reliability, reliabilityOf, reportsOf } from '../../storage/reports.ts'
import { hiddenFrom } from './claim-comment.ts'
import { wholeCommenter } from './commenters.ts'
import { itemsOf } from './items-of.ts'
import type { Moderator } from './moderator.ts'
import type { BesideIt, ToldReport, WholeItem } from './told.ts'
import { toldDecision } from './told-decision.ts'

/** How many answers are shown below a comment that is judged. */
const fewReplies = 10
/** Fewer answered reports than this say nothing of whoever sent them. */
const fewestAnswered = 3

/** A comment with everything that is needed to judge it; undefined where there is none, or it is not for whoever asks. */
export async function readWholeItem(
  newsroom: Newsroom,
  { comment, staff }: { readonly comment: string; readonly staff: Moderator },
): Promise<WholeItem | undefined> {
  const { db } = newsroom.database
  const [item] = await itemsOf(newsroom, { comments: [comment], staff })
  if (!item) return undefined
  const { commenter } = item
  const history = await decisionsOf(db, comment)
  const mayDecide = mayDo(staff, 'moderate-comments')
  return {
    ...item,
    ancestors: await besideIt(db, await commentsAbove(db, comment), staff),
    replies: await besideIt(db, await commentsBelow(db, comment, fewReplies), staff),
    history: history.map(toldDecision),
    commenterWhole:
      commenter === null ? null : ((await wholeCommenter(newsroom, commenter)) ?? null),
    reportList: await reportsTold(db, comment),
    may: {
      decide: mayDecide && item.state !== 'withdrawn',
      seeDanger: mayDo(staff, 'see-danger'),
      decideAppeal: item.appeal !== null && item.appeal.refusal === null,
    },
  }
}

/** The words of people in danger are left out for whoever may not see them. */
async function besideIt(
  db: Database,
  comments: readonly FoundComment[],
  staff: Moderator,
): Promise<readonly BesideIt[]> {
  const ids = comments.map(({ id }) => id)
  const hidden = await hiddenFrom(db, ids, staff)
  return comments.map(({ id, author, at, text, state }) =>
    hidden.has(id) ? { id, author: '', at, text: '', state } : { id, author, at, text, state },
  )
}

async function reportsTold(db: Database, comment: string): Promise<readonly ToldReport[]> {
  const reports = await reportsOf(db, comment)
  const reporters = [...new Set(reports.flatMap(({ reporter }) => reporter ?? []))]
  const known = await reliabilityOf(db, reporters)
  return reports.map(({ id, at, reason, words, reach, reporter, outcome, isNew }) => ({
    ...{ id, at, reason, words, reach },
    isOpen: outcome === null,
    reliability: reporter === null ? null : shareUpheld(known.get(reporter)),
    isNewAccount: isNew,
    isSignedIn: reporter !== null,
  }))
}

/** The share of somebody's answered reports that were upheld, drawn towards a half while they are few. */
function shareUpheld(known: Reliability | undefined): number | null {
  if (!known) return null
  const answered = known.upheld + known.dismissed
  if (answered < fewestAnswered) return null
  return (known.upheld + 1) / (answered + 2)
}
