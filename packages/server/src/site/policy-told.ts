import {
  type CommentSettings,
  closesAtOf,
  type PolicyNow,
  policyNow,
} from '@stet/core/comments/policy'
import { helpByCountry } from '@stet/core/desk/help'
import type { PolicyTold } from '@stet/core/page'
import type { Newsroom } from '../newsroom.ts'
import { commentSettingsOf } from '../storage/comment-rules.ts'
import type { Published } from '../storage/publications.ts'
import { threadPolicyOf } from '../storage/thread-policies.ts'

/** How the discussion of a live story is led now, with the settings that this was read from. */
export interface LedNow {
  readonly policy: PolicyNow
  readonly closesAt: PolicyTold['closesAt']
  readonly settings: CommentSettings
}

/** How the discussion of a live story is led now. */
export async function policyNowOf(
  { database: { db }, now }: Pick<Newsroom, 'database' | 'now'>,
  { story, summary, publishedAt }: Published,
): Promise<LedNow> {
  const settings = await commentSettingsOf(db)
  const question = {
    story: story.comments,
    override: (await threadPolicyOf(db, story.id))?.policy ?? null,
    isCareful: summary.care,
    publishedAt,
    settings,
    now: now(),
  }
  return { policy: policyNow(question), closesAt: closesAtOf(question), settings }
}

/** The same as readers are told of it; help under a careful story, whatever anybody writes there. */
export async function policyToldOf(
  newsroom: Pick<Newsroom, 'database' | 'now'>,
  published: Published,
): Promise<PolicyTold> {
  const { policy, closesAt, settings } = await policyNowOf(newsroom, published)
  const help = policy.isCareful ? helpByCountry(settings.countries) : []
  return { now: policy, closesAt, hours: policy.isCareful ? settings.duty : null, help }
}
