import { renderUnsubscribe } from '@stet/core/page'
import { Hono } from 'hono'
import { isUnsubscribeKey } from '../../commenters/unsubscribe-key.ts'
import { setWantsMail } from '../../storage/commenter-accounts.ts'
import type { MeRoom } from './me-room.ts'

/** `/-/me/unsubscribe`: no more mail, without a sign-in. A look at the address changes nothing; a POST does (RFC 8058). */
export function unsubscribingRoutes(room: MeRoom): Hono {
  const { config, database } = room.newsroom
  return new Hono()
    .get('/-/me/unsubscribe', async (context) => {
      const { who = '', key = '' } = context.req.query()
      const site = await room.site()
      const isRight = await isUnsubscribeKey(config, who, key)
      return context.html(
        renderUnsubscribe(site, isRight ? { who, key } : 'wrong'),
        isRight ? 200 : 403,
      )
    })
    .post('/-/me/unsubscribe', async (context) => {
      const { who = '', key = '' } = context.req.query()
      const isRight = await isUnsubscribeKey(config, who, key)
      if (isRight) await setWantsMail(database.db, who, false)
      const site = await room.site()
      return context.html(renderUnsubscribe(site, isRight ? 'done' : 'wrong'), isRight ? 200 : 403)
    })
}
