import { Hono } from 'hono'
import * as z from 'zod'
import { type Access, enter, whoAsks } from '../../access/access.ts'
import { giveCode } from '../../access/give-code.ts'
import type { Limits } from '../../access/limits.ts'
import { setCookies } from '../../access/signed-in.ts'
import { endSession } from '../../storage/account-sessions.ts'
import { body } from './request-body.ts'

/** `POST sign-in/code`: the code that an account asks for after a link. */
export function codeRoutes(access: Access, limits: Limits): Hono {
  const { newsroom } = access
  const { db } = newsroom.database
  const app = new Hono()
  app.post('/sign-in/code', body(z.object({ code: z.string().max(40) })), async (context) => {
    const { headers } = context.req.raw
    const asking = await whoAsks(access, headers)
    if (asking.stage === 'in') return context.json({ stage: 'signed-in' })
    if (asking.stage === 'out') return context.json({ error: 'Please sign in' }, 401)
    const { staff, session } = asking
    if (!limits.mayGuess(staff.id, Date.parse(newsroom.now()))) {
      const error =
        'Too many codes were tried. A passkey still works; codes do again in some minutes'
      return context.json({ error }, 429)
    }
    const given = await giveCode(access, headers, asking, context.req.valid('json').code)
    if (given === 'too-many') {
      await endSession(db, { staff: staff.id, session: session.id })
      return context.json({ error: 'Too many codes were tried. Please ask for a new link' }, 429)
    }
    if (given === 'wrong') {
      const error = 'That is not the code of this moment. Codes change every 30 seconds'
      return context.json({ error }, 422)
    }
    // What somebody may do grows: with a session of a new secret, not with the one that came before.
    const cookies = await enter(access, headers, { staff: staff.id, way: 'link-and-code' })
    await endSession(db, { staff: staff.id, session: session.id })
    setCookies(context, cookies)
    return context.json({ stage: 'signed-in' })
  })
  return app
}
