import type { Instant } from '@stet/core/story'
import type { Newsroom } from '../../newsroom.ts'
import { forgetAppeals, lapseAppeals } from '../../storage/appeals.ts'
import { forgetSubject } from '../../storage/audits.ts'
import { setRespect } from '../../storage/comment-respects.ts'
import { deleteCommenter, holdCommenters } from '../../storage/commenter-accounts.ts'
import { endOtherSessions } from '../../storage/commenter-sessions.ts'
import { forgetWriter, respectsOf, type Traces, tracesOf } from '../../storage/commenter-traces.ts'
import { commentsBy, commentsIn } from '../../storage/comments.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { forgetDecided } from '../../storage/decisions.ts'
import { takeNumbers } from '../../storage/discussions.ts'
import { takeFromQueues } from '../../storage/moderation-queue.ts'
import { forgetReporter } from '../../storage/reports.ts'
import { eraseComment } from '../comments/change-comment-state.ts'

/** How many comments go in one transaction: others wait for it. */
const batch = 50

/** Who closes what has lapsed: not by name, which goes. */
const whoever = { kind: 'reader', id: 'erasure', name: 'Somebody who comments' } as const

/** What went, and when. */
export interface Erased {
  readonly counts: Traces
  readonly at: Instant
}

/**
 * Erases everything of a commenter: the words of their comments, their respect, what they were told, their account.
 * What law requires kept stays without their name, account and words. Done in steps; where it was cut off, the
 * account is still there and can do it once more.
 */
export async function eraseMine(
  newsroom: Newsroom,
  { commenter, session }: { readonly commenter: string; readonly session: string },
): Promise<Erased> {
  const { database, now } = newsroom
  const counts = await tracesOf(database.db, commenter)
  // Nothing is added meanwhile from another place where they are signed in.
  await endOtherSessions(database.db, commenter, session)
  // Under one story in each transaction: whoever holds two discussions waits for others who hold them the other way round.
  while (!(await transaction(database, (db) => eraseStep(db, newsroom, commenter))));
  return { counts, at: now() }
}

/** Erases some of what somebody wrote and respects, or, where nothing is left, their account; says whether it is gone. */
async function eraseStep(db: Database, newsroom: Newsroom, commenter: string): Promise<boolean> {
  const at = newsroom.now()
  // Until this ends nothing is written in their name; what was on its way until now goes, too.
  await holdCommenters(db, [commenter])
  if (await eraseSomeComments(db, newsroom, commenter)) return false
  if (await eraseSomeRespects(db, { person: commenter, at })) return false
  const lapsed = await lapseAppeals(db, commenter, { by: whoever, at })
  for (const comment of lapsed) await takeFromQueues(db, comment, ['appeals'])
  await forgetDecided(db, commenter)
  await forgetAppeals(db, commenter)
  await forgetReporter(db, commenter)
  await forgetSubject(db, commenter)
  await deleteCommenter(db, commenter)
  return true
}

async function eraseSomeComments(
  db: Database,
  newsroom: Newsroom,
  commenter: string,
): Promise<boolean> {
  const some = await commentsBy(db, commenter, { limit: batch })
  const under = some.filter(({ story }) => story === some[0]?.story).map(({ id }) => id)
  for (const id of under) await eraseComment(db, newsroom, id)
  await forgetWriter(db, under)
  return some.length > 0
}

async function eraseSomeRespects(
  db: Database,
  { person, at }: { readonly person: string; readonly at: Instant },
): Promise<boolean> {
  const some = await respectsOf(db, { person, after: '', limit: batch })
  const ids = some.map(({ comment }) => comment)
  const found = await commentsIn(db, ids)
  const story = ids[0] === undefined ? undefined : found.get(ids[0])?.story
  // Before its comments: so does everybody who changes one.
  if (story !== undefined) await takeNumbers(db, story, 0)
  for (const comment of ids)
    if (found.get(comment)?.story === story)
      await setRespect(db, { comment, person, isRespected: false, at })
  return some.length > 0
}
