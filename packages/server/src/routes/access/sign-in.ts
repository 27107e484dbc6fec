import { createRoute, z } from '@hono/zod-openapi'
import { type Access, enter, whoAsks } from '../../access/access.ts'
import type { Limits } from '../../access/limits.ts'
import { cookieProblem, passkeyProblem } from '../../access/newsroom-address.ts'
import { headersWith, setCookies } from '../../access/signed-in.ts'
import { stageOf } from '../../access/way.ts'
import { becomeAdministrator } from '../../actions/become-administrator.ts'
import { takeSignInLink } from '../../actions/take-sign-in-link.ts'
import { plainEmail, staffWithRole } from '../../storage/accounts.ts'
import { answer, refusals } from '../newsroom/refusals.ts'
import { jsonBody } from '../newsroom/requests.ts'
import { accessApp } from './access-app.ts'
import { stage } from './answers.ts'
import { looksOf } from './magazine-name.ts'
import { mailLinkLater } from './mail-link.ts'
import { emailAddress, linkToken, personName } from './request-body.ts'

const noMail = 'This newsroom sends no mail. Ask an administrator for a link'
const over = 'This link was used, or is too old. Ask for a new one'
const often = 'Links were sent to this address a moment ago. Please look for them in its mail'
const taken = 'Somebody with this address works here already'

const door = z
  .object({
    first: z.boolean().openapi({ description: 'Whether there is no administrator yet' }),
    passkeys: z.boolean(),
    passkeyProblem: z.string().nullable(),
    mail: z.boolean(),
    magazine: z.string(),
    colours: z.object({ accent: z.string(), accentDark: z.string() }),
  })
  .openapi('Door')

const look = createRoute({
  method: 'get',
  path: '/sign-in',
  summary: 'Which ways in there are, and how the magazine looks',
  security: [],
  responses: { 200: answer('The ways in', door), ...refusals() },
})

const awaited = createRoute({
  method: 'get',
  path: '/first-administrator',
  summary: 'Whether the first administrator is still awaited',
  security: [],
  responses: { 200: answer('Whether so', z.object({ open: z.boolean() })), ...refusals() },
})

const first = createRoute({
  method: 'post',
  path: '/first-administrator',
  summary: 'Become the first administrator by the link that the server printed',
  security: [],
  request: {
    body: jsonBody(z.object({ token: linkToken, name: personName, email: emailAddress })),
  },
  responses: { 200: answer('Whoever asked is in', stage), ...refusals(410, 413, 415, 422, 429) },
})

const send = createRoute({
  method: 'post',
  path: '/sign-in/link',
  summary: 'Ask for a link by mail; answered alike whoever asks',
  security: [],
  request: { body: jsonBody(z.object({ email: emailAddress })) },
  responses: {
    200: answer('It is sent if somebody works here', z.object({ sent: z.literal(true) })),
    ...refusals(409, 413, 415, 422, 429),
  },
})

const take = createRoute({
  method: 'post',
  path: '/sign-in/take',
  summary: 'Sign in by a link',
  security: [],
  request: { body: jsonBody(z.object({ token: linkToken })) },
  responses: { 200: answer('How far that led', stage), ...refusals(410, 413, 415, 422, 429) },
})

/** What is open to whoever is not signed in yet: the ways in. */
export function signInRoutes(access: Access, limits: Limits) {
  const { newsroom, address } = access
  const { config, database } = newsroom
  const isFirst = async () => (await staffWithRole(database.db, 'administrator')).length === 0
  return accessApp()
    .openapi(look, async (context) => {
      const problem = cookieProblem(address) ?? passkeyProblem(address)
      const ways = { passkeys: problem === null, passkeyProblem: problem, mail: hasMail(config) }
      return context.json({ first: await isFirst(), ...ways, ...(await looksOf(newsroom)) }, 200)
    })
    .openapi(awaited, async (context) => context.json({ open: await isFirst() }, 200))
    .openapi(first, async (context) => {
      const done = await becomeAdministrator(newsroom, context.req.valid('json'))
      if (done.outcome === 'over') return context.json({ error: over }, 410)
      if (done.outcome === 'taken') {
        return context.json({ error: taken, problems: [{ path: 'email', message: taken }] }, 422)
      }
      const entry = { staff: done.staff.id, way: 'link' } as const
      setCookies(context, await enter(access, context.req.raw.headers, entry))
      return context.json({ stage: 'signed-in' as const }, 200)
    })
    .openapi(send, (context) => {
      if (!hasMail(config)) return context.json({ error: noMail }, 409)
      const email = plainEmail(context.req.valid('json').email)
      if (!limits.mayMail(email, Date.parse(newsroom.now()))) {
        return context.json({ error: often }, 429)
      }
      mailLinkLater(newsroom, email)
      return context.json({ sent: true as const }, 200)
    })
    .openapi(take, async (context) => {
      const taken = await takeSignInLink(newsroom, context.req.valid('json').token)
      if (!taken) return context.json({ error: over }, 410)
      const { headers } = context.req.raw
      const cookies = await enter(access, headers, { staff: taken.staff.id, way: taken.way })
      setCookies(context, cookies)
      const asking = await whoAsks(access, headersWith(cookies))
      const isIn = asking.stage !== 'out' && stageOf(taken.way, asking) === 'in'
      return context.json({ stage: isIn ? ('signed-in' as const) : ('code' as const) }, 200)
    })
}

function hasMail({ mail }: { readonly mail: object | null }): boolean {
  return mail !== null
}
