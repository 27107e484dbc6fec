import { Hono } from 'hono'
import * as z from 'zod'
import type { Access } from '../../access/access.ts'
import type { SignedIn } from '../../access/signed-in.ts'
import { setCookies, signedIn } from '../../access/signed-in.ts'
import { changePerson } from '../../actions/change-person.ts'
import { endSession, endSessions, sessionsOf } from '../../storage/account-sessions.ts'
import { hasPasskey } from '../../storage/accounts.ts'
import { deviceOf } from './device.ts'
import { magazineOf } from './magazine-name.ts'
import { body, personName } from './request-body.ts'

/** What people do with their own account: look at it, end sessions, leave. */
export function ownAccountRoutes(access: Access): Hono<SignedIn> {
  const { newsroom } = access
  const { db } = newsroom.database
  const app = new Hono<SignedIn>()
  // Leaving is open at any stage.
  app.post('/sign-out', async (context) => {
    const { api } = await access.auth()
    const { headers } = await api.signOut({ headers: context.req.raw.headers, returnHeaders: true })
    setCookies(context, headers.getSetCookie())
    return context.json({})
  })
  app.use('/me', signedIn(access))
  app.use('/sessions/*', signedIn(access))
  app.get('/me', async (context) => {
    const { staff, session, hasCode } = context.var
    return context.json({
      staff,
      way: session.way,
      hasPasskey: await hasPasskey(db, staff.id),
      hasCode,
      fresh: session.isFresh,
      mail: newsroom.config.mail !== null,
      magazine: await magazineOf(newsroom),
      siteUrl: newsroom.config.url,
    })
  })
  app.patch('/me', body(z.object({ name: personName })), async (context) => {
    const { staff, actor } = context.var
    const { name } = context.req.valid('json')
    const changed = await changePerson(newsroom, { id: staff.id, actor, name })
    if (changed.outcome !== 'changed') return context.json({ error: 'Please sign in' }, 401)
    return context.json({ staff: changed.staff })
  })
  app.get('/sessions', async (context) => {
    const { staff, session } = context.var
    const sessions = await sessionsOf(db, staff.id, new Date().toISOString())
    return context.json({
      sessions: sessions.map(({ userAgent, ...one }) => ({
        ...one,
        device: deviceOf(userAgent),
        current: one.id === session.id,
      })),
    })
  })
  app.delete('/sessions', async (context) => {
    const { staff, session } = context.var
    return context.json({ ended: await endSessions(db, { staff: staff.id, except: session.id }) })
  })
  app.delete('/sessions/:id', async (context) => {
    const { staff } = context.var
    const isEnded = await endSession(db, { staff: staff.id, session: context.req.param('id') })
    if (!isEnded) return context.json({ error: 'There is no such session' }, 404)
    return context.json({ ended: 1 })
  })
  return app
}
