import { epochOf, instantOf } from '../../story/day.ts'
import type { Instant } from '../../story/story.ts'
import type { Submission } from '../moderation.ts'
import { type Phase, refuse } from './phase.ts'

/** So many comments within so many seconds are the most that somebody sends. */
const limits: readonly { readonly most: number; readonly seconds: number }[] = [
  { most: 3, seconds: 30 },
  { most: 12, seconds: 600 },
  { most: 40, seconds: 3600 },
]

/** Refuses what comes too soon after what the same person sent, and in slow mode after what they sent here. */
export const rate: Phase = {
  name: 'rate',
  run: (submission) => {
    const until = waitUntil(submission)
    return until === null
      ? []
      : [refuse(`It came too soon after others; from ${until} it is taken`)]
  },
}

/** When whoever wrote a comment may send it; null where they may at once. Staff do not wait. */
export function waitUntil({
  at,
  policy,
  writer,
  lately,
}: Pick<Submission, 'at' | 'policy' | 'writer' | 'lately'>): Instant | null {
  if (writer.badge !== null) return null
  const ends = limits.flatMap(({ most, seconds }) => {
    const last = lately.byWriter[most - 1]
    return last === undefined ? [] : [epochOf(last) + seconds * 1000]
  })
  if (policy.slow > 0 && lately.byWriterHere !== null)
    ends.push(epochOf(lately.byWriterHere) + policy.slow * 1000)
  const end = Math.max(0, ...ends)
  return end > epochOf(at) ? instantOf(end) : null
}
