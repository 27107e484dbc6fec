import { createRoute, z } from '@hono/zod-openapi'
import type { Access } from '../../access/access.ts'
import { type SignedIn, setCookies, signedIn } from '../../access/signed-in.ts'
import { ways } from '../../access/way.ts'
import { changePerson } from '../../actions/change-person.ts'
import { hasPasskey } from '../../storage/accounts.ts'
import { answer, refusals } from '../newsroom/refusals.ts'
import { jsonBody } from '../newsroom/requests.ts'
import { accessApp } from './access-app.ts'
import { nothing, staff } from './answers.ts'
import { magazineOf } from './magazine-name.ts'
import { personName } from './request-body.ts'
import { sessionRoutes } from './sessions.ts'

const leave = createRoute({
  method: 'post',
  path: '/sign-out',
  summary: 'End one’s own session',
  security: [],
  responses: { 200: answer('Nobody is signed in here any more', nothing), ...refusals() },
})

const me = z
  .object({
    staff,
    way: z.enum(ways),
    hasPasskey: z.boolean(),
    hasCode: z.boolean(),
    fresh: z.boolean().openapi({ description: 'Whether ways in may be changed without more ado' }),
    mail: z.boolean(),
    magazine: z.string(),
    siteUrl: z.string(),
  })
  .openapi('Me')

const show = createRoute({
  method: 'get',
  path: '/me',
  summary: 'Who is signed in, and how',
  responses: { 200: answer('Whoever is signed in', me), ...refusals() },
})

const rename = createRoute({
  method: 'patch',
  path: '/me',
  summary: 'Change one’s own name',
  request: { body: jsonBody(z.object({ name: personName })) },
  responses: { 200: answer('It is changed', z.object({ staff })), ...refusals(413, 415, 422) },
})

/** What people do with their own account: look at it, end sessions, leave. */
export function ownAccountRoutes(access: Access) {
  const { newsroom } = access
  const app = accessApp<SignedIn>()
  app.use('/me', signedIn(access))
  return app
    .openapi(leave, async (context) => {
      // Leaving is open at any stage.
      const { api } = await access.auth()
      const left = await api.signOut({ headers: context.req.raw.headers, returnHeaders: true })
      setCookies(context, left.headers.getSetCookie())
      return context.json({}, 200)
    })
    .openapi(show, async (context) => {
      const { staff, session, hasCode } = context.var
      return context.json(
        {
          staff,
          way: session.way,
          hasPasskey: await hasPasskey(newsroom.database.db, staff.id),
          hasCode,
          fresh: session.isFresh,
          mail: newsroom.config.mail !== null,
          magazine: await magazineOf(newsroom),
          siteUrl: newsroom.config.url,
        },
        200,
      )
    })
    .openapi(rename, async (context) => {
      const { staff, actor } = context.var
      const { name } = context.req.valid('json')
      const changed = await changePerson(newsroom, { id: staff.id, actor, name })
      if (changed.outcome !== 'changed') return context.json({ error: 'Please sign in' }, 401)
      return context.json({ staff: changed.staff }, 200)
    })
    .route('/', sessionRoutes(access))
}
