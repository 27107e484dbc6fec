import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { type LiveEvent, openLiveDesk } from '../../live/live-desk.ts'
import type { Newsroom } from '../../newsroom.ts'
import { newsroomApp } from './context.ts'
import { mayOnStory } from './permission.ts'
import { refusals } from './refusals.ts'
import { storyParams } from './requests.ts'

/** Proxies hang up on streams that are silent; in milliseconds. */
const heartbeat = 20_000
/** After this long a stream ends, and whoever comes back is asked anew who they are. */
const longest = 300_000
/** After how long a browser comes back. */
const retry = 1_000

const live = createRoute({
  method: 'get',
  path: '/stories/{id}/live',
  summary: 'Tells of changes of a story and of who has it open, as they happen',
  request: { params: storyParams },
  responses: {
    ...refusals(404),
    200: {
      description:
        'Server-Sent Events: `changed` {bodyVersion, fields, status}, `here` {people}, `gone` {}',
      content: { 'text/event-stream': { schema: z.string() } },
    },
  },
})

/** The stream of events of each open story. */
export function liveRoutes(newsroom: Newsroom) {
  const desk = openLiveDesk(newsroom)
  return newsroomApp().openapi(
    { ...live, middleware: mayOnStory(newsroom, 'see-story') },
    (context) => {
      const { staff, record } = context.var
      // Some proxies gather what they pass on, unless told otherwise.
      context.header('X-Accel-Buffering', 'no')
      return streamSSE(context, async (stream) => {
        const { promise: ended, resolve: end } = Promise.withResolvers<void>()
        const tell = ({ event, data }: LiveEvent) => {
          stream.writeSSE({ event, data: JSON.stringify(data), retry }).catch(() => end())
        }
        const person = { id: staff.id, name: staff.name }
        const leave = desk.sit(record.story.id, person, tell)
        const beat = setInterval(() => {
          stream.write(': still here\n\n').catch(() => end())
        }, heartbeat)
        const enough = setTimeout(end, longest)
        for (const timer of [beat, enough]) timer.unref()
        stream.onAbort(end)
        newsroom.closing?.addEventListener('abort', () => end(), { once: true })
        if (newsroom.closing?.aborted) end()
        await ended
        leave()
        clearInterval(beat)
        clearTimeout(enough)
      })
    },
  )
}
