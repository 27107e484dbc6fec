import { type Distress, distressIn } from '../distress/distress-in.ts'
import type { Submission } from '../moderation.ts'
import { sentencesOf } from './comment-words.ts'
import { order, type Phase } from './phase.ts'

/**
 * Puts first in the queue what sounds like somebody in danger. It holds nothing, because it finds too little: under
 * careful stories everything is held for that reason, whatever this says.
 */
export const distress: Phase = {
  name: 'distress',
  run: (submission) => {
    const found = foundIn(submission)
    if (!found || found.who === 'pushed') return []
    const isSelf = found.who === 'self'
    const whom = isSelf ? 'Whoever wrote this' : 'Somebody whom this is about'
    return [order(`${whom} may be in danger`, found.place)]
  },
}

/** Puts early in the queue what may push somebody to harm themselves. Whoever writes that is not in danger for it. */
export const pushing: Phase = {
  name: 'pushing',
  run: (submission) => {
    const found = foundIn(submission)
    if (found?.who !== 'pushed') return []
    return [order('It may push somebody to harm themselves', found.place)]
  },
}

const known = new WeakMap<Submission, Distress | null>()

function foundIn(submission: Submission): Distress | null {
  const before = known.get(submission)
  if (before !== undefined) return before
  const found = distressIn(submission.text, sentencesOf(submission))
  known.set(submission, found)
  return found
}
