import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Access } from './access/access.ts'
import { openLimits } from './access/limits.ts'
import { type SignedIn, signedIn } from './access/signed-in.ts'
import { accessRoutes } from './routes/access/access-routes.ts'
import { limited } from './routes/access/limited.ts'
import { passkeyRoutes } from './routes/access/passkeys.ts'
import { newsroomApi } from './routes/newsroom/newsroom-api.ts'
import { readyToPublishSoon } from './routes/ready-to-publish-soon.ts'
import { wentWrong } from './routes/went-wrong.ts'
import type { PressRoom } from './site/press-room.ts'

/** What the newsroom's screens ask: the ways in, then what is behind the door. */
export function newsroomQuestions(access: Access, presses: PressRoom): Hono {
  const { newsroom, address } = access
  const { base } = address
  const limits = openLimits(newsroom.config)
  const small = bodyLimit({
    maxSize: 64 * 1024,
    onError: (context) => context.json({ error: 'This is more than was asked for' }, 413),
  })
  const app = new Hono()
  app.use(`${base}auth/*`, small)
  for (const open of ['generate-authenticate-options', 'verify-authentication']) {
    app.use(`${base}auth/passkey/${open}`, limited(limits, newsroom))
  }
  const passkeys = passkeyRoutes(access)
  const ways = accessRoutes(access, limits, small)
  app.route(`${base}auth`, passkeys)
  app.route(`${base}api`, ways)
  const door = { ways, passkeys, passkeysAt: `${base}auth` }
  const behindTheDoor = new Hono<SignedIn>()
  behindTheDoor.use(signedIn(access), readyToPublishSoon(newsroom))
  behindTheDoor.route('/', newsroomApi(newsroom, presses, door))
  app.route(`${base}api`, behindTheDoor)
  app.notFound((context) => context.json({ error: 'There is no such question' }, 404))
  app.onError((error, context) => wentWrong(newsroom, error, context))
  return app
}
