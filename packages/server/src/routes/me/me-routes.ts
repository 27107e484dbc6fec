import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Newsroom } from '../../newsroom.ts'
import type { PressRoom } from '../../site/press-room.ts'
import { fromOwnPages } from '../own-origin.ts'
import { wentWrong } from '../went-wrong.ts'
import { enteringRoutes } from './entering.ts'
import { erasingRoutes } from './erasing.ts'
import { openMeLimits } from './me-limits.ts'
import type { MeRoom } from './me-room.ts'
import { mineRoutes } from './mine.ts'
import { passkeyRoutes } from './passkeys.ts'
import { settingRoutes } from './settings.ts'
import { unsubscribingRoutes } from './unsubscribing.ts'

const mostBytes = 100_000

/** The pages of those who comment, under `/-/me`: plain pages and forms, and what the script of passkeys asks. */
export function meRoutes(newsroom: Newsroom, presses: PressRoom): Hono {
  const room: MeRoom = {
    newsroom,
    site: async () => (await presses.open()).site,
    limits: openMeLimits(newsroom),
  }
  const app = new Hono()
  app.use('/-/*', bodyLimit({ maxSize: mostBytes }))
  // Mail programs send this one without any page of ours.
  app.route('/', unsubscribingRoutes(room))
  app.use('/-/*', fromOwnPages(new URL(newsroom.config.url).origin))
  for (const routes of [enteringRoutes, passkeyRoutes, mineRoutes, settingRoutes, erasingRoutes])
    app.route('/', routes(room))
  app.onError((error, context) => wentWrong(newsroom, error, context))
  return app
}
