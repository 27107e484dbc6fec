import type { ShownComment } from '@stet/core/comments'
import type { PolicyTold, TalkStory } from '@stet/core/page'
import type { StoryId } from '@stet/core/story'
import type { Newsroom } from '../../newsroom.ts'
import { policyToldOf } from '../../site/policy-told.ts'
import { type FoundComment, findComment } from '../../storage/comments.ts'
import { findPublished, type Published } from '../../storage/publications.ts'

/** The discussion of a live story, as its pages tell of it. */
export interface DiscussionAt {
  readonly published: Published
  readonly story: TalkStory
  readonly policy: PolicyTold
}

/** The discussion of a story by its id; undefined where none is live. */
export async function discussionAt(
  newsroom: Newsroom,
  id: string,
): Promise<DiscussionAt | undefined> {
  const published = await findPublished(newsroom.database.db, id as StoryId)
  if (!published) return undefined
  const { summary, version } = published
  return {
    published,
    story: { ...summary, version },
    policy: await policyToldOf(newsroom, published),
  }
}

/** A comment with the discussion that it stands in; undefined where there is none, or its story is not live. */
export async function commentAt(
  newsroom: Newsroom,
  id: string,
): Promise<(DiscussionAt & { readonly comment: FoundComment }) | undefined> {
  const comment = await findComment(newsroom.database.db, id)
  if (comment?.kind !== 'comment') return undefined
  const discussion = await discussionAt(newsroom, comment.story)
  return discussion && { ...discussion, comment }
}

/** A comment as readers see it, without what answers it. */
export function shownAs(comment: FoundComment): ShownComment {
  const { id, number, parent, author, badge, at, editedAt, text, passage, isFeatured, respect } =
    comment
  return {
    ...{ id, number, parent, author, badge, at, editedAt, text, passage, isFeatured, respect },
    depth: 0,
    state: 'shown',
    replies: [],
    moreReplies: null,
  }
}
