import { createRoute, z } from '@hono/zod-openapi'
import { claimComment, releaseComment } from '../../actions/moderation/claim-comment.ts'
import { decideComment } from '../../actions/moderation/decide-comment.ts'
import { readCounts, readQueue } from '../../actions/moderation/read-queue.ts'
import { readWholeItem } from '../../actions/moderation/read-whole-item.ts'
import { undoDecision } from '../../actions/moderation/undo-decision.ts'
import type { Newsroom } from '../../newsroom.ts'
import { instant } from './answers.ts'
import { newsroomApp } from './context.ts'
import { decision, queueCounts, queueItemWhole, queuePage } from './moderation-answers.ts'
import { noComment, refusalOf } from './moderation-refusals.ts'
import {
  commentParams,
  decisionSent,
  pageQuery,
  queueParams,
  undoSent,
} from './moderation-requests.ts'
import { may } from './permission.ts'
import { answer, refusals } from './refusals.ts'
import { jsonBody, smallBody } from './requests.ts'

const counts = createRoute({
  method: 'get',
  path: '/moderation/counts',
  summary: 'How many comments wait in each queue, and whether somebody is on duty',
  responses: { 200: answer('The counts', queueCounts), ...refusals() },
})

const queue = createRoute({
  method: 'get',
  path: '/moderation/queues/{queue}',
  summary: 'The comments that wait in a queue, the most urgent and then the oldest first',
  request: { params: queueParams, query: pageQuery },
  responses: { 200: answer('A part of the queue', queuePage), ...refusals() },
})

const show = createRoute({
  method: 'get',
  path: '/comments/{id}',
  summary: 'A comment with its thread, its writer, its reports and what was decided about it',
  request: { params: commentParams },
  responses: { 200: answer('The comment', queueItemWhole), ...refusals(404) },
})

const claim = createRoute({
  method: 'post',
  path: '/comments/{id}/lease',
  summary: 'Claim a comment for two minutes, or go on holding it, so that nobody else judges it',
  request: { params: commentParams },
  responses: {
    200: answer('It is claimed', z.object({ until: instant })),
    ...refusals(404, 409),
  },
})

const release = createRoute({
  method: 'delete',
  path: '/comments/{id}/lease',
  summary: 'Give a comment back that was claimed',
  request: { params: commentParams },
  responses: {
    200: answer('It is given back', z.object({ released: z.boolean() })),
    ...refusals(404),
  },
})

const decided = {
  200: answer('It is decided, and told to whoever wrote it', z.object({ decision })),
  ...refusals(404, 409, 413, 422),
} as const

const decide = createRoute({
  method: 'post',
  path: '/comments/{id}/decisions',
  summary: 'Decide about a comment in the revision that was seen',
  request: { params: commentParams, body: jsonBody(decisionSent) },
  responses: decided,
})

const undo = createRoute({
  method: 'post',
  path: '/comments/{id}/undo',
  summary: 'Take back a decision about a comment or its writer',
  request: { params: commentParams, body: jsonBody(undoSent) },
  responses: decided,
})

/** The queues of comments, and one comment of them. */
export function queueRoutes(newsroom: Newsroom) {
  const mayModerate = may('moderate-comments')
  return newsroomApp()
    .openapi({ ...counts, middleware: mayModerate }, async (context) =>
      context.json(await readCounts(newsroom, context.var.staff), 200),
    )
    .openapi({ ...queue, middleware: mayModerate }, async (context) => {
      const { staff } = context.var
      const { after, limit = 30 } = context.req.valid('query')
      const asked = { ...context.req.valid('param'), after, limit, staff }
      const part = await readQueue(newsroom, asked)
      if (!part) {
        return context.json({ error: 'Cannot show this queue: it is for two roles only' }, 403)
      }
      return context.json(part, 200)
    })
    .openapi({ ...show, middleware: mayModerate }, async (context) => {
      const { id } = context.req.valid('param')
      const found = await readWholeItem(newsroom, { comment: id, staff: context.var.staff })
      if (!found) return context.json({ error: noComment }, 404)
      return context.json(found, 200)
    })
}

/** What is done with one comment: claiming it, deciding about it, and taking that back. */
export function decisionRoutes(newsroom: Newsroom) {
  const mayModerate = may('moderate-comments')
  const app = newsroomApp()
  app.use('/comments/:id/*', smallBody)
  return app
    .openapi({ ...claim, middleware: mayModerate }, async (context) => {
      const { id } = context.req.valid('param')
      const done = await claimComment(newsroom, { comment: id, staff: context.var.staff })
      if (done.outcome === 'claimed') return context.json({ until: done.until }, 200)
      const { error, status } = refusalOf(done)
      return context.json({ error }, status === 422 ? 409 : status)
    })
    .openapi({ ...release, middleware: mayModerate }, async (context) => {
      const { id } = context.req.valid('param')
      const released = await releaseComment(newsroom, { comment: id, staff: context.var.staff })
      return context.json({ released }, 200)
    })
    .openapi({ ...decide, middleware: mayModerate }, async (context) => {
      const { id } = context.req.valid('param')
      const { rule = null, words = '', ...rest } = context.req.valid('json')
      const { staff } = context.var
      const done = await decideComment(newsroom, { ...rest, rule, words, comment: id, staff })
      if (done.outcome === 'decided') return context.json({ decision: done.decision }, 200)
      const { error, status } = refusalOf(done)
      return context.json({ error }, status)
    })
    .openapi({ ...undo, middleware: mayModerate }, async (context) => {
      const { id } = context.req.valid('param')
      const { decision: undone, words = '' } = context.req.valid('json')
      const { staff } = context.var
      const done = await undoDecision(newsroom, { comment: id, decision: undone, words, staff })
      if (done.outcome === 'decided') return context.json({ decision: done.decision }, 200)
      const { error, status } = refusalOf(done)
      return context.json({ error }, status)
    })
}
