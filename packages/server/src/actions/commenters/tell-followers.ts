import type { StoryId } from '@stet/core/story'
import { tellCommenter } from '../../commenters/tell-commenter.ts'
import type { Newsroom } from '../../newsroom.ts'
import {
  followersTold,
  followersToTell,
  followersWithNews,
} from '../../storage/commenter-follows.ts'
import { transaction } from '../../storage/database.ts'

const batch = 200

/**
 * Tells those who follow a discussion that others have written there, each once until they have read it; nobody of their
 * own comments, or of those of people whom they do not want to see.
 */
export async function tellFollowers(newsroom: Newsroom, story: StoryId): Promise<void> {
  const { database, now, newId } = newsroom
  const at = now()
  const news = { kind: 'followed', story } as const
  for (let after = ''; ; ) {
    const commenters = await transaction(database, async (db) => {
      const some = await followersToTell(db, { story, after, limit: batch })
      const told = await followersWithNews(db, { story, commenters: some })
      for (const commenter of told) await tellCommenter(db, { commenter, news, at, newId })
      if (told.length > 0) await followersTold(db, { story, commenters: told, at })
      return some
    })
    const last = commenters.at(-1)
    if (last === undefined) return
    after = last
  }
}
