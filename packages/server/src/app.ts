import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono, type MiddlewareHandler } from 'hono'
import { type NewsroomAddress, newsroomAddress } from './access/newsroom-address.ts'
import type { Newsroom } from './newsroom.ts'
import { inStoryRoutes } from './routes/in-story.ts'
import { openedLater } from './routes/opened-later.ts'
import { searchRoutes } from './routes/search.ts'
import { throttled } from './routes/throttled.ts'
import { wentWrong } from './routes/went-wrong.ts'
import { withoutNull } from './routes/without-null.ts'
import { type PressRoom, pressRoomOf } from './site/press-room.ts'
import { siteHeaders } from './site/site-headers.ts'

/** All that is answered by the newsroom and not by a file: middleware and routes in order. */
export function createApp(newsroom: Newsroom): Hono {
  const app = new Hono()
  const address = newsroomAddress(newsroom.config)
  if (address) {
    const presses = pressRoomOf(newsroom)
    app.use('/-/*', readersHeaders, throttled(newsroom))
    // A search takes any sign: it asks by words that it has normalised.
    app.route('/', searchRoutes(newsroom, presses))
    app.use('/-/*', withoutNull)
    app.route('/', inStoryRoutes(newsroom, presses))
    const discussion = discussions(newsroom, presses)
    app.all('/-/comments/*', discussion)
    app.all('/-/comment/*', discussion)
    const mine = ownPages(newsroom, presses)
    app.all('/-/me', mine)
    app.all('/-/me/*', mine)
    app.all('/-/*', (context) => context.notFound())
    const { base } = address
    const answer = screens(newsroom, presses, address)
    if (base !== '/') app.all(base.slice(0, -1), answer)
    app.all(`${base}*`, answer)
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

/** Discussions, loaded when somebody first asks for one. */
function discussions(newsroom: Newsroom, presses: PressRoom) {
  return openedLater(async () => {
    const { commentRoutes } = await import('./routes/comments/comment-routes.ts')
    return commentRoutes(newsroom, presses)
  }).answer
}

/** The pages of those who comment, loaded when somebody first asks for one. */
function ownPages(newsroom: Newsroom, presses: PressRoom) {
  return openedLater(async () => {
    const { meRoutes } = await import('./routes/me/me-routes.ts')
    return meRoutes(newsroom, presses)
  }).answer
}

/** The newsroom itself, loaded when it is first asked for: readers who search do not wait for it. */
function screens(newsroom: Newsroom, presses: PressRoom, address: NewsroomAddress) {
  return openedLater(async () => {
    const { newsroomRoutes } = await import('./newsroom-routes.ts')
    return newsroomRoutes(newsroom, presses, address)
  }).answer
}

/** The same as a listener of Node's HTTP server. */
export function openApp(
  newsroom: Newsroom,
): (request: IncomingMessage, response: ServerResponse) => void {
  const listener = getRequestListener(createApp(newsroom).fetch)
  return (request, response) => void listener(request, response)
}
