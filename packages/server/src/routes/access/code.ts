import { createRoute } from '@hono/zod-openapi'
import { type Access, enter, whoAsks } from '../../access/access.ts'
import { giveCode } from '../../access/give-code.ts'
import type { Limits } from '../../access/limits.ts'
import { setCookies } from '../../access/signed-in.ts'
import { endSession } from '../../storage/account-sessions.ts'
import { answer, refusals } from '../newsroom/refusals.ts'
import { jsonBody } from '../newsroom/requests.ts'
import { accessApp } from './access-app.ts'
import { stage } from './answers.ts'
import { typedCode } from './request-body.ts'

const give = createRoute({
  method: 'post',
  path: '/sign-in/code',
  summary: 'Give the code that an account asks for after a link',
  security: [],
  request: { body: jsonBody(typedCode) },
  responses: { 200: answer('Whoever gave it is in', stage), ...refusals(413, 415, 422, 429) },
})

const resting = 'Too many codes were tried. A passkey still works; codes do again in some minutes'
const ended = 'Too many codes were tried. Please ask for a new link'
const wrong = 'That is not the code of this moment. Codes change every 30 seconds'

/** `POST sign-in/code`: the code that an account asks for after a link. */
export function codeRoutes(access: Access, limits: Limits) {
  const { newsroom } = access
  const { db } = newsroom.database
  return accessApp().openapi(give, async (context) => {
    const { headers } = context.req.raw
    const asking = await whoAsks(access, headers)
    if (asking.stage === 'in') return context.json({ stage: 'signed-in' as const }, 200)
    if (asking.stage === 'out') return context.json({ error: 'Please sign in' }, 401)
    const { staff, session } = asking
    if (!limits.mayGuess(staff.id, Date.parse(newsroom.now()))) {
      return context.json({ error: resting }, 429)
    }
    const given = await giveCode(access, headers, asking, context.req.valid('json').code)
    if (given === 'too-many') {
      await endSession(db, { staff: staff.id, session: session.id })
      return context.json({ error: ended }, 429)
    }
    if (given === 'wrong') return context.json({ error: wrong }, 422)
    // What somebody may do grows: with a session of a new secret, not with the one that came before.
    const cookies = await enter(access, headers, { staff: staff.id, way: 'link-and-code' })
    await endSession(db, { staff: staff.id, session: session.id })
    setCookies(context, cookies)
    return context.json({ stage: 'signed-in' as const }, 200)
  })
}
