import type { Finding, Judgement } from '@stet/core/comments'
import type { Instant, StoryId } from '@stet/core/story'
import {
  type NewlyShown,
  tellAnswered,
  tellFollowers,
  tellOfComment,
} from '../../commenters/tell-of-comment.ts'
import type { Newsroom } from '../../newsroom.ts'
import { markDanger } from '../../storage/comment-danger.ts'
import type { Database } from '../../storage/database.ts'
import { putInQueue } from '../../storage/moderation-queue.ts'
import type { NewComment } from '../../storage/new-comments.ts'
import { askDiscussionPages } from './ask-discussion-pages.ts'

/** Commits take a fraction of this many milliseconds; where one takes longer, whoever posts asks for its pages again. */
export const commitWithin = 300

/** A comment that was just added. */
interface Settled {
  readonly newsroom: Newsroom
  readonly comment: NewComment
  readonly queue: Judgement['queue']
  /** When its words go, should whoever wrote it be in danger. */
  readonly eraseAt: Instant
  /** Whose comment it answers; null where nobody's. */
  readonly answered: string | null
}

/** Lets new comments wait where they are to be read, tells whoever they answer, and asks for pages; inside the transaction that adds them. */
export async function settleNew(db: Database, added: readonly Settled[]): Promise<void> {
  for (const { newsroom, comment, queue, eraseAt, answered } of added) {
    await letWait(db, { ...comment, queue, eraseAt })
    if (comment.state !== 'shown') continue
    await tellAnswered(db, newlyShown(newsroom, { ...comment, answered }))
  }
  const shown = added.filter(({ comment }) => comment.state === 'shown')
  const byStory = [...Map.groupBy(shown, ({ comment }) => comment.story)]
  // Once for each story, and everybody takes them in the same order.
  for (const [story, own] of byStory.sort(([one], [other]) => (one < other ? -1 : 1))) {
    const times = own.map(({ comment }) => comment.at)
    await tellFollowers(db, story, times[0] ?? '')
    await askDiscussionPages(db, story, { now: times.at(-1) ?? '', within: commitWithin })
  }
}

/** Lets a comment wait where it is to be read, if it is; whoever may be in danger is known as such from here on. */
export async function letWait(
  db: Database,
  comment: {
    readonly id: string
    readonly story: StoryId
    readonly at: Instant
    readonly findings: readonly Finding[]
    readonly queue: Judgement['queue']
    readonly eraseAt: Instant
  },
): Promise<void> {
  const { id, story, at, findings, queue, eraseAt } = comment
  if (queue === null) return
  await putInQueue(db, { queue, comment: id, story, at, urgency: urgencyOf(findings) })
  if (queue === 'danger') await markDanger(db, { comment: id, since: at, eraseAt })
}

/** How urgently moderators read a comment, from 0 to 9: the more phases ask to see it earlier, the more. */
function urgencyOf(findings: readonly Finding[]): number {
  // That somebody has written here for long makes nothing urgent.
  const order = findings.filter(({ outcome, phase }) => outcome === 'order' && phase !== 'trust')
  return Math.min(9, 3 * order.length)
}

/** A comment that readers now see. */
interface Shown {
  readonly id: string
  readonly story: StoryId
  readonly person: string | null
  readonly author: string
  readonly at: Instant
  /** Whose comment it answers. */
  readonly answered: string | null
}

/** Tells of a comment that readers now see for the first time. */
export async function tellOfShown(
  db: Database,
  newsroom: Pick<Newsroom, 'newId'>,
  comment: Shown,
): Promise<void> {
  await tellOfComment(db, newlyShown(newsroom, comment))
}

function newlyShown({ newId }: Pick<Newsroom, 'newId'>, comment: Shown): NewlyShown {
  const { id, story, person, author, at, answered } = comment
  return { comment: id, story, writer: person, by: author, answered, at, newId }
}
