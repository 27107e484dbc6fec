/** What a moderator may do with a comment. */
export const decisionDeeds = [
  'approve',
  'reject',
  'feature',
  'unfeature',
  'danger',
  'undo',
] as const
export type DecisionDeed = (typeof decisionDeeds)[number]

/** What may be done about whoever wrote it. */
export const sanctionKinds = ['warning', 'time-out', 'ban'] as const
export type SanctionKind = (typeof sanctionKinds)[number]

/** The rules of the discussion, by which a comment may be held or rejected; told to whoever wrote it. */
export const ruleCodes = [
  'abuse',
  'hate',
  'threat',
  'harassment',
  'private-life',
  'contact-details',
  'names-a-child',
  'outs-somebody',
  'says-what-is-wrong-with-a-person',
  'crime-unproved',
  'methods-of-harm',
  'illegal',
  'spam',
  'off-topic',
  'copied',
  'unreadable',
  'other',
] as const
export type RuleCode = (typeof ruleCodes)[number]

/** What readers may report a comment for. */
export const reportReasons = [
  'abuse',
  'hate',
  'threat',
  'private-life',
  'about-me',
  'may-be-in-danger',
  'illegal',
  'spam',
  'other',
] as const
export type ReportReason = (typeof reportReasons)[number]
