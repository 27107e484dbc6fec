import { Hono } from 'hono'
import type { Access } from '../access/access.ts'
import { cookieName } from '../access/newsroom-address.ts'
import {
  BuildFailure,
  failurePage,
  type NewsroomScreens,
  plainPolicy,
  waitingPage,
} from '../newsroom-app/newsroom-app.ts'
import { makeNonce, screenPolicy } from './newsroom-headers.ts'

/** The built screens, or what there is as long as they are being built. */
export type Screens = Pick<NewsroomScreens, 'open' | 'now'>

/**
 * One page for every screen, and the built files that it loads. `willAsk` is told, once it was sent,
 * that its screens are going to ask something.
 */
export function shellRoutes(
  { newsroom: { config }, address }: Access,
  screens: Screens,
  willAsk: () => void,
): Hono {
  const { base, isApart } = address
  const site = isApart ? new URL(config.url).origin : null
  const app = new Hono()
  app.get('/assets/:name', async (context) => {
    const built = await screens.open()
    const accepted = context.req.header('accept-encoding')
    const file = built.asset(context.req.param('name'), accepted)
    if (!file) return context.text('There is nothing at this address\n', 404)
    if (file.encoding) context.header('Content-Encoding', file.encoding)
    context.header('Content-Type', file.type)
    context.header('Vary', 'Accept-Encoding')
    // A file that changes gets another name.
    context.header('Cache-Control', 'public, max-age=31536000, immutable')
    return context.body(file.body)
  })
  app.get('*', (context) => {
    const now = screens.now()
    const nonce = makeNonce()
    if (now === 'making' || now instanceof BuildFailure) {
      context.header('Content-Security-Policy', plainPolicy(nonce))
      if (now === 'making') return context.html(waitingPage(nonce))
      return context.html(failurePage(now, nonce), 503)
    }
    context.header('Content-Security-Policy', screenPolicy(nonce, site))
    if (context.req.method === 'GET') setImmediate(willAsk)
    const { pathname, search } = new URL(context.req.url)
    const opened = {
      path: pathname.slice(base.length),
      search,
      // Whether that is somebody is for the API to say.
      isSignedIn: context.req.header('cookie')?.includes(cookieName(address)) === true,
    }
    return context.html(now.index(nonce, base, opened))
  })
  return app
}
