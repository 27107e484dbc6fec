import type { ShapeOf } from '../../story/shape.ts'
import { line } from '../../story/shape.ts'
import type { CommentPolicy } from '../policy.ts'

/** Seconds between two comments: at most a day. Days until a discussion is closed: at most ten years. */
export const pace = {
  slow: { kind: 'number', least: 0, most: 86_400, optional: true },
  days: { kind: 'number', least: 0, most: 3650, optional: true },
} as const

/** What a policy of comments may be, in stories and in settings. */
export const commentPolicyShape: ShapeOf<CommentPolicy> & {
  readonly initial: CommentPolicy
} = {
  kind: 'tagged',
  by: { open: pace, held: pace, members: pace, closed: { reason: line } },
  initial: { type: 'open' },
}
