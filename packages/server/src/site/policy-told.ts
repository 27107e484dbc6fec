import {
  type CommentSettings,
  closesAtOf,
  type PolicyNow,
  policyNow,
} from '@stet/core/comments/policy'
import { helpByCountry } from '@stet/core/desk/help'
import type { PolicyTold } from '@stet/core/page'
import type { StoryId } from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import { askedTogether } from '../storage/asked-together.ts'
import { commentSettingsOf } from '../storage/comment-rules.ts'
import type { Published } from '../storage/publications.ts'
import { type ThreadPolicy, threadPoliciesOf } from '../storage/thread-policies.ts'

/** How the discussion of a live story is led now, with the settings that this was read from. */
export interface LedNow {
  readonly policy: PolicyNow
  readonly closesAt: PolicyTold['closesAt']
  readonly settings: CommentSettings
}

// Under a story of which everybody speaks, many ask at once.
const policySet = askedTogether<StoryId, ThreadPolicy>(threadPoliciesOf)
const settingsNow = askedTogether<null, CommentSettings>(
  async (db) => new Map([[null, await commentSettingsOf(db)]]),
)

/** How the discussion of a live story is led now. */
export async function policyNowOf(
  { database, now }: Pick<Newsroom, 'database' | 'now'>,
  { story, summary, publishedAt }: Published,
): Promise<LedNow> {
  // What nobody set is as it is at first: there always are some.
  const settings = (await settingsNow(database, null)) as CommentSettings
  const question = {
    story: story.comments,
    override: (await policySet(database, story.id))?.policy ?? null,
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
