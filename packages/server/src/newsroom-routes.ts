import { Hono } from 'hono'
import { openAccess } from './access/access.ts'
import type { NewsroomAddress } from './access/newsroom-address.ts'
import type { Newsroom } from './newsroom.ts'
import { newsroomAppNow, openNewsroomApp } from './newsroom-app/newsroom-app.ts'
import { newsroomHeaders } from './routes/newsroom-headers.ts'
import { atItsHost } from './routes/newsroom-host.ts'
import { manifestRoutes } from './routes/newsroom-manifest.ts'
import { type Screens, shellRoutes } from './routes/newsroom-shell.ts'
import { openedLater } from './routes/opened-later.ts'
import { fromOwnPages } from './routes/own-origin.ts'
import { wentWrong } from './routes/went-wrong.ts'
import type { PressRoom } from './site/press-room.ts'

/**
 * All of the newsroom, in order: its headers, its host, whose pages may ask, what the screens ask,
 * and the screens. What answers them is loaded while the browser loads the screens.
 */
export function newsroomRoutes(
  newsroom: Newsroom,
  presses: PressRoom,
  address: NewsroomAddress,
  screens: Screens = { open: openNewsroomApp, now: newsroomAppNow },
): Hono {
  const { base, origin } = address
  const access = openAccess(newsroom, address)
  const questions = openedLater(async () => {
    const { newsroomQuestions } = await import('./newsroom-questions.ts')
    return newsroomQuestions(access, presses)
  })
  const willAsk = () => {
    Promise.all([questions.open(), access.auth()]).catch((error: unknown) => {
      newsroom.journal.error('Cannot open the newsroom', { error: String(error) })
    })
  }
  const app = new Hono()
  app.use(newsroomHeaders, atItsHost(address, newsroom.config.proxies), fromOwnPages(origin))
  if (base !== '/') app.get(base.slice(0, -1), (context) => context.redirect(base, 308))
  app.all(`${base}api/*`, questions.answer)
  app.all(`${base}auth/*`, questions.answer)
  app.route(base, manifestRoutes(newsroom, base))
  app.route(base, shellRoutes(access, screens, willAsk))
  app.onError((error, context) => wentWrong(newsroom, error, context))
  return app
}
