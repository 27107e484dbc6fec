import { createRoute, z } from '@hono/zod-openapi'
import { mailStory } from '../../actions/mail-story.ts'
import type { Newsroom } from '../../newsroom.ts'
import type { PressRoom } from '../../site/press-room.ts'
import { siteHeaders } from '../../site/site-headers.ts'
import { newsroomApp } from './context.ts'
import { mayOnStory } from './permission.ts'
import { refusals } from './refusals.ts'
import { storyParams } from './requests.ts'

const mail = createRoute({
  method: 'get',
  path: '/stories/{id}/mail',
  summary: 'What readers have of a story, as a mail',
  request: { params: storyParams },
  responses: {
    200: { description: 'The mail', content: { 'text/html': { schema: z.string() } } },
    ...refusals(404, 409),
  },
})

const message = createRoute({
  method: 'get',
  path: '/stories/{id}/message',
  summary: 'The same as one message with its plain text, for a mail program',
  request: { params: storyParams },
  responses: {
    200: { description: 'The message', content: { 'message/rfc822': { schema: z.string() } } },
    ...refusals(404, 409),
  },
})

const notThere = 'Cannot make a mail of the story: readers do not have it yet'

/** What is made of a story for those who get mails. */
export function letterRoutes(newsroom: Newsroom, presses: PressRoom) {
  const middleware = mayOnStory(newsroom, 'see-story')
  return newsroomApp()
    .openapi({ ...mail, middleware }, async (context) => {
      const made = await mailStory(await presses.open(), context.var.record.story.id)
      if (!made) return context.json({ error: notThere }, 409)
      return new Response(made.html, { headers: shownHeaders(newsroom) })
    })
    .openapi({ ...message, middleware }, async (context) => {
      const made = await mailStory(await presses.open(), context.var.record.story.id)
      if (!made) return context.json({ error: notThere }, 409)
      const name = `${made.name}.eml`
      return new Response(new Uint8Array(await made.message()), {
        headers: {
          ...kept,
          'Content-Type': 'message/rfc822',
          // RFC 6266, section 4.3, and RFC 8187 for what is not ASCII.
          'Content-Disposition': `attachment; filename="story.eml"; filename*=UTF-8''${encodeURIComponent(name)}`,
        },
      })
    })
}

const kept = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
}

/** A mail to be looked at: nothing in it may run or be sent; its styles stand on its elements. */
function shownHeaders({ config }: Newsroom): Readonly<Record<string, string>> {
  return {
    ...siteHeaders,
    ...kept,
    'Content-Security-Policy':
      `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' ${config.url}; ` +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
      'sandbox allow-popups allow-popups-to-escape-sandbox',
    'Content-Type': 'text/html; charset=utf-8',
  }
}
