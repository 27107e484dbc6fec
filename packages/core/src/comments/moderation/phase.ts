import type { Finding, Submission } from '../moderation.ts'

/** One thing that is looked at before a comment appears. It reads the submission alone, and throws nothing. */
export interface Phase {
  readonly name: string
  readonly run: (submission: Submission) => readonly Found[]
}

/** A finding without the name of its phase. */
export type Found = Omit<Finding, 'phase'>

/** A finding that holds, about the whole comment. */
export function hold(
  why: string,
  rule: Finding['rule'] = null,
  place: Finding['place'] = null,
): Found {
  return { outcome: 'hold', rule, why, place }
}

/** A finding that refuses, about the whole comment, and tells of no rule. */
export function refuse(why: string): Found {
  return { outcome: 'refuse', rule: null, why, place: null }
}

/** A finding by which a comment only stands elsewhere in its queue. */
export function order(why: string, place: Finding['place'] = null): Found {
  return { outcome: 'order', rule: null, why, place }
}
