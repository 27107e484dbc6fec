import type { Finding, Judgement, PolicyNow, QuotedPassage } from '@stet/core/comments'
import type { Instant, StoryId } from '@stet/core/story'
import type { Commenter } from '../../commenters/commenter.ts'
import type { Newsroom } from '../../newsroom.ts'
import { holdCommenters } from '../../storage/commenter-accounts.ts'
import { type Handle, transaction } from '../../storage/database.ts'
import { gatherCalls } from '../../storage/gather-calls.ts'
import { type AddedComment, addNewComments, type NewComment } from '../../storage/new-comments.ts'
import { askDiscussionPages } from './ask-discussion-pages.ts'
import { judgeComment } from './judge-comment.ts'
import { commitWithin, settleNew } from './settle-comment.ts'

/** What a reader sends. */
export interface PostedText {
  readonly story: StoryId
  /** The comment that it answers; null: the story. */
  readonly parent: string | null
  readonly commenter: Commenter
  /** As it was typed. */
  readonly text: string
  readonly passage: QuotedPassage | null
}

/** What became of it. */
export type Posted =
  | { readonly outcome: 'shown'; readonly id: string; readonly policy: PolicyNow }
  | { readonly outcome: 'held'; readonly id: string; readonly policy: PolicyNow }
  /** It was not taken, and nothing of it is kept: the findings that refuse say why. */
  | {
      readonly outcome: 'refused'
      readonly findings: readonly Finding[]
      readonly policy: PolicyNow
    }
  /** What it answers is not shown any more. */
  | { readonly outcome: 'no-parent' }
  /** No such story is live, or whoever sent it has no account any more. */
  | { readonly outcome: 'absent' }

/** How many comments share one transaction at most. */
const together = 100

interface Call {
  readonly newsroom: Newsroom
  readonly comment: NewComment
  readonly queue: Judgement['queue']
  readonly eraseAt: Instant
}

/**
 * Takes a comment: cleaned, judged, and written with its findings, counters, letters and jobs in one transaction, which
 * comments that arrive together share. Answers when it is safe on the disk. Throws where nothing could be written.
 */
export async function postComment(newsroom: Newsroom, posted: PostedText): Promise<Posted> {
  const judged = await judgeComment(newsroom, posted)
  if (!judged) return { outcome: 'absent' }
  const { judgement, policy, at, text, textKey, eraseAt } = judged
  const { findings, queue } = judgement
  if (judgement.outcome === 'refused') return { outcome: 'refused', findings, policy }
  const { story, parent, commenter, passage } = posted
  const { id: person, name: author, badge } = commenter
  const comment: NewComment = {
    ...{ id: newsroom.newId(), story, parent, person, author, badge, at, text, textKey, passage },
    state: judgement.outcome,
    findings,
  }
  const added = await writerOf(newsroom.database)({ newsroom, comment, queue, eraseAt })
  if (added.outcome === 'no-parent' || added.outcome === 'absent') return added
  const { id, state } = added.comment
  return { outcome: state === 'shown' ? 'shown' : 'held', id, policy }
}

/** `absent`: whoever sent it has had their account erased meanwhile. */
type Written = AddedComment | { readonly outcome: 'absent' }

const writers = new WeakMap<Handle, (call: Call) => Promise<Written>>()

function writerOf(database: Handle): (call: Call) => Promise<Written> {
  const known = writers.get(database)
  if (known) return known
  const writer = gatherCalls((calls: readonly Call[]) => writeTogether(database, calls), {
    most: together,
  })
  writers.set(database, writer)
  return writer
}

async function writeTogether(
  database: Handle,
  calls: readonly Call[],
): Promise<readonly Written[]> {
  const began = performance.now()
  const added = await transaction(database, async (db) => {
    const people = [...new Set(calls.map(({ comment }) => comment.person))]
    const there = await holdCommenters(db, people)
    const comments = calls.map(({ comment }) => comment)
    const done = await addNewComments(
      db,
      comments.filter(({ person }) => there.has(person)),
    )
    await settleNew(
      db,
      calls.flatMap((call) => {
        const one = done.get(call.comment.id)
        return one?.outcome === 'added' ? [{ ...call, answered: one.answered }] : []
      }),
    )
    return done
  })
  // The pages may have been written just before the commit, without what it brought.
  if (performance.now() - began > commitWithin) await askAgain(database, calls)
  return calls.map(({ comment }) => added.get(comment.id) ?? { outcome: 'absent' })
}

async function askAgain(database: Handle, calls: readonly Call[]): Promise<void> {
  const now = calls[0]?.newsroom.now() ?? ''
  const stories = [...new Set(calls.map(({ comment }) => comment.story))].sort()
  await transaction(database, async (db) => {
    for (const story of stories) await askDiscussionPages(db, story, { now, isCounted: false })
  })
}
