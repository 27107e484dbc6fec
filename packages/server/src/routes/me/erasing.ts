import { createHmac, timingSafeEqual } from 'node:crypto'
import { renderErase, renderErased } from '@stet/core/page'
import { Hono } from 'hono'
import { eraseMine } from '../../actions/commenters/erase-mine.ts'
import { exportMine } from '../../actions/commenters/export-mine.ts'
import { endedCookie } from '../../commenters/session.ts'
import { tracesOf } from '../../storage/commenter-traces.ts'
import { sentForm } from '../comments/sent-form.ts'
import { streamed } from '../streamed.ts'
import { askingAccount, type MeRoom } from './me-room.ts'

/** Everything of somebody, who may never have chosen a name: as a file, and erased. */
export function erasingRoutes(room: MeRoom): Hono {
  const { newsroom } = room
  const { db } = newsroom.database
  return new Hono()
    .get('/-/me/export', async (context) => {
      const who = await askingAccount(room, context)
      if (who instanceof Response) return who
      context.header('Content-Type', 'application/json; charset=utf-8')
      context.header('Content-Disposition', 'attachment; filename="my-comments.json"')
      return context.body(streamed(exportMine(newsroom, who.id)))
    })
    .get('/-/me/erase', async (context) => {
      const who = await askingAccount(room, context)
      if (who instanceof Response) return who
      const counts = await tracesOf(db, who.id)
      return context.html(renderErase(await room.site(), { counts, key: null }))
    })
    .post('/-/me/erase', async (context) => {
      const who = await askingAccount(room, context)
      if (who instanceof Response) return who
      const given = (await sentForm(context)).text('key')
      const key = secondKey(who.session)
      if (!isSame(given, key)) {
        const counts = await tracesOf(db, who.id)
        return context.html(renderErase(await room.site(), { counts, key }))
      }
      const erased = await eraseMine(newsroom, { commenter: who.id, session: who.session })
      context.header('Set-Cookie', endedCookie(newsroom), { append: true })
      return context.html(renderErased(await room.site(), erased))
    })
}

/** What the second question carries, so that nothing is erased by whoever was asked only once. */
function secondKey(session: string): string {
  return createHmac('sha256', session).update('erase everything').digest('base64url')
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
