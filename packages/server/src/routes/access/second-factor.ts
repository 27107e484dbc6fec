import { createRoute, z } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import type { Access } from '../../access/access.ts'
import { accepted } from '../../access/give-code.ts'
import { headersWith, type SignedIn, setCookies, signedIn } from '../../access/signed-in.ts'
import { noteWayIn, removeOwnCode } from '../../actions/note-ways-in.ts'
import { useCode, writeWay } from '../../storage/account-sessions.ts'
import { answer, refusals } from '../newsroom/refusals.ts'
import { jsonBody } from '../newsroom/requests.ts'
import { accessApp } from './access-app.ts'
import { nothing } from './answers.ts'
import { typedCode } from './request-body.ts'

/** What somebody is told whose session is too old to change how they come in. */
export const notFresh = 'Please sign in again first: ways in can be changed for a day after that'

/** Lets pass whose session is not older than a day. */
export const freshly: MiddlewareHandler<SignedIn> = async (context, next) => {
  if (context.var.session.isFresh) return next()
  return context.json({ error: notFresh }, 403)
}

const codes = z.object({ backupCodes: z.array(z.string()) })

const begin = createRoute({
  method: 'post',
  path: '/second-factor/begin',
  summary: 'Begin to ask for codes',
  responses: {
    200: answer('For the authenticator', z.object({ secret: z.string(), uri: z.string() })),
    ...refusals(409),
  },
})

const confirm = createRoute({
  method: 'post',
  path: '/second-factor/confirm',
  summary: 'Ask for codes from now on',
  request: { body: jsonBody(typedCode) },
  responses: {
    200: answer('Codes are asked for from now on', codes),
    ...refusals(409, 413, 415, 422),
  },
})

const renew = createRoute({
  method: 'post',
  path: '/second-factor/backup-codes',
  summary: 'Make new backup codes',
  responses: { 200: answer('The codes that hold from now on', codes), ...refusals(409) },
})

const remove = createRoute({
  method: 'delete',
  path: '/second-factor',
  summary: 'Ask for codes no longer',
  responses: { 200: answer('No codes are asked for any more', nothing), ...refusals(404) },
})

const hasOne = 'This account has a code already'
const hasNone = 'This account has no code'

/** The code of an authenticator: begun, confirmed with a first code, taken away. */
export function secondFactorRoutes(access: Access) {
  const { newsroom } = access
  const app = accessApp<SignedIn>()
  app.use('/second-factor/*', signedIn(access), freshly)
  return app
    .openapi(begin, async (context) => {
      if (context.var.hasCode) return context.json({ error: hasOne }, 409)
      const { api } = await access.auth()
      const { headers } = context.req.raw
      const begun = await api.enableTwoFactor({ headers, body: { method: 'totp' } })
      if (begun.method !== 'totp') throw new Error('Cannot begin a code: the library gave none')
      const secret = new URL(begun.totpURI).searchParams.get('secret') ?? ''
      // Authenticators show a plus sign as it stands.
      return context.json({ secret, uri: begun.totpURI.replaceAll('+', '%20') }, 200)
    })
    .openapi(confirm, async (context) => {
      if (context.var.hasCode) return context.json({ error: hasOne }, 409)
      const typed = context.req.valid('json').code.replace(/\s/g, '')
      const cookies = await firstCode(access, context.req.raw.headers, typed)
      if (!cookies) return context.json({ error: 'That is not the code of this moment' }, 422)
      // Whoever saw it typed cannot sign in with it.
      const at = newsroom.now()
      const { staff } = context.var
      await useCode(newsroom.database.db, { staff: staff.id, code: typed, at, since: at })
      // The library has begun a new session: this one's owner has just given a code.
      const way = context.var.session.way === 'link' ? 'link-and-code' : context.var.session.way
      await writeWay(newsroom.database.db, tokenIn(cookies), way)
      const backupCodes = await newBackupCodes(access, headersWith(cookies))
      await noteWayIn(newsroom, context.var.actor, 'add-code')
      setCookies(context, cookies)
      return context.json({ backupCodes }, 200)
    })
    .openapi(renew, async (context) => {
      if (!context.var.hasCode) return context.json({ error: hasNone }, 409)
      const backupCodes = await newBackupCodes(access, context.req.raw.headers)
      await noteWayIn(newsroom, context.var.actor, 'new-backup-codes')
      return context.json({ backupCodes }, 200)
    })
    .openapi(remove, async (context) => {
      const isRemoved = await removeOwnCode(newsroom, context.var.actor)
      return isRemoved ? context.json({}, 200) : context.json({ error: hasNone }, 404)
    })
}

/** Confirms a code that was begun; gives the cookies of the session that begins with it. */
async function firstCode(
  access: Access,
  headers: Headers,
  code: string,
): Promise<readonly string[] | undefined> {
  const { api } = await access.auth()
  const confirming = api.verifyTOTP({ headers, body: { code }, returnHeaders: true })
  if (!(await accepted(confirming))) return undefined
  return (await confirming).headers.getSetCookie()
}

async function newBackupCodes(access: Access, headers: Headers): Promise<string[]> {
  const { api } = await access.auth()
  return (await api.generateBackupCodes({ headers, body: {} })).backupCodes
}

/** The session's secret in the cookie that carries it: what stands before the signature. */
function tokenIn(cookies: readonly string[]): string {
  const [, value = ''] = /session_token=([^;]+)/.exec(cookies.join('\n')) ?? []
  return decodeURIComponent(value).split('.')[0] ?? ''
}
