import { type CommentPolicy, type PolicyNow, readCommentSettings } from '@stet/core/comments'
import type { StoryId } from '@stet/core/story'
import type { Actor } from '../../access/actor.ts'
import type { Newsroom } from '../../newsroom.ts'
import { policyNowOf } from '../../site/policy-told.ts'
import { recordAudit } from '../../storage/audits.ts'
import { transaction } from '../../storage/database.ts'
import { findDiscussion } from '../../storage/discussions.ts'
import { findPublished } from '../../storage/publications.ts'
import { findStory } from '../../storage/stories.ts'
import {
  dropThreadPolicy,
  saveThreadPolicy,
  threadPolicyOf,
} from '../../storage/thread-policies.ts'
import { askDiscussionPages } from '../comments/ask-discussion-pages.ts'

/** How the discussion of a story is led, and how many comments it has. */
export interface ThreadPolicyTold {
  /** As the story says. */
  readonly story: CommentPolicy
  /** As an editor set it for this discussion; null where the story's own holds. */
  readonly override: CommentPolicy | null
  /** As it holds now; null where the story is not published. */
  readonly now: PolicyNow | null
  readonly shown: number
  readonly held: number
}

/** How the discussion of a story is led; undefined where there is no such story. */
export async function threadPolicyTold(
  newsroom: Newsroom,
  story: StoryId,
): Promise<ThreadPolicyTold | undefined> {
  const { db } = newsroom.database
  const record = await findStory(db, story)
  if (!record) return undefined
  const live = await findPublished(db, story)
  const { counts } = await findDiscussion(db, story)
  return {
    story: (live?.story ?? record.story).comments,
    override: (await threadPolicyOf(db, story))?.policy ?? null,
    now: live ? (await policyNowOf(newsroom, live)).policy : null,
    shown: counts.shown,
    held: counts.held,
  }
}

/**
 * Sets how the discussion of a story is led, over what the story says; with null the story's own policy holds again.
 * Its page tells readers of it soon.
 */
export async function setThreadPolicy(
  newsroom: Newsroom,
  asked: { readonly story: StoryId; readonly policy: unknown; readonly actor: Actor },
): Promise<ThreadPolicyTold | { readonly problem: string }> {
  const { story, actor } = asked
  const policy = asked.policy === null ? null : readPolicy(asked.policy)
  if (policy && 'problem' in policy) return policy
  await transaction(newsroom.database, async (db) => {
    const now = newsroom.now()
    if (policy) await saveThreadPolicy(db, { story, policy, at: now, by: actor })
    else await dropThreadPolicy(db, story)
    await askDiscussionPages(db, story, { now, isCounted: false })
    await recordAudit(db, {
      ...{ id: newsroom.newId(), at: now, actor, action: 'set-comment-policy' },
      ...{ subject: story, detail: { policy } },
    })
  })
  const told = await threadPolicyTold(newsroom, story)
  return told ?? { problem: 'Cannot find the story: there is none of this name' }
}

function readPolicy(sent: unknown): CommentPolicy | { readonly problem: string } {
  const read = readCommentSettings({ policy: sent })
  if ('settings' in read) return read.settings.policy
  const [first] = read.problems
  return { problem: `Cannot set this: ${first?.message ?? 'it is no policy of comments'}` }
}
