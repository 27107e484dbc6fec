import type { StoryId } from '@stet/core/story'
import type { Commenter } from '../../commenters/commenter.ts'
import type { Newsroom } from '../../newsroom.ts'
import { rankComments } from '../../storage/comment-ranks.ts'
import { isRespectedBy, type RespectNow, setRespect } from '../../storage/comment-respects.ts'
import { holdCommenters } from '../../storage/commenter-accounts.ts'
import { findComment } from '../../storage/comments.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { type AskedJob, askJob } from '../../storage/jobs.ts'
import { askDiscussionPages } from './ask-discussion-pages.ts'

/** How often what is respected most is ranked anew, and how long readers may go on in a ranking: in milliseconds. */
const rankEvery = 60_000
const rankKept = 2 * 60 * 60_000

/** What became of it: respect for one's own comment, and for what readers do not see, is not taken. */
export type Respected =
  | ({ readonly outcome: 'changed' } & RespectNow)
  | { readonly outcome: 'own' }
  | { readonly outcome: 'absent' }

/** Gives a comment somebody's respect, or takes it back where they had given it. */
export async function respectComment(
  newsroom: Newsroom,
  { comment: id, commenter }: { readonly comment: string; readonly commenter: Commenter },
): Promise<Respected> {
  const { database, now } = newsroom
  return transaction(database, async (db) => {
    // Nobody's id is kept whose account is being erased.
    if (!(await holdCommenters(db, [commenter.id])).has(commenter.id)) return { outcome: 'absent' }
    const comment = await findComment(db, id)
    if (comment?.state !== 'shown' || comment.kind !== 'comment') return { outcome: 'absent' }
    if (comment.person === commenter.id) return { outcome: 'own' }
    const at = now()
    const person = commenter.id
    const isRespected = !(await isRespectedBy(db, id, person))
    // First of all: it holds the discussion, as everybody does who changes a comment, so that no two wait for each other.
    await askDiscussionPages(db, comment.story, { now: at, isCounted: false })
    const respect = await setRespect(db, { comment: id, person, isRespected, at })
    if (comment.parent === null) await askJob(db, rankJob(comment.story, at))
    return { outcome: 'changed', ...respect }
  })
}

/** Ranks what is respected most under a story, as its job asks for. */
export async function rankStory({ database, now }: Newsroom, story: StoryId): Promise<void> {
  const at = now()
  const forget = new Date(Date.parse(at) - rankKept).toISOString()
  await transaction(database, (db: Database) => rankComments(db, story, { now: at, forget }))
}

function rankJob(story: StoryId, now: string): AskedJob {
  const runAt = new Date(Date.parse(now) + rankEvery).toISOString()
  return { key: `rank:${story}`, kind: 'rank-comments', detail: story, runAt, priority: 6 }
}
