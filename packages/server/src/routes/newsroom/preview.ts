import { createRoute, z } from '@hono/zod-openapi'
import { previewStory } from '../../actions/preview-story.ts'
import type { Newsroom } from '../../newsroom.ts'
import type { PressRoom } from '../../site/press-room.ts'
import { newsroomApp } from './context.ts'
import { mayOnStory } from './permission.ts'
import { previewAnswer } from './preview-answer.ts'
import { refusals } from './refusals.ts'
import { storyParams } from './requests.ts'

const preview = createRoute({
  method: 'get',
  path: '/stories/{id}/preview',
  summary: 'The page as readers will see it',
  request: { params: storyParams },
  responses: {
    200: { description: 'The page', content: { 'text/html': { schema: z.string() } } },
    ...refusals(404),
  },
})

/** What readers will see of a story. */
export function previewRoutes(newsroom: Newsroom, presses: PressRoom) {
  const answerWith = previewAnswer(newsroom.config)
  return newsroomApp().openapi(
    { ...preview, middleware: mayOnStory(newsroom, 'see-story') },
    async (context) => answerWith(await previewStory(await presses.open(), context.var.record)),
  )
}
