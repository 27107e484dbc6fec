import type { QuotedPassage } from '@stet/core/comments'
import type { StoryId } from '@stet/core/story'
import { hashOf, makeLinkToken, minutesAfter } from '../access/link-token.ts'
import type { Newsroom } from '../newsroom.ts'
import { findDraft, saveDraft } from '../storage/commenter-drafts.ts'
import { transaction } from '../storage/database.ts'

/** What somebody typed before they were signed in. */
export interface CommentDraft {
  readonly story: StoryId
  readonly parent: string | null
  readonly text: string
  readonly passage: QuotedPassage | null
}

/** Keeps it for an hour; gives the key by which `/-/me/sign-in?draft=…` and the write page find it. */
export async function keepDraft(newsroom: Newsroom, draft: CommentDraft): Promise<string> {
  const { token, hash } = makeLinkToken()
  const until = minutesAfter(newsroom.now(), 60)
  await transaction(newsroom.database, (db) => saveDraft(db, { hash, draft, until }))
  return token
}

/** What was kept under a key; null where nothing is, or an hour has passed. */
export function draftOf(newsroom: Newsroom, key: string): Promise<CommentDraft | null> {
  return findDraft(newsroom.database.db, hashOf(key), newsroom.now())
}
