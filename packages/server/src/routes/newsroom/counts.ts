import { createRoute, z } from '@hono/zod-openapi'
import { fewestTold, lastDays, storyCounts } from '../../counts/told-counts.ts'
import type { Newsroom } from '../../newsroom.ts'
import { newsroomApp } from './context.ts'
import { mayOnStory } from './permission.ts'
import { answer, refusals } from './refusals.ts'
import { storyParams } from './requests.ts'

const counted = z.object({
  requests: z
    .number()
    .nullable()
    .openapi({ description: `Null where it was fewer than ${fewestTold}` }),
  robots: z.number().openapi({ description: 'By programs that say that they are robots' }),
})

const counts = createRoute({
  method: 'get',
  path: '/stories/{id}/counts',
  summary: 'How often the page of a story was asked for in the last thirty days',
  request: { params: storyParams },
  responses: {
    200: answer(
      'The counts: of this server, and of logs that were read. They are not to be added up',
      z.object({
        from: z.string(),
        to: z.string(),
        server: counted.nullable(),
        log: counted.nullable(),
      }),
    ),
    ...refusals(404),
  },
})

/** How often stories were asked for. */
export function countRoutes(newsroom: Newsroom) {
  return newsroomApp().openapi(
    { ...counts, middleware: mayOnStory(newsroom, 'see-story') },
    async (context) => {
      const range = await lastDays(newsroom)
      const { all } = await storyCounts(newsroom, context.var.record.story.id, range)
      const { server = null, log = null } = all
      return context.json({ ...range, server, log }, 200)
    },
  )
}
