import { Hono } from 'hono'
import * as z from 'zod'
import { type Access, enter, whoAsks } from '../../access/access.ts'
import type { Limits } from '../../access/limits.ts'
import { cookieProblem, passkeyProblem } from '../../access/newsroom-address.ts'
import { headersWith, setCookies } from '../../access/signed-in.ts'
import { stageOf } from '../../access/way.ts'
import { becomeAdministrator } from '../../actions/become-administrator.ts'
import { linkHolds, makeSignInLink } from '../../actions/make-sign-in-link.ts'
import { takeSignInLink } from '../../actions/take-sign-in-link.ts'
import { signInLetter } from '../../mail/letters.ts'
import { mailLetter } from '../../mail/mail-room.ts'
import { findStaffByEmail, plainEmail, staffWithRole } from '../../storage/accounts.ts'
import { looksOf, magazineOf } from './magazine-name.ts'
import { body, emailAddress, linkToken, personName } from './request-body.ts'

const noMail = 'This newsroom sends no mail. Ask an administrator for a link'
const over = 'This link was used, or is too old. Ask for a new one'

/** What is open to whoever is not signed in yet: the ways in. */
export function signInRoutes(access: Access, limits: Limits): Hono {
  const { newsroom, address } = access
  const { config, database } = newsroom
  const app = new Hono()
  app.get('/sign-in', async (context) => {
    const administrators = await staffWithRole(database.db, 'administrator')
    const problem = cookieProblem(address) ?? passkeyProblem(address)
    return context.json({
      first: administrators.length === 0,
      passkeys: problem === null,
      passkeyProblem: problem,
      mail: config.mail !== null,
      ...(await looksOf(newsroom)),
    })
  })
  app.get('/first-administrator', async (context) => {
    const administrators = await staffWithRole(database.db, 'administrator')
    return context.json({ open: administrators.length === 0 })
  })
  const first = z.object({ token: linkToken, name: personName, email: emailAddress })
  app.post('/first-administrator', body(first), async (context) => {
    const done = await becomeAdministrator(newsroom, context.req.valid('json'))
    if (done.outcome === 'over') return context.json({ error: over }, 410)
    if (done.outcome === 'taken') {
      const message = 'Somebody with this address works here already'
      return context.json({ error: message, problems: [{ path: 'email', message }] }, 422)
    }
    const entry = { staff: done.staff.id, way: 'link' } as const
    setCookies(context, await enter(access, context.req.raw.headers, entry))
    return context.json({ stage: 'signed-in' })
  })
  app.post('/sign-in/link', body(z.object({ email: emailAddress })), (context) => {
    if (config.mail === null) return context.json({ error: noMail }, 409)
    const email = plainEmail(context.req.valid('json').email)
    if (!limits.mayMail(email, Date.parse(newsroom.now()))) {
      const error = 'Links were sent to this address a moment ago. Please look for them in its mail'
      return context.json({ error }, 429)
    }
    // Not waited for: an address that is known is answered as fast as one that is not.
    setImmediate(() => {
      mailLink(access, email).catch((error: unknown) => {
        newsroom.journal.error('Cannot make a sign-in link', { error: String(error) })
      })
    })
    return context.json({ sent: true })
  })
  app.post('/sign-in/take', body(z.object({ token: linkToken })), async (context) => {
    const taken = await takeSignInLink(newsroom, context.req.valid('json').token)
    if (!taken) return context.json({ error: over }, 410)
    const { headers } = context.req.raw
    const cookies = await enter(access, headers, { staff: taken.staff.id, way: taken.way })
    setCookies(context, cookies)
    const asking = await whoAsks(access, headersWith(cookies))
    const isIn = asking.stage !== 'out' && stageOf(taken.way, asking) === 'in'
    return context.json({ stage: isIn ? 'signed-in' : 'code' })
  })
  return app
}

async function mailLink({ newsroom }: Access, email: string): Promise<void> {
  const staff = await findStaffByEmail(newsroom.database.db, email)
  if (!staff) return
  const actor = { kind: 'reader', id: 'sign-in', name: 'Sign-in page' } as const
  const minutes = linkHolds.asked
  const link = await makeSignInLink(newsroom, { staff, way: 'link', minutes, actor })
  const magazine = await magazineOf(newsroom)
  await mailLetter(newsroom, signInLetter({ to: staff.email, magazine, link }))
}
