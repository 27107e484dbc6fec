import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import type { Newsroom } from './newsroom.ts'
import { doorRoutes } from './routes/newsroom-door.ts'
import { searchRoutes } from './routes/search.ts'
import { throttled } from './routes/throttled.ts'
import { PressRoom } from './site/press-room.ts'
import { siteHeaders } from './site/site-headers.ts'

/** All that is answered by the newsroom and not by a file: middleware and routes in order. */
export function createApp(newsroom: Newsroom): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(siteHeaders)) context.header(name, value)
    context.header('Cache-Control', 'no-store')
  })
  if (newsroom.config.newsroomUrl !== null) {
    const presses = new PressRoom(newsroom)
    app.use('/-/*', throttled(newsroom))
    app.route('/', searchRoutes(newsroom, presses))
    app.route('/', doorRoutes(presses))
  }
  app.notFound((context) => context.text('There is nothing at this address\n', 404))
  app.onError((error, context) => {
    newsroom.journal.error(`Cannot answer ${context.req.path}`, {
      error: String(error),
      stack: error.stack,
    })
    return context.text('Something went wrong. It was noted, and nothing was lost.\n', 500)
  })
  return app
}

/** The same as a listener of Node's HTTP server. */
export function openApp(
  newsroom: Newsroom,
): (request: IncomingMessage, response: ServerResponse) => void {
  const listener = getRequestListener(createApp(newsroom).fetch)
  return (request, response) => void listener(request, response)
}
