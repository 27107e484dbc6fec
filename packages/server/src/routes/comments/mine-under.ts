import type { StoryId } from '@stet/core/story'
import { respectedUnder } from '../../storage/comment-respects.ts'
import { mutedUnder } from '../../storage/commenter-mutes.ts'
import type { Database } from '../../storage/database.ts'

/** What somebody signed in did under a story, for the script of its page: comments by their ids. */
export interface MineUnder {
  readonly muted: readonly string[]
  readonly respected: readonly string[]
}

/** Whom somebody muted and what they respect under a story. */
export async function mineUnder(
  db: Database,
  story: StoryId,
  commenter: string,
): Promise<MineUnder> {
  return {
    muted: await mutedUnder(db, story, commenter),
    respected: await respectedUnder(db, story, commenter),
  }
}
