import { Hono, type MiddlewareHandler } from 'hono'
import * as z from 'zod'
import type { Access } from '../../access/access.ts'
import { type Deed, mayDo } from '../../access/policy.ts'
import { type SignedIn, signedIn } from '../../access/signed-in.ts'
import { roles, type Staff } from '../../access/staff.ts'
import { changePerson, removePerson, removePersonsCode } from '../../actions/change-person.ts'
import { invitePerson } from '../../actions/invite-person.ts'
import { linkHolds, makeSignInLink } from '../../actions/make-sign-in-link.ts'
import { invitationLetter, signInLetter } from '../../mail/letters.ts'
import { mailLetter, mailProblem } from '../../mail/mail-room.ts'
import type { Newsroom } from '../../newsroom.ts'
import { findStaff, listPeople } from '../../storage/accounts.ts'
import { magazineOf } from './magazine-name.ts'
import { body, emailAddress, personName } from './request-body.ts'

const missing = 'There is no such person here'
const last = 'A newsroom needs an administrator, and this is the last one'
const role = z.enum(roles, 'This is none of the roles')

/** The people who work here, for administrators. */
export function peopleRoutes(access: Access): Hono<SignedIn> {
  const { newsroom } = access
  const { db } = newsroom.database
  const app = new Hono<SignedIn>()
  app.use(signedIn(access))
  app.get('/', may('see-people'), async (context) => {
    const people = await listPeople(db)
    return context.json({
      people: people.map((person) => ({ ...person, you: person.id === context.var.staff.id })),
      mail: newsroom.config.mail !== null,
      mailProblem: newsroom.config.mail && (await mailProblem(newsroom)),
    })
  })
  const invited = z.object({ name: personName, email: emailAddress, role })
  app.post('/', may('invite-person'), body(invited), async (context) => {
    const { actor, staff: inviter } = context.var
    const done = await invitePerson(newsroom, { ...context.req.valid('json'), actor })
    if (done.outcome === 'known') {
      const message = 'Somebody with this address works here already'
      return context.json({ error: message, problems: [{ path: 'email', message }] }, 409)
    }
    const { staff, link } = done
    const told = await tell(newsroom, staff, link, inviter)
    return context.json({ id: staff.id, ...told }, 201)
  })
  const change = z.object({ name: personName.optional(), role: role.optional() })
  app.patch('/:id', may('change-person'), body(change), async (context) => {
    const { name, role } = context.req.valid('json')
    const changed = await changePerson(newsroom, {
      id: context.req.param('id'),
      actor: context.var.actor,
      ...(name !== undefined && { name }),
      ...(role !== undefined && { role }),
    })
    if (changed.outcome === 'missing') return context.json({ error: missing }, 404)
    if (changed.outcome === 'last-administrator') return context.json({ error: last }, 409)
    return context.json({ staff: changed.staff })
  })
  app.delete('/:id', may('remove-person'), async (context) => {
    const { actor } = context.var
    const removed = await removePerson(newsroom, { id: context.req.param('id'), actor })
    if (removed.outcome === 'missing') return context.json({ error: missing }, 404)
    if (removed.outcome === 'last-administrator') return context.json({ error: last }, 409)
    return context.json({})
  })
  app.delete('/:id/second-factor', may('change-person'), async (context) => {
    const { actor } = context.var
    const isRemoved = await removePersonsCode(newsroom, { id: context.req.param('id'), actor })
    return isRemoved ? context.json({}) : context.json({ error: 'This account has no code' }, 404)
  })
  app.post('/:id/link', may('invite-person'), async (context) => {
    const staff = await findStaff(db, context.req.param('id'))
    if (!staff) return context.json({ error: missing }, 404)
    const { actor } = context.var
    const hasMail = newsroom.config.mail !== null
    const minutes = hasMail ? linkHolds.asked : linkHolds.handed
    const link = await makeSignInLink(newsroom, { staff, way: 'link', minutes, actor })
    return context.json(await tell(newsroom, staff, link))
  })
  return app
}

/** Lets pass whoever may do something that is about no story. */
function may(deed: Deed): MiddlewareHandler<SignedIn> {
  return async (context, next) => {
    if (mayDo(context.var.staff, deed)) return next()
    return context.json({ error: 'This is for administrators' }, 403)
  }
}

interface Told {
  /** Shown only where no mail is sent: whoever has it comes in as that person. */
  readonly link: string | null
  readonly mailed: boolean
  readonly problem: string | null
}

async function tell(
  newsroom: Newsroom,
  staff: Staff,
  link: string,
  inviter?: Staff,
): Promise<Told> {
  if (newsroom.config.mail === null) return { link, mailed: false, problem: null }
  const about = { to: staff.email, magazine: await magazineOf(newsroom), link }
  const letter = inviter
    ? invitationLetter({ ...about, inviter: inviter.name })
    : signInLetter(about)
  const sent = await mailLetter(newsroom, letter)
  if (sent.outcome === 'sent') return { link: null, mailed: true, problem: null }
  return { link, mailed: false, problem: sent.problem }
}
