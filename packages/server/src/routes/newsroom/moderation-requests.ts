import { z } from '@hono/zod-openapi'
import { orderKinds, orderOutcomes, sanctionKinds } from '@stet/core/comments'
import { decisionDeed, queueName, ruleCode } from './moderation-answers.ts'
import { count, sentInstant, sentLine } from './requests.ts'

const id = z.string().regex(/^[\w-]{1,64}$/, 'Not the id of a comment')

export const commentParams = z.object({ id })
export const commenterParams = z.object({ id })
export const queueParams = z.object({ queue: queueName })
export const appealParams = z.object({ id })

export const pageQuery = z.object({
  after: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})

const words = sentLine.pipe(z.string().max(2000))

/** What a moderator decides of a comment that they saw in this revision. */
export const decisionSent = z.object({
  deed: decisionDeed.exclude(['undo', ...sanctionKinds]),
  /** Asked for where it is rejected. */
  rule: ruleCode.optional(),
  /** Told to whoever wrote it. */
  words: words.optional(),
  revision: count,
  /** They say that whoever wrote it is in no danger, although it was taken so: only then are they told of a rule. */
  isSafe: z.boolean().optional(),
})

export const undoSent = z.object({ decision: id, words: words.optional() })

export const bulkSent = z.object({
  ids: z.array(id).min(1).max(200),
  deed: decisionDeed.exclude(['undo', ...sanctionKinds]),
  rule: ruleCode.optional(),
  words: words.optional(),
})

export const bulkToken = bulkSent.extend({ token: z.string().max(200) })

export const sanctionSent = z.object({
  kind: z.enum(sanctionKinds),
  /** The comment for which it is. */
  comment: id,
  rule: ruleCode,
  words: words.pipe(z.string().min(1, 'Say it in a few words')),
  /** Asked for in a time-out and in a ban: every one of them ends. */
  until: sentInstant.optional(),
})

export const commenterChange = z.object({
  badge: z.enum(['staff', 'author']).nullable().optional(),
  isReadFirst: z.boolean().optional(),
  /** Whether they may write where only members do. */
  isMember: z.boolean().optional(),
})

export const commenterQuery = pageQuery.extend({ words: z.string().max(200).optional() })

export const appealSent = z.object({
  outcome: z.enum(['upheld', 'overturned']),
  words: words.pipe(z.string().min(1, 'Say it in a few words')),
  /** An administrator decides about an own decision by name, because nobody else is here. */
  alone: z.boolean().optional(),
})

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'A day like 2026-11-20 is expected')

export const figuresQuery = z.object({ from: day, to: day })

export const wrongDays =
  'Cannot count: the first day is not before the last, or there are more than 800'

/** What an authority ordered; what is not known yet is null. */
export const orderSent = z.object({
  kind: z.enum(orderKinds),
  country: z.string().regex(/^[A-Z]{2}$/, 'A country by two capital letters is expected'),
  authority: sentLine.pipe(z.string().min(1, 'Name the authority').max(300)),
  about: ruleCode,
  comment: id.nullable(),
  receivedAt: sentInstant,
  informedAt: sentInstant.nullable(),
  outcome: z.enum(orderOutcomes).nullable(),
  words,
  doneAt: sentInstant.nullable(),
})
