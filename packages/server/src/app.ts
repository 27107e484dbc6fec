import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { type NewsroomAddress, newsroomAddress } from './access/newsroom-address.ts'
import type { Newsroom } from './newsroom.ts'
import { searchRoutes } from './routes/search.ts'
import { throttled } from './routes/throttled.ts'
import { type PressRoom, pressRoomOf } from './site/press-room.ts'
import { siteHeaders } from './site/site-headers.ts'

/** All that is answered by the newsroom and not by a file: middleware and routes in order. */
export function createApp(newsroom: Newsroom): Hono {
  const app = new Hono()
  const address = newsroomAddress(newsroom.config)
  if (address) {
    const presses = pressRoomOf(newsroom)
    app.use('/-/*', readersHeaders, throttled(newsroom))
    app.route('/', searchRoutes(newsroom, presses))
    app.all('/-/*', (context) => context.notFound())
    const { base } = address
    app.all(base === '/' ? '*' : `${base.slice(0, -1)}/*`, screens(newsroom, presses, address))
    if (base !== '/') app.all(base.slice(0, -1), screens(newsroom, presses, address))
  }
  app.notFound((context) => {
    for (const [name, value] of Object.entries(siteHeaders)) context.header(name, value)
    return context.text('There is nothing at this address\n', 404)
  })
  app.onError((error, context) => wentWrong(newsroom, error, context))
  return app
}

const readersHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(siteHeaders)) context.header(name, value)
  context.header('Cache-Control', 'no-store')
}

/** The newsroom itself, loaded when it is first asked for: readers who search do not wait for it. */
function screens(newsroom: Newsroom, presses: PressRoom, address: NewsroomAddress) {
  let opened: Promise<Hono> | undefined
  const open = async () => {
    const { newsroomRoutes } = await import('./newsroom-routes.ts')
    const routes = newsroomRoutes(newsroom, presses, address)
    warm(newsroom)
    routes.onError((error, context) => wentWrong(newsroom, error, context))
    return routes
  }
  return async (context: Context) => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return (await opened).fetch(context.req.raw, context.env)
  }
}

/** Whoever opens the newsroom may publish soon: the first publication is to be as fast as the tenth. */
function warm(newsroom: Newsroom): void {
  import('./jobs/warm-press.ts')
    .then(({ warmPress }) => warmPress(newsroom))
    .catch((error: unknown) => {
      newsroom.journal.error('Cannot get ready to publish', { error: String(error) })
    })
}

function wentWrong({ journal }: Newsroom, error: Error, context: Context): Response {
  // What could not be read as JSON, or was too large: the route has said so already.
  if (error instanceof HTTPException) {
    return context.json({ error: error.message || 'Cannot read what was sent' }, error.status)
  }
  journal.error(`Cannot answer ${context.req.path}`, { error: String(error), stack: error.stack })
  const words = 'Something went wrong. It was noted, and nothing was lost'
  const isApi = /\/(?:api|auth)\//.test(context.req.path)
  return isApi ? context.json({ error: words }, 500) : context.text(`${words}.\n`, 500)
}

/** The same as a listener of Node's HTTP server. */
export function openApp(
  newsroom: Newsroom,
): (request: IncomingMessage, response: ServerResponse) => void {
  const listener = getRequestListener(createApp(newsroom).fetch)
  return (request, response) => void listener(request, response)
}
