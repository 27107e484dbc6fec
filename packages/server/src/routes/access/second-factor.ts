import { Hono, type MiddlewareHandler } from 'hono'
import * as z from 'zod'
import type { Access } from '../../access/access.ts'
import { accepted } from '../../access/give-code.ts'
import { headersWith, type SignedIn, setCookies, signedIn } from '../../access/signed-in.ts'
import { noteWayIn, removeOwnCode } from '../../actions/note-ways-in.ts'
import { writeWay } from '../../storage/account-sessions.ts'
import { body } from './request-body.ts'

/** What somebody is told whose session is too old to change how they come in. */
export const notFresh = 'Please sign in again first: ways in can be changed for a day after that'

/** Lets pass whose session is not older than a day. */
export const freshly: MiddlewareHandler<SignedIn> = async (context, next) => {
  if (context.var.session.isFresh) return next()
  return context.json({ error: notFresh }, 403)
}

/** The code of an authenticator: begun, confirmed with a first code, taken away. */
export function secondFactorRoutes(access: Access): Hono<SignedIn> {
  const { newsroom } = access
  const app = new Hono<SignedIn>()
  app.use(signedIn(access), freshly)
  app.post('/begin', async (context) => {
    if (context.var.hasCode) return context.json({ error: 'This account has a code already' }, 409)
    const { api } = await access.auth()
    const { headers } = context.req.raw
    const begun = await api.enableTwoFactor({ headers, body: { method: 'totp' } })
    if (begun.method !== 'totp') throw new Error('Cannot begin a code: the library gave none')
    const secret = new URL(begun.totpURI).searchParams.get('secret') ?? ''
    // Authenticators show a plus sign as it stands.
    return context.json({ secret, uri: begun.totpURI.replaceAll('+', '%20') })
  })
  app.post('/confirm', body(z.object({ code: z.string().max(40) })), async (context) => {
    if (context.var.hasCode) return context.json({ error: 'This account has a code already' }, 409)
    const { api } = await access.auth()
    const { headers } = context.req.raw
    const code = context.req.valid('json').code.replace(/\s/g, '')
    const confirming = api.verifyTOTP({ headers, body: { code }, returnHeaders: true })
    if (!(await accepted(confirming))) {
      return context.json({ error: 'That is not the code of this moment' }, 422)
    }
    // The library has begun a new session: this one's owner has just given a code.
    const cookies = (await confirming).headers.getSetCookie()
    const way = context.var.session.way === 'link' ? 'link-and-code' : context.var.session.way
    await writeWay(newsroom.database.db, tokenIn(cookies), way)
    const { backupCodes } = await api.generateBackupCodes({
      headers: headersWith(cookies),
      body: {},
    })
    await noteWayIn(newsroom, context.var.actor, 'add-code')
    setCookies(context, cookies)
    return context.json({ backupCodes })
  })
  app.post('/backup-codes', async (context) => {
    if (!context.var.hasCode) return context.json({ error: 'This account has no code' }, 409)
    const { api } = await access.auth()
    const { headers } = context.req.raw
    const { backupCodes } = await api.generateBackupCodes({ headers, body: {} })
    await noteWayIn(newsroom, context.var.actor, 'new-backup-codes')
    return context.json({ backupCodes })
  })
  app.delete('/', async (context) => {
    const isRemoved = await removeOwnCode(newsroom, context.var.actor)
    return isRemoved ? context.json({}) : context.json({ error: 'This account has no code' }, 404)
  })
  return app
}

/** The session's secret in the cookie that carries it: what stands before the signature. */
function tokenIn(cookies: readonly string[]): string {
  const [, value = ''] = /session_token=([^;]+)/.exec(cookies.join('\n')) ?? []
  return decodeURIComponent(value).split('.')[0] ?? ''
}
