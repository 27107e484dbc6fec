import type { Badge } from '@stet/core/comments'
import type { Commenter } from '../../commenters/commenter.ts'
import type { Newsroom } from '../../newsroom.ts'
import { recordAudit } from '../../storage/audits.ts'
import { dangerAmong } from '../../storage/comment-danger.ts'
import { findCommenter, setCommenterStanding } from '../../storage/commenters.ts'
import { commentersNamed } from '../../storage/commenters-named.ts'
import { commentsBy } from '../../storage/comments.ts'
import { statesOf } from '../../storage/comments-beside.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { decisionsAbout } from '../../storage/decisions.ts'
import { reliabilityOf } from '../../storage/reports.ts'
import { storyHeads } from '../../storage/story-heads.ts'
import { actorOf } from './decide-comment.ts'
import type { Moderator } from './moderator.ts'
import type { ToldCommenter, WholeCommenter } from './told.ts'
import { toldDecision } from './told-decision.ts'

/** How many comments and decisions are shown of somebody. */
const lastShown = 20

/** People who comment, by name; with words those whose name begins with them. */
export async function listedCommenters(
  { database: { db }, now }: Newsroom,
  asked: { readonly words: string; readonly after?: string | undefined; readonly limit: number },
): Promise<{ readonly commenters: readonly ToldCommenter[]; readonly next: string | null }> {
  const { words, after, limit } = asked
  const found = await commentersNamed(db, { words, after, limit: limit + 1, now: now() })
  const commenters: ToldCommenter[] = []
  for (const { commenter } of found.slice(0, limit)) commenters.push(await told(db, commenter))
  return { commenters, next: found.length > limit ? (found[limit - 1]?.place ?? null) : null }
}

/** Somebody who comments, with what they wrote last and what was decided about them; undefined where there is nobody. */
export async function wholeCommenter(
  { database: { db }, now }: Newsroom,
  commenter: string,
): Promise<WholeCommenter | undefined> {
  const found = await findCommenter(db, commenter, now())
  if (!found) return undefined
  const deeds = ['warning', 'time-out', 'ban'] as const
  const sanctions = await decisionsAbout(db, { commenter, deeds, limit: lastShown })
  const known = (await reliabilityOf(db, [commenter])).get(commenter)
  return {
    ...(await told(db, found)),
    sanctions: sanctions.map(toldDecision),
    recent: await recentOf(db, commenter),
    reported: known ?? { upheld: 0, dismissed: 0, open: 0 },
  }
}

/** Gives somebody a badge or membership, or has what they write read first; undefined where there is nobody. */
export async function changeCommenter(
  newsroom: Newsroom,
  asked: {
    readonly commenter: string
    readonly badge?: Badge | null | undefined
    readonly isReadFirst?: boolean | undefined
    readonly isMember?: boolean | undefined
    readonly staff: Moderator
  },
): Promise<WholeCommenter | undefined> {
  const { commenter, badge, isReadFirst, isMember, staff } = asked
  const isThere = await transaction(newsroom.database, async (db) => {
    const change = {
      ...(badge !== undefined && { badge }),
      ...(isReadFirst !== undefined && { isReadFirst }),
      ...(isMember !== undefined && { isMember }),
    }
    if (!(await setCommenterStanding(db, commenter, change))) return false
    await recordAudit(db, {
      ...{ id: newsroom.newId(), at: newsroom.now(), actor: actorOf(staff) },
      ...{ action: 'change-commenter', subject: commenter, detail: change },
    })
    return true
  })
  return isThere ? wholeCommenter(newsroom, commenter) : undefined
}

async function told(db: Database, { id, ...rest }: Commenter): Promise<ToldCommenter> {
  return { id, ...rest, ...(await statesOf(db, id)) }
}

/** Never the words of somebody in danger: not even beside another comment of theirs. */
async function recentOf(db: Database, commenter: string): Promise<WholeCommenter['recent']> {
  const comments = await commentsBy(db, commenter, { limit: lastShown })
  const dangers = await dangerAmong(
    db,
    comments.map(({ id }) => id),
  )
  const heads = await storyHeads(db, [...new Set(comments.map(({ story }) => story))])
  return comments
    .filter(({ id }) => !dangers.has(id))
    .map(({ id, text, at, state, story }) => {
      const headline = heads.get(story)?.headline ?? ''
      return { id, text, at, state, headline }
    })
}
