import { createRoute, z } from '@hono/zod-openapi'
import { previewStory } from '../../actions/preview-story.ts'
import type { Newsroom } from '../../newsroom.ts'
import type { PressRoom } from '../../site/press-room.ts'
import { siteHeaders } from '../../site/site-headers.ts'
import { newsroomApp } from './context.ts'
import { mayOnStory } from './permission.ts'
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
  return newsroomApp().openapi(
    { ...preview, middleware: mayOnStory(newsroom, 'see-story') },
    async (context) => {
      const page = await previewStory(await presses.open(), context.var.record)
      return new Response(page, { headers: previewHeaders })
    },
  )
}

const previewHeaders = {
  ...siteHeaders,
  // A page to be looked at: nothing in it may run, be sent or be kept; the newsroom may frame it.
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; " +
    "form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin",
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
}
