import { createRoute, z } from '@hono/zod-openapi'
import { orderKinds, orderOutcomes } from '@stet/core/comments'
import { type OrderKept, ordersOf, recordOrder } from '../../actions/moderation/orders.ts'
import { statementsAsCsv } from '../../actions/moderation/statements.ts'
import type { Newsroom } from '../../newsroom.ts'
import { streamed } from '../streamed.ts'
import { instant } from './answers.ts'
import { newsroomApp } from './context.ts'
import { ruleCode } from './moderation-answers.ts'
import { commentParams, figuresQuery, orderSent, wrongDays } from './moderation-requests.ts'
import { may } from './permission.ts'
import { answer, refusals } from './refusals.ts'
import { jsonBody, smallBody } from './requests.ts'

const order = z
  .object({
    id: z.string(),
    kind: z.enum(orderKinds),
    country: z.string(),
    authority: z.string(),
    about: ruleCode,
    comment: z.string().nullable(),
    receivedAt: instant,
    informedAt: instant.nullable(),
    outcome: z.enum(orderOutcomes).nullable(),
    words: z.string(),
    doneAt: instant.nullable(),
  })
  .openapi('AuthorityOrder')

const statements = createRoute({
  method: 'get',
  path: '/moderation/statements.csv',
  summary: 'Statements of reasons between two days, a decision a row, without anything personal',
  request: { query: figuresQuery },
  responses: {
    200: {
      description: 'The statements as comma-separated values',
      content: { 'text/csv': { schema: z.string() } },
    },
    ...refusals(422),
  },
})

const list = createRoute({
  method: 'get',
  path: '/moderation/orders',
  summary: 'What authorities ordered between two days, the newest first, 200 at most',
  request: { query: figuresQuery },
  responses: {
    200: answer('The orders', z.object({ orders: z.array(order).readonly() })),
    ...refusals(422),
  },
})

const add = createRoute({
  method: 'post',
  path: '/moderation/orders',
  summary: 'Record what an authority ordered, and what was done where that is known',
  request: { body: jsonBody(orderSent) },
  responses: { 200: answer('It is recorded', z.object({ order })), ...refusals(413, 422) },
})

const put = createRoute({
  method: 'put',
  path: '/moderation/orders/{id}',
  summary: 'Record an order as it is known now, with what was done and when',
  request: { params: commentParams, body: jsonBody(orderSent) },
  responses: { 200: answer('It is recorded', z.object({ order })), ...refusals(404, 413, 422) },
})

/** What the Digital Services Act has kept beside figures: statements of reasons, and orders of authorities. */
export function moderationRecordRoutes(newsroom: Newsroom) {
  const mayRecord = may('record-order')
  const app = newsroomApp()
  app.use('/moderation/orders', smallBody)
  app.use('/moderation/orders/:id', smallBody)
  return app
    .openapi({ ...statements, middleware: may('moderate-comments') }, async (context) => {
      const { from, to } = context.req.valid('query')
      const told = await statementsAsCsv(newsroom, { from, to })
      if (!told) return context.json({ error: wrongDays }, 422)
      return context.body(streamed(told), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="statements-${from}-${to}.csv"`,
      })
    })
    .openapi({ ...list, middleware: mayRecord }, async (context) => {
      const orders = await ordersOf(newsroom, context.req.valid('query'))
      return orders ? context.json({ orders }, 200) : context.json({ error: wrongDays }, 422)
    })
    .openapi({ ...add, middleware: mayRecord }, async (context) => {
      const { staff } = context.var
      const sent = context.req.valid('json')
      const done = await recordOrder(newsroom, { id: null, order: sent, staff })
      if (done.outcome === 'kept') return context.json({ order: done.order }, 200)
      return context.json({ error: whyNot(done) }, 422)
    })
    .openapi({ ...put, middleware: mayRecord }, async (context) => {
      const { staff } = context.var
      const { id } = context.req.valid('param')
      const sent = context.req.valid('json')
      const done = await recordOrder(newsroom, { id, order: sent, staff })
      if (done.outcome === 'kept') return context.json({ order: done.order }, 200)
      return context.json({ error: whyNot(done) }, done.outcome === 'missing' ? 404 : 422)
    })
}

function whyNot(done: Exclude<OrderKept, { outcome: 'kept' }>): string {
  return done.outcome === 'missing' ? 'Cannot find this order' : done.why
}
