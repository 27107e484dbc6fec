import type { Instant, StoryId } from '@stet/core/story'
import { isFollowed } from '../storage/commenter-follows.ts'
import { isMuted } from '../storage/commenter-mutes.ts'
import type { Database } from '../storage/database.ts'
import { type AskedJob, askJob } from '../storage/jobs.ts'
import { tellCommenter } from './tell-commenter.ts'

/** A comment that readers see for the first time. */
export interface NewlyShown {
  readonly comment: string
  readonly story: StoryId
  /** Who wrote it, by account and by name. */
  readonly writer: string | null
  readonly by: string
  /** Whose comment it answers; null where nobody's. */
  readonly answered: string | null
  readonly at: Instant
  readonly newId: () => string
}

/** How long followers wait for news, in milliseconds: many comments are one letter. */
const gatherFor = 10 * 60_000

/** Tells whoever is answered, unless they muted the writer, and has those who follow the discussion told soon. */
export async function tellOfComment(db: Database, shown: NewlyShown): Promise<void> {
  await tellAnswered(db, shown)
  await tellFollowers(db, shown.story, shown.at)
}

/** Tells whoever is answered, unless they muted the writer. */
export async function tellAnswered(db: Database, shown: NewlyShown): Promise<void> {
  const { comment, story, writer, by, answered, at, newId } = shown
  if (answered === null || answered === writer) return
  if (writer !== null && (await isMuted(db, answered, writer))) return
  const news = { kind: 'reply', comment, story, by } as const
  await tellCommenter(db, { commenter: answered, news, at, newId })
}

/** Has those who follow a discussion told soon that something came at a time. */
export async function tellFollowers(db: Database, story: StoryId, at: Instant): Promise<void> {
  if (await isFollowed(db, story)) await askJob(db, followJob(story, at))
}

/** The one job that tells those who follow a discussion. */
function followJob(story: StoryId, at: Instant): AskedJob {
  const runAt = new Date(Date.parse(at) + gatherFor).toISOString()
  const key = `tell-followers:${story}`
  return { key, kind: 'tell-followers', detail: story, runAt, priority: 6 }
}
