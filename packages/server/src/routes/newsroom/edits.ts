import { createRoute, z } from '@hono/zod-openapi'
import { mostEditsTold, receiveEdits } from '../../actions/receive-edits.ts'
import type { Newsroom } from '../../newsroom.ts'
import { type Edit, editsSince } from '../../storage/edits.ts'
import { instant } from './answers.ts'
import { newsroomApp } from './context.ts'
import { mayOnStory, noStory } from './permission.ts'
import { answer, refusals } from './refusals.ts'
import {
  bodyOfAtMost,
  clientId,
  count,
  jsonBody,
  sentAs,
  sentByAnother,
  storyParams,
} from './requests.ts'

const step = z.record(z.string(), z.unknown()).openapi('Step', {
  description: 'A step of prosemirror-transform, as its `toJSON` writes it',
})

const edit = z
  .object({
    version: z.number(),
    step,
    client: z.string(),
    by: z.object({ id: z.string(), name: z.string() }),
    at: instant,
  })
  .openapi('Edit')

const version = count
const edits = z.array(edit)

const send = createRoute({
  method: 'post',
  path: '/stories/{id}/edits',
  summary: 'Change the body of a story',
  request: {
    params: storyParams,
    body: jsonBody(
      z.object({
        version,
        client: clientId,
        as: sentAs,
        steps: z.array(step).min(1).max(mostEditsTold),
      }),
    ),
  },
  responses: {
    ...refusals(404, 413, 422),
    200: answer('The steps were taken', z.object({ version })),
    409: answer(
      'The body went on meanwhile: these are the edits since, the sender’s own among them',
      z.object({ error: z.string(), version, edits }),
    ),
  },
})

const list = createRoute({
  method: 'get',
  path: '/stories/{id}/edits',
  summary: 'The edits of a body since a version',
  request: {
    params: storyParams,
    query: z.object({ since: z.coerce.number().pipe(count).optional() }),
  },
  responses: {
    ...refusals(404),
    200: answer(
      'The present version, and the edits that lead to it or some way there',
      z.object({ version, edits, you: z.object({ id: z.string(), name: z.string() }) }),
    ),
  },
})

/** What changes bodies step by step, and tells of the steps of others. */
export function editRoutes(newsroom: Newsroom) {
  const { db } = newsroom.database
  const app = newsroomApp()
  app.use('/stories/:id/edits', bodyOfAtMost(8_000_000))
  return app
    .openapi({ ...send, middleware: mayOnStory(newsroom, 'edit-story') }, async (context) => {
      const { actor, record } = context.var
      const { as, ...sent } = context.req.valid('json')
      const another = sentByAnother(as, actor)
      if (another) return context.json({ error: another }, 403)
      const done = await receiveEdits(newsroom, { story: record.story.id, ...sent, actor })
      switch (done.outcome) {
        case 'taken':
          return context.json({ version: done.version }, 200)
        case 'behind': {
          const error = 'Somebody else changed the text in the meantime'
          return context.json({ error, version: done.version, edits: done.edits.map(told) }, 409)
        }
        case 'refused': {
          const error = `Cannot take the change into the text: ${done.reason}`
          return context.json({ error }, 422)
        }
        case 'missing':
          return context.json({ error: noStory }, 404)
        default:
          return done satisfies never
      }
    })
    .openapi({ ...list, middleware: mayOnStory(newsroom, 'see-story') }, async (context) => {
      const { staff, record } = context.var
      const { since = 0 } = context.req.valid('query')
      const place = { story: record.story.id, since, limit: mostEditsTold }
      const you = { id: staff.id, name: staff.name }
      const found = await editsSince(db, place)
      return context.json({ version: record.bodyVersion ?? 0, edits: found.map(told), you }, 200)
    })
}

function told({ version, step, client, actor, at }: Edit): z.infer<typeof edit> {
  const by = { id: actor.id, name: actor.name }
  return { version, step: step as Record<string, unknown>, client, by, at }
}
