import type {
  Badge,
  CommentState,
  DecisionDeed,
  OrderKind,
  OrderOutcome,
  QueueName,
  ReportReason,
  RuleCode,
  SanctionKind,
} from '@stet/core/comments'
import { counted } from '../shell/counted.ts'

/** The queues in the order in which they are to be worked through, the most urgent first. */
export const queues: readonly { readonly name: QueueName; readonly words: string }[] = [
  { name: 'danger', words: 'May be in danger' },
  { name: 'reported', words: 'Reported' },
  { name: 'held', words: 'Held' },
  { name: 'new', words: 'New commenters' },
  { name: 'appeals', words: 'Appeals' },
]

/** What is said where a queue is empty. */
export const emptyWords: Readonly<Record<QueueName, string>> = {
  danger: 'Nobody waits here.',
  reported: 'No report waits to be read.',
  held: 'Nothing is held.',
  new: 'Nobody new waits to be read.',
  appeals: 'No appeal waits for an answer.',
}

/** What a queue holds, in a sentence for whoever opens it. */
export const queueWords: Readonly<Record<QueueName, string>> = {
  danger:
    'Words of somebody who may be in danger. No rule is told to them; they are shown where help is. They go from here, and everywhere, after 30 days at the latest.',
  reported: 'What readers reported, with what they said. A report is not a verdict.',
  held: 'Comments that wait until somebody has read them. Held is not accused.',
  new: 'The first comments of people who are new here.',
  appeals: 'Decisions that somebody asked to have looked at again, by somebody else.',
}

/** Rules by the name that moderators choose from. */
export const ruleWords: Readonly<Record<RuleCode, string>> = {
  abuse: 'Abuse of a person',
  hate: 'Hate against a group',
  threat: 'A threat',
  harassment: 'Harassment',
  'private-life': 'Somebody’s private life',
  'contact-details': 'Contact details',
  'names-a-child': 'Names a child',
  'outs-somebody': 'Tells what somebody keeps private about themselves',
  'says-what-is-wrong-with-a-person': 'Says what is wrong with a person',
  'crime-unproved': 'Tells an unproved crime as a fact',
  'methods-of-harm': 'Tells how somebody was harmed',
  illegal: 'Against the law',
  spam: 'Spam or advertising',
  'off-topic': 'Not about the story',
  copied: 'Copied from elsewhere',
  unreadable: 'Cannot be read',
  other: 'Something else',
}

/** Reasons that readers give when they report, as moderators read them. */
export const reasonWords: Readonly<Record<ReportReason, string>> = {
  abuse: 'abuse',
  hate: 'hate',
  threat: 'a threat',
  'private-life': 'private life',
  'about-me': 'it is about me',
  'may-be-in-danger': 'may be in danger',
  illegal: 'against the law',
  spam: 'spam',
  other: 'something else',
}

/** Where a comment stands, for the newsroom. */
export const stateWords: Readonly<Record<CommentState, string>> = {
  shown: 'Shown',
  held: 'Held',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn by its writer',
}

/** What was done with a comment, in a list of decisions. */
export const deedWords: Readonly<Record<DecisionDeed, string>> = {
  approve: 'Approved',
  reject: 'Rejected',
  feature: 'Featured',
  unfeature: 'No longer featured',
  danger: 'Told where help is',
  undo: 'Undone',
}

/** What was done about somebody. */
export const sanctionWords: Readonly<Record<SanctionKind, string>> = {
  warning: 'Warning',
  'time-out': 'Time-out',
  ban: 'Ban',
}

/** What an authority orders. */
export const orderKindWords: Readonly<Record<OrderKind, string>> = {
  act: 'To act against something',
  inform: 'To tell about somebody',
}

/** What became of an order. */
export const orderOutcomeWords: Readonly<Record<OrderOutcome, string>> = {
  done: 'Done as ordered',
  partly: 'Done in part',
  refused: 'Refused',
}

/** Beside a name that is more than a reader's. */
export const badgeWords: Readonly<Record<Badge, string>> = {
  staff: 'Newsroom',
  author: 'Wrote the story',
}

/** What somebody decided, of a comment or of its writer, in a list of decisions. */
export function doneWords(deed: DecisionDeed | SanctionKind): string {
  return deed in deedWords ? deedWords[deed as DecisionDeed] : sanctionWords[deed as SanctionKind]
}

/** What readers said in their reports: `4 reports: abuse (3), spam`. */
export function reportsLine(
  reasons: readonly { readonly reason: ReportReason; readonly count: number }[],
): string {
  const all = reasons.reduce((sum, { count }) => sum + count, 0)
  const each = reasons.map(({ reason, count }) =>
    count > 1 ? `${reasonWords[reason]} (${count})` : reasonWords[reason],
  )
  return `${counted(all, 'report', 'reports')}: ${each.join(', ')}`
}

/** A piece of a comment's text, with whether something was found there. */
export interface TextPiece {
  readonly text: string
  readonly isFound: boolean
}

interface Place {
  readonly start: number
  readonly end: number
}

/**
 * The text cut where findings begin and end, so that what was found can be marked; places are in UTF-16
 * units, may overlap, and count only as far as they lie inside the text.
 */
export function cutAt(text: string, places: readonly (Place | null)[]): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let from = 0
  const known = places
    .filter((place) => place !== null)
    .toSorted((one, other) => one.start - other.start)
  for (const { start, end } of known) {
    const begin = Math.max(from, Math.min(start, text.length))
    const stop = Math.min(end, text.length)
    if (stop <= begin) continue
    if (begin > from) pieces.push({ text: text.slice(from, begin), isFound: false })
    pieces.push({ text: text.slice(begin, stop), isFound: true })
    from = stop
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isFound: false })
  return pieces
}
