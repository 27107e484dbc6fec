import type { WriterFacts } from '../moderation.ts'

/** How many shown comments make somebody known here. */
const known = 3
/** How many make somebody trusted, where none was rejected lately. */
const trusted = 25

/** Whether little of somebody was shown so far, and they do not work here. */
export function isNew({ shown, badge }: WriterFacts): boolean {
  return badge === null && shown < known
}

/** Whether somebody has written here for long without fault, or works here. */
export function isTrusted({ shown, rejectedLately, badge, isReadFirst }: WriterFacts): boolean {
  return !isReadFirst && (badge !== null || (shown >= trusted && rejectedLately === 0))
}
