import { createRoute, z } from '@hono/zod-openapi'
import { fieldOf, fieldsIn } from '@stet/core/story'
import { saveFields } from '../../actions/save-fields.ts'
import type { Newsroom } from '../../newsroom.ts'
import { fieldNumbers } from '../../storage/story-fields.ts'
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

const numbers = z.record(z.string(), count)

const lost = z
  .object({
    field: z.string(),
    value: z.unknown(),
    by: z.object({ id: z.string(), name: z.string() }),
    at: instant,
  })
  .openapi('Lost')

const change = z.object({
  field: z.string().max(100).openapi({ example: 'headline' }),
  value: z.unknown(),
  base: count.openapi({ description: 'The number of the last change that the sender had seen' }),
})

const save = createRoute({
  method: 'post',
  path: '/stories/{id}/fields',
  summary: 'Change fields of a story; the last one who writes wins, and is told what that replaced',
  request: {
    params: storyParams,
    body: jsonBody(
      z.object({ client: clientId, as: sentAs, changes: z.array(change).min(1).max(200) }),
    ),
  },
  responses: {
    ...refusals(404, 413, 422),
    200: answer('They are saved', z.object({ numbers, lost: z.array(lost) })),
  },
})

const show = createRoute({
  method: 'get',
  path: '/stories/{id}/fields',
  summary: 'All fields of a story but its body, each with the number of its last change',
  request: { params: storyParams },
  responses: {
    ...refusals(404),
    200: answer('The fields', z.object({ values: z.record(z.string(), z.unknown()), numbers })),
  },
})

/** What changes the fields of a story, and shows them. */
export function fieldRoutes(newsroom: Newsroom) {
  const app = newsroomApp()
  app.use('/stories/:id/fields', bodyOfAtMost(4_000_000))
  return app
    .openapi({ ...save, middleware: mayOnStory(newsroom, 'edit-story') }, async (context) => {
      const { actor, record } = context.var
      const { as, ...sent } = context.req.valid('json')
      const another = sentByAnother(as, actor)
      if (another) return context.json({ error: another }, 403)
      const done = await saveFields(newsroom, { story: record.story.id, ...sent, actor })
      switch (done.outcome) {
        case 'saved': {
          const replaced = done.lost.map(({ field, value, actor: { id, name }, at }) => {
            return { field, value, by: { id, name }, at }
          })
          return context.json({ numbers: done.numbers, lost: replaced }, 200)
        }
        case 'refused': {
          const error = done.problems[0]?.message ?? 'Cannot read a field'
          return context.json({ error, problems: [...done.problems] }, 422)
        }
        case 'missing':
          return context.json({ error: noStory }, 404)
        default:
          return done satisfies never
      }
    })
    .openapi({ ...show, middleware: mayOnStory(newsroom, 'see-story') }, async (context) => {
      const { story } = context.var.record
      const values = Object.fromEntries(
        fieldsIn(story).map((field) => [field, fieldOf(story, field)]),
      )
      const known = await fieldNumbers(newsroom.database.db, story.id)
      return context.json({ values, numbers: known }, 200)
    })
}
