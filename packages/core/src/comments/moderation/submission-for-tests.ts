import type { LatelyFacts, StoryFacts, Submission, WriterFacts } from '../moderation.ts'
import { initialCommentSettings } from '../policy/comment-settings.ts'
import type { PolicyNow } from '../policy.ts'

/** What differs from an ordinary comment of a known commenter under an open story. */
export interface Differing {
  readonly policy?: Partial<PolicyNow>
  readonly writer?: Partial<WriterFacts>
  readonly story?: Partial<StoryFacts>
  readonly lately?: Partial<LatelyFacts>
  readonly settings?: Partial<Submission['settings']>
  readonly checks?: Submission['checks']
}

/** A comment as it is judged; used by tests. */
export function submissionOf(text: string, differing: Differing = {}): Submission {
  const { policy, writer, story, lately, settings, checks = [] } = differing
  return {
    text,
    at: '2026-11-23T12:00:00.000Z',
    policy: {
      ...{ writing: 'open', closed: null, slow: 0, isCareful: false, readBy: null },
      ...policy,
    },
    writer: {
      ...{ since: '2026-01-05T09:00:00.000Z', shown: 5, rejectedLately: 0, isMember: false },
      ...{ badge: null, barredUntil: null, isReadFirst: false, ...writer },
    },
    story: { isCareful: false, people: [], topics: [], ...story },
    lately: { byWriter: [], byWriterHere: null, same: 0, ...lately },
    settings: { ...initialCommentSettings.moderation, ...settings },
    checks,
  }
}
