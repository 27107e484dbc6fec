import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { openAccess } from './access/access.ts'
import { openLimits } from './access/limits.ts'
import type { NewsroomAddress } from './access/newsroom-address.ts'
import { type SignedIn, signedIn } from './access/signed-in.ts'
import type { Newsroom } from './newsroom.ts'
import { newsroomAppNow, openNewsroomApp } from './newsroom-app/newsroom-app.ts'
import { accessRoutes } from './routes/access/access-routes.ts'
import { limited } from './routes/access/limited.ts'
import { passkeyRoutes } from './routes/access/passkeys.ts'
import { newsroomApi } from './routes/newsroom/newsroom-api.ts'
import { newsroomHeaders } from './routes/newsroom-headers.ts'
import { atItsHost } from './routes/newsroom-host.ts'
import { type Screens, shellRoutes } from './routes/newsroom-shell.ts'
import { fromOwnPages } from './routes/own-origin.ts'
import type { PressRoom } from './site/press-room.ts'

/**
 * All of the newsroom, in order: its host, its headers, whose pages may ask, the ways in, then what
 * is behind the door, and last the screens. Loaded when somebody first asks for any of it.
 */
export function newsroomRoutes(
  newsroom: Newsroom,
  presses: PressRoom,
  address: NewsroomAddress,
  screens: Screens = { open: openNewsroomApp, now: newsroomAppNow },
): Hono {
  const { base, origin } = address
  const access = openAccess(newsroom, address)
  const limits = openLimits(newsroom.config)
  const app = new Hono()
  app.use(newsroomHeaders, atItsHost(address, newsroom.config.proxies), fromOwnPages(origin))
  if (base !== '/') app.get(base.slice(0, -1), (context) => context.redirect(base, 308))
  const small = bodyLimit({
    maxSize: 64 * 1024,
    onError: (context) => context.json({ error: 'This is more than was asked for' }, 413),
  })
  app.use(`${base}auth/*`, small)
  for (const open of ['generate-authenticate-options', 'verify-authentication']) {
    app.use(`${base}auth/passkey/${open}`, limited(limits, newsroom))
  }
  app.route(`${base}auth`, passkeyRoutes(access))
  app.route(`${base}api`, accessRoutes(access, limits, small))
  const behindTheDoor = new Hono<SignedIn>()
  behindTheDoor.use(signedIn(access))
  behindTheDoor.route('/', newsroomApi(newsroom, presses))
  app.route(`${base}api`, behindTheDoor)
  app.all(`${base}api/*`, (context) => context.json({ error: 'There is no such question' }, 404))
  app.all(`${base}auth/*`, (context) => context.json({ error: 'There is no such question' }, 404))
  app.route(base, shellRoutes(access, screens))
  return app
}
