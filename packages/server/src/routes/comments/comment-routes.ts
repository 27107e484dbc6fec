import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Newsroom } from '../../newsroom.ts'
import type { PressRoom } from '../../site/press-room.ts'
import { fromOwnPages } from '../own-origin.ts'
import { wentWrong } from '../went-wrong.ts'
import { changingRoutes } from './changing.ts'
import { deedRoutes } from './deeds.ts'
import { readingRoutes } from './reading.ts'
import { reportingRoutes } from './reporting.ts'
import { mostBytesSent } from './sent-form.ts'
import type { TalkRoom } from './talk-room.ts'
import { writingRoutes } from './writing.ts'
import { openWritingLimits } from './writing-limits.ts'

/** What readers ask of discussions, under `/-/comments` and `/-/comment/`: plain pages and forms. */
export function commentRoutes(newsroom: Newsroom, presses: PressRoom): Hono {
  const room: TalkRoom = {
    newsroom,
    site: async () => (await presses.open()).site,
    limits: openWritingLimits(newsroom),
  }
  const app = new Hono()
  app.use('/-/*', fromOwnPages(new URL(newsroom.config.url).origin))
  app.use('/-/*', bodyLimit({ maxSize: mostBytesSent }))
  // What is written has an address that would fit a comment's: it comes first.
  for (const routes of [writingRoutes, readingRoutes, changingRoutes, deedRoutes, reportingRoutes])
    app.route('/', routes(room))
  app.onError((error, context) => wentWrong(newsroom, error, context))
  return app
}
