import { createRoute, z } from '@hono/zod-openapi'
import { wishes } from '@stet/core/page'
import { answerPersonRequest } from '../../actions/answer-person-request.ts'
import type { Newsroom } from '../../newsroom.ts'
import {
  listAnsweredRequests,
  listPersonRequests,
  type PersonRequest,
} from '../../storage/person-requests.ts'
import { findStory } from '../../storage/stories.ts'
import { newsroomApp } from './context.ts'
import { may } from './permission.ts'
import { answer, refusals } from './refusals.ts'
import { jsonBody, smallBody } from './requests.ts'

const most = 200

const personRequest = z
  .object({
    number: z.number(),
    at: z.string(),
    answerBy: z.string().openapi({ description: 'The day by which an answer was promised' }),
    wish: z.enum(wishes),
    words: z.string().openapi({ description: 'Empty once it is forgotten' }),
    name: z.string(),
    reach: z.string(),
    story: z.object({ id: z.string(), headline: z.string() }),
    answered: z.object({ at: z.string(), by: z.string(), words: z.string() }).nullable(),
  })
  .openapi('PersonRequest')

const list = createRoute({
  method: 'get',
  path: '/person-requests',
  summary:
    'What people in stories ask of us: what waits, by its day, or what was answered, the last first',
  request: { query: z.object({ answered: z.enum(['true', 'false']).optional() }) },
  responses: {
    200: answer('The requests', z.object({ requests: z.array(personRequest) })),
    ...refusals(),
  },
})

const close = createRoute({
  method: 'put',
  path: '/person-requests/{number}/answer',
  summary: 'Note what was answered or done; nothing is sent by it',
  request: {
    params: z.object({ number: z.coerce.number().int().min(1).max(2_147_483_647) }),
    body: jsonBody(z.object({ words: z.string().trim().min(1).max(5000) })),
  },
  responses: { 204: { description: 'It is noted' }, ...refusals(404, 409) },
})

/** What people in stories ask of the newsroom, and what became of it. */
export function personRequestRoutes(newsroom: Newsroom) {
  const { db } = newsroom.database
  const told = async (request: PersonRequest): Promise<z.infer<typeof personRequest>> => {
    const { number, at, answerBy, wish, words, name, reach, story, answered } = request
    const headline = (await findStory(db, story))?.story.headline ?? ''
    const whole = { number, at, answerBy, wish, words, name, reach }
    const done = answered && { at: answered.at, by: answered.by.name, words: answered.words }
    return { ...whole, story: { id: story, headline }, answered: done }
  }
  return newsroomApp()
    .openapi({ ...list, middleware: may('answer-person') }, async (context) => {
      const { answered } = context.req.valid('query')
      const listed = answered === 'true' ? listAnsweredRequests : listPersonRequests
      const requests: z.infer<typeof personRequest>[] = []
      for (const request of await listed(db, most)) requests.push(await told(request))
      return context.json({ requests }, 200)
    })
    .openapi({ ...close, middleware: [may('answer-person'), smallBody] }, async (context) => {
      const { number } = context.req.valid('param')
      const { words } = context.req.valid('json')
      const done = await answerPersonRequest(newsroom, { number, words, actor: context.var.actor })
      if (done === 'missing') return context.json({ error: noRequest }, 404)
      if (done === 'answered-before') return context.json({ error: somebodyElse }, 409)
      return context.body(null, 204)
    })
}

const noRequest = 'Cannot note the answer: there is no request with this number'
const somebodyElse = 'Cannot note the answer: somebody has answered it meanwhile'
