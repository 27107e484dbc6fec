import type { CommentState } from '@stet/core/comments'
import type { Story } from '@stet/core/story'
import type { Role } from '../../access/staff.ts'
import { commentBy, commenterNamed } from '../../actions/moderation/moderation-for-tests.ts'
import type { Commenter } from '../../commenters/commenter.ts'
import { live, openTestNewsroom, pass, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { insertStaff, markArrived } from '../../storage/accounts.ts'
import type { FoundComment } from '../../storage/comments.ts'
import { findDiscussion } from '../../storage/discussions.ts'
import { type Ask, apiOf, staffOf } from './api-for-tests.ts'

/** A newsroom with a live story, Noor who comments, and people of some roles who work there. */
export async function openDiscussion(roles: readonly Role[]): Promise<Discussed> {
  const newsroom = await openTestNewsroom()
  const { db } = newsroom.database
  const story = await live(newsroom)
  const noor = await commenterNamed(newsroom, 'Noor')
  for (const role of roles) {
    await insertStaff(db, staffOf(role), newsroom.now())
    await markArrived(db, role)
  }
  return {
    newsroom,
    story,
    noor,
    as: (role) => apiOf(newsroom).as(staffOf(role)),
    held: (text, queue = 'held') => {
      pass(newsroom, 1)
      return commentBy(newsroom, noor, { story: story.id, text, queue })
    },
    letters: async (commenter = noor.id) => {
      const rows = await db
        .selectFrom('commenter_letter')
        .select('kind')
        .where('commenter', '=', commenter)
        .orderBy('id')
        .execute()
      return rows.map(({ kind }) => kind)
    },
    counts: async () => (await findDiscussion(db, story.id)).counts,
  }
}

/** What tests of moderation work with. */
export interface Discussed {
  readonly newsroom: TestNewsroom
  readonly story: Story
  readonly noor: Commenter
  readonly as: (role: Role) => Ask
  /** A comment of Noor's, a minute later, in a queue. */
  readonly held: (text: string, queue?: 'held' | 'new' | 'danger' | null) => Promise<FoundComment>
  /** The kinds of the letters in somebody's box, the first first. */
  readonly letters: (commenter?: string) => Promise<readonly string[]>
  readonly counts: () => Promise<Readonly<Record<CommentState, number>>>
}
