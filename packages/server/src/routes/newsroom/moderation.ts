import { createRoute, z } from '@hono/zod-openapi'
import { answerAppeal } from '../../actions/moderation/answer-appeal.ts'
import { previewBulk, runBulk } from '../../actions/moderation/decide-in-bulk.ts'
import { figuresAsCsv, moderationFigures } from '../../actions/moderation/moderation-figures.ts'
import type { Newsroom } from '../../newsroom.ts'
import { newsroomApp } from './context.ts'
import {
  bulkDone,
  bulkPreview,
  decision,
  moderationFigures as figuresSchema,
} from './moderation-answers.ts'
import { refusalOf } from './moderation-refusals.ts'
import {
  appealParams,
  appealSent,
  bulkSent,
  bulkToken,
  figuresQuery,
  wrongDays,
} from './moderation-requests.ts'
import { may } from './permission.ts'
import { answer, refusals } from './refusals.ts'
import { jsonBody, smallBody } from './requests.ts'

const preview = createRoute({
  method: 'post',
  path: '/moderation/bulk/preview',
  summary: 'What deciding about several comments at once would do',
  request: { body: jsonBody(bulkSent) },
  responses: {
    200: answer('Each comment, and why it cannot be decided where that is so', bulkPreview),
    ...refusals(413, 422),
  },
})

const bulk = createRoute({
  method: 'post',
  path: '/moderation/bulk',
  summary: 'Decide about several comments at once, exactly as they were shown before',
  request: { body: jsonBody(bulkToken) },
  responses: { 200: answer('What was done', bulkDone), ...refusals(409, 413, 422) },
})

const appeal = createRoute({
  method: 'post',
  path: '/moderation/appeals/{id}',
  summary: 'Answer an appeal: the decision stays, or is taken back',
  request: { params: appealParams, body: jsonBody(appealSent) },
  responses: {
    200: answer('It is answered', z.object({ undone: decision.nullable() })),
    ...refusals(404, 409, 413, 422),
  },
})

const figures = createRoute({
  method: 'get',
  path: '/moderation/figures',
  summary: 'How comments were moderated between two days, both counted',
  request: { query: figuresQuery },
  responses: { 200: answer('The figures', figuresSchema), ...refusals(422) },
})

const csv = createRoute({
  method: 'get',
  path: '/moderation/figures.csv',
  summary: 'The same figures as a table',
  request: { query: figuresQuery },
  responses: {
    200: {
      description: 'The figures as comma-separated values',
      content: { 'text/csv': { schema: z.string() } },
    },
    ...refusals(422),
  },
})

/** What is done with many comments at once, and what became of appeals. */
export function moderationRoutes(newsroom: Newsroom) {
  const mayModerate = may('moderate-comments')
  const app = newsroomApp()
  app.use('/moderation/*', smallBody)
  return app
    .openapi({ ...preview, middleware: mayModerate }, async (context) => {
      const { rule = null, words = '', ...rest } = context.req.valid('json')
      const asked = { ...rest, rule, words, staff: context.var.staff }
      const shown = await previewBulk(newsroom, asked)
      if ('outcome' in shown) return context.json({ error: refusalOf(shown).error }, 422)
      return context.json(shown, 200)
    })
    .openapi({ ...bulk, middleware: mayModerate }, async (context) => {
      const { rule = null, words = '', ...rest } = context.req.valid('json')
      const done = await runBulk(newsroom, { ...rest, rule, words, staff: context.var.staff })
      if (!('outcome' in done)) return context.json(done, 200)
      const { error, status } = refusalOf(done)
      return context.json({ error }, status === 404 ? 409 : status)
    })
    .openapi({ ...appeal, middleware: may('decide-appeal') }, async (context) => {
      const { id } = context.req.valid('param')
      const { alone = false, ...rest } = context.req.valid('json')
      const asked = { ...rest, appeal: id, alone, staff: context.var.staff }
      const done = await answerAppeal(newsroom, asked)
      if (done.outcome === 'answered') return context.json({ undone: done.undone }, 200)
      const { error, status } = refusalOf(done)
      return context.json({ error }, status)
    })
    .openapi({ ...figures, middleware: mayModerate }, async (context) => {
      const told = await moderationFigures(newsroom, context.req.valid('query'))
      if (!told) return context.json({ error: wrongDays }, 422)
      return context.json(told, 200)
    })
    .openapi({ ...csv, middleware: mayModerate }, async (context) => {
      const { from, to } = context.req.valid('query')
      const told = await moderationFigures(newsroom, { from, to })
      if (!told) return context.json({ error: wrongDays }, 422)
      return context.body(figuresAsCsv(told), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="comments-${from}-${to}.csv"`,
      })
    })
}
