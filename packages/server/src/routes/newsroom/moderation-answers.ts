import { z } from '@hono/zod-openapi'
import { decisionDeeds, reportReasons, ruleCodes, sanctionKinds } from '@stet/core/comments'
import { instant } from './answers.ts'

export const queueName = z
  .enum(['danger', 'reported', 'held', 'new', 'appeals'])
  .openapi('CommentQueue')

export const commentState = z
  .enum(['shown', 'held', 'rejected', 'withdrawn'])
  .openapi('CommentState')

export const ruleCode = z.enum(ruleCodes).openapi('CommentRule')

/** What somebody did about a comment or its writer; `undo` takes back what was done before. */
export const decisionDeed = z
  .enum([...decisionDeeds, ...sanctionKinds])
  .openapi('CommentDecisionDeed')

const badge = z.enum(['staff', 'author']).nullable()

const finding = z
  .object({
    phase: z.string(),
    outcome: z.enum(['refuse', 'hold', 'order']),
    rule: ruleCode.nullable(),
    why: z.string(),
    place: z.object({ start: z.number(), end: z.number() }).nullable(),
  })
  .openapi('CommentFinding')

const reports = z
  .object({
    /** Those that nobody has answered yet. */
    count: z.number(),
    reasons: z.array(z.object({ reason: z.enum(reportReasons), count: z.number() })).readonly(),
    isBrigade: z.boolean(),
    /** Why it looks as if many had agreed to report it, in one sentence. */
    brigadeWhy: z.string().nullable(),
  })
  .openapi('CommentReports')

const lease = z
  .object({ by: z.string(), isMine: z.boolean(), until: instant })
  .openapi('CommentLease')

/** What somebody did about a comment or its writer. */
export const decision = z
  .object({
    id: z.string(),
    comment: z.string(),
    at: instant,
    /** The name of whoever decided. */
    by: z.string(),
    deed: decisionDeed,
    rule: ruleCode.nullable(),
    words: z.string(),
    until: instant.nullable(),
    /** The decision that this one takes back. */
    undoes: z.string().nullable(),
    isUndone: z.boolean(),
    mayUndo: z.boolean(),
  })
  .openapi('CommentDecision')

const appeal = z
  .object({
    id: z.string(),
    words: z.string(),
    at: instant,
    decision,
    /** Why whoever asks may not decide it; null where they may. */
    refusal: z.string().nullable(),
    /** An administrator decides about an own decision: nobody else is here. Needs `alone: true`. */
    isAlone: z.boolean(),
  })
  .openapi('CommentAppeal')

const storyOfComment = z.object({
  id: z.string(),
  headline: z.string(),
  address: z.string().nullable(),
  isCareful: z.boolean(),
})

/** A comment as a queue shows it. */
export const queueItem = z
  .object({
    id: z.string(),
    /** Counts its texts: what is decided is about one of them. */
    revision: z.number(),
    number: z.number(),
    story: storyOfComment,
    parent: z.string().nullable(),
    author: z.string(),
    commenter: z.string().nullable(),
    badge,
    at: instant,
    editedAt: instant.nullable(),
    state: commentState,
    isFeatured: z.boolean(),
    isDanger: z.boolean(),
    text: z.string(),
    passage: z.object({ version: z.number(), words: z.string() }).nullable(),
    findings: z.array(finding).readonly(),
    reports,
    lease: lease.nullable(),
    /** Whether its words are likely to hurt whoever reads them: shown blurred first. */
    isBlurred: z.boolean(),
    /** Where it waits now. */
    queues: z.array(queueName).readonly(),
    appeal: appeal.nullable(),
  })
  .openapi('QueuedComment')

export const queuePage = z
  .object({ items: z.array(queueItem).readonly(), next: z.string().nullable() })
  .openapi('CommentQueuePage')

/** How many wait: at most `most` are counted. */
export const queueCounts = z
  .object({
    /** Absent where whoever asks may not see them. */
    danger: z.number().optional(),
    reported: z.number(),
    held: z.number(),
    new: z.number(),
    appeals: z.number(),
    most: z.number(),
    onDuty: z.boolean(),
    nextDuty: instant.nullable(),
  })
  .openapi('CommentCounts')

const besideIt = z.object({
  id: z.string(),
  author: z.string(),
  at: instant,
  text: z.string(),
  state: commentState,
})

