import { createHash } from 'node:crypto'
import {
  cleanText,
  isRefusedPlainly,
  type Judgement,
  judge,
  type PolicyNow,
  type Submission,
  textKey,
} from '@stet/core/comments'
import type { Instant, StoryId } from '@stet/core/story'
import type { Commenter } from '../../commenters/commenter.ts'
import { askCheckers } from '../../comments/checkers/ask-checkers.ts'
import type { Newsroom } from '../../newsroom.ts'
import { policyNowOf } from '../../site/policy-told.ts'
import { countsByWriter, sameLately, sentLately } from '../../storage/comment-writers.ts'
import { daysFrom } from '../desk/keeping.ts'
import { discussedStory } from './discussed-story.ts'

/** A text as it is kept, with what becomes of it. */
export interface JudgedText {
  readonly text: string
  /** By which repeats are known; null where it has no letters and no digits. */
  readonly textKey: string | null
  readonly at: Instant
  readonly policy: PolicyNow
  readonly judgement: Judgement
  /** When its words go, should whoever wrote it be in danger. */
  readonly eraseAt: Instant
}

/** What somebody wrote under a story. */
export interface Written {
  readonly story: StoryId
  readonly commenter: Commenter
  readonly text: string
  /** The comment that gets this text: how fast it came after others does not matter, nor that its own words are there. */
  readonly edited?: string
}

/** Cleans and judges a text with all that is known now; undefined where no such story is live. */
export async function judgeComment(
  newsroom: Newsroom,
  { story, commenter, text: typed, edited }: Written,
): Promise<JudgedText | undefined> {
  const { db } = newsroom.database
  const discussed = await discussedStory(newsroom, story)
  if (!discussed) return undefined
  const { policy, settings } = await policyNowOf(newsroom, discussed.published)
  const text = cleanText(typed)
  const key = keyOf(text)
  const at = newsroom.now()
  const lately =
    edited === undefined
      ? await sentLately(db, { person: commenter.id, story, textKey: key, now: at })
      : await sameLately(db, { textKey: key, now: at, but: edited })
  const { since, isMember, badge, barredUntil, isReadFirst } = commenter
  const counts = await countsByWriter(db, commenter.id, at)
  const submission: Submission = {
    text,
    at,
    policy,
    writer: { since, isMember, badge, barredUntil, isReadFirst, ...counts },
    story: discussed.facts,
    lately,
    settings: settings.moderation,
    checks: [],
  }
  const { checkers } = settings
  // Nobody else is shown words that are not taken, nor those under a careful story: they are held in any case.
  const isAsked = checkers.length > 0 && !policy.isCareful && !isRefusedPlainly(submission)
  const checks = isAsked ? await askCheckers(newsroom, checkers, { text }) : []
  const judgement = judge(isAsked ? { ...submission, checks } : submission)
  const eraseAt = daysFrom(at, settings.dangerDays)
  return { text, textKey: key, at, policy, judgement, eraseAt }
}

/** Words are known again by a hash: nothing of them is in the index. */
function keyOf(text: string): string | null {
  const key = textKey(text)
  return key === '' ? null : createHash('sha256').update(key).digest('base64url').slice(0, 22)
}
