import { createRoute, z } from '@hono/zod-openapi'
import {
  changeCommenter,
  listedCommenters,
  wholeCommenter,
} from '../../actions/moderation/commenters.ts'
import { sanctionCommenter } from '../../actions/moderation/sanction-commenter.ts'
import type { Newsroom } from '../../newsroom.ts'
import { newsroomApp } from './context.ts'
import { commenterPage, commenterWhole, decision } from './moderation-answers.ts'
import { refusalOf } from './moderation-refusals.ts'
import {
  commenterChange,
  commenterParams,
  commenterQuery,
  sanctionSent,
} from './moderation-requests.ts'
import { may } from './permission.ts'
import { answer, refusals } from './refusals.ts'
import { jsonBody, smallBody } from './requests.ts'

const list = createRoute({
  method: 'get',
  path: '/commenters',
  summary: 'People who comment, by name; no address of mail is told',
  request: { query: commenterQuery },
  responses: { 200: answer('A part of the list', commenterPage), ...refusals() },
})

const show = createRoute({
  method: 'get',
  path: '/commenters/{id}',
  summary: 'Somebody who comments, what they wrote last and what was decided about them',
  request: { params: commenterParams },
  responses: { 200: answer('Who it is', commenterWhole), ...refusals(404) },
})

const change = createRoute({
  method: 'patch',
  path: '/commenters/{id}',
  summary: 'Give somebody a badge or membership, or have what they write read first',
  request: { params: commenterParams, body: jsonBody(commenterChange) },
  responses: { 200: answer('Who it is now', commenterWhole), ...refusals(404, 413) },
})

const sanction = createRoute({
  method: 'post',
  path: '/commenters/{id}/sanctions',
  summary: 'Warn somebody, or let them write nothing until a time',
  request: { params: commenterParams, body: jsonBody(sanctionSent) },
  responses: {
    200: answer('It is decided, and told to them', z.object({ decision })),
    ...refusals(404, 409, 413, 422),
  },
})

const noCommenter = 'Cannot find who comments: there is nobody of this name'

/** The people who comment, as moderators see them. */
export function commenterRoutes(newsroom: Newsroom) {
  const mayModerate = may('moderate-comments')
  const app = newsroomApp()
  app.use('/commenters/*', smallBody)
  return app
    .openapi({ ...list, middleware: mayModerate }, async (context) => {
      const { words = '', after, limit = 50 } = context.req.valid('query')
      return context.json(await listedCommenters(newsroom, { words, after, limit }), 200)
    })
    .openapi({ ...show, middleware: mayModerate }, async (context) => {
      const { id } = context.req.valid('param')
      const found = await wholeCommenter(newsroom, id)
      if (!found) return context.json({ error: noCommenter }, 404)
      return context.json(found, 200)
    })
    .openapi({ ...change, middleware: mayModerate }, async (context) => {
      const { id } = context.req.valid('param')
      const { staff } = context.var
      const asked = { ...context.req.valid('json'), commenter: id, staff }
      const found = await changeCommenter(newsroom, asked)
      if (!found) return context.json({ error: noCommenter }, 404)
      return context.json(found, 200)
    })
    .openapi({ ...sanction, middleware: mayModerate }, async (context) => {
      const { id } = context.req.valid('param')
      const { until = null, ...rest } = context.req.valid('json')
      const asked = { ...rest, until, commenter: id, staff: context.var.staff }
      const done = await sanctionCommenter(newsroom, asked)
      if (done.outcome === 'decided') return context.json({ decision: done.decision }, 200)
      const { error, status } = refusalOf(done)
      return context.json({ error }, status)
    })
}