const recentComment = z.object({
  id: z.string(),
  text: z.string(),
  at: instant,
  state: commentState,
  headline: z.string(),
})

/** Somebody who comments, as the list of them shows them: no address of mail. */
export const commenterItem = z
  .object({
    id: z.string(),
    name: z.string(),
    since: instant,
    shown: z.number(),
    held: z.number(),
    rejected: z.number(),
    badge,
    isReadFirst: z.boolean(),
    isMember: z.boolean(),
    barredUntil: instant.nullable(),
  })
  .openapi('Commenter')

/** Somebody who comments, with what was decided about them and what they wrote last. */
export const commenterWhole = commenterItem
  .extend({
    /** Warnings, time-outs and bans, the newest first. */
    sanctions: z.array(decision).readonly(),
    recent: z.array(recentComment).readonly(),
    /** How often what they reported was found to be against a rule, and not. */
    reported: z.object({ upheld: z.number(), dismissed: z.number(), open: z.number() }),
  })
  .openapi('CommenterWhole')

export const commenterPage = z
  .object({ commenters: z.array(commenterItem).readonly(), next: z.string().nullable() })
  .openapi('CommenterPage')

const report = z
  .object({
    id: z.string(),
    at: instant,
    reason: z.enum(reportReasons),
    words: z.string(),
    /** How whoever was not signed in can be reached. */
    reach: z.string(),
    isOpen: z.boolean(),
    /** Between 0 and 1; null where too few of their reports were answered, or nobody was signed in. */
    reliability: z.number().nullable(),
    isNewAccount: z.boolean(),
    isSignedIn: z.boolean(),
  })
  .openapi('CommentReport')

/** A comment with everything that a moderator needs to judge it. */
export const queueItemWhole = queueItem
  .extend({
    ancestors: z.array(besideIt).readonly(),
    replies: z.array(besideIt).readonly(),
    history: z.array(decision).readonly(),
    commenterWhole: commenterWhole.nullable(),
    reportList: z.array(report).readonly(),
    may: z.object({ decide: z.boolean(), seeDanger: z.boolean(), decideAppeal: z.boolean() }),
  })
  .openapi('QueuedCommentWhole')

export const bulkPreview = z
  .object({
    token: z.string(),
    count: z.number(),
    items: z
      .array(z.object({ id: z.string(), excerpt: z.string(), refused: z.string().nullable() }))
      .readonly(),
  })
  .openapi('CommentBulkPreview')

export const bulkDone = z
  .object({
    done: z.number(),
    refused: z.array(z.object({ id: z.string(), why: z.string() })).readonly(),
  })
  .openapi('CommentBulkDone')

const tally = z.object({ name: z.string(), count: z.number() })

/** What the Digital Services Act and the Online Safety Act ask to be told, for some days. */
export const moderationFigures = z
  .object({
    from: z.string(),
    to: z.string(),
    comments: z.number(),
    /** Held by rules of the program, before anybody read them. */
    heldByRule: z.array(tally).readonly(),
    notices: z.array(tally).readonly(),
    noticesAnswered: z.number(),
    /** Closed without an answer, because the comment was erased before. */
    noticesLapsed: z.number(),
    /** Median milliseconds from a notice to its answer; null where none was answered. */
    noticeMedian: z.number().nullable(),
    decisions: z.array(tally).readonly(),
    rejectedByRule: z.array(tally).readonly(),
    /** Median milliseconds from sending to the first decision; null where none was decided. */
    decisionMedian: z.number().nullable(),
    appeals: z.object({ sent: z.number(), upheld: z.number(), overturned: z.number() }),
    /** Closed without an answer, because whoever sent them had everything erased before. */
    appealsLapsed: z.number(),
    appealMedian: z.number().nullable(),
    perModerator: z.array(z.object({ by: z.string(), decisions: z.number() })).readonly(),
    /** How many comments were by somebody who may be in danger. */
    danger: z.number(),
    /** What authorities ordered, with the median milliseconds until they were told that it had arrived, and until its effect. */
    orders: z.object({
      byKind: z.array(tally).readonly(),
      byCountry: z.array(tally).readonly(),
      byRule: z.array(tally).readonly(),
      byOutcome: z.array(tally).readonly(),
      informedMedian: z.number().nullable(),
      doneMedian: z.number().nullable(),
    }),
  })
  .openapi('CommentFigures')
