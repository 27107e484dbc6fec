import type { Access } from '../../access/access.ts'
import { type SignedIn, signedIn } from '../../access/signed-in.ts'
import type { Staff } from '../../access/staff.ts'
import { changePerson, removePerson, removePersonsCode } from '../../actions/change-person.ts'
import { invitePerson } from '../../actions/invite-person.ts'
import { linkHolds, makeSignInLink } from '../../actions/make-sign-in-link.ts'
import { invitationLetter, signInLetter } from '../../mail/letters.ts'
import { mailLetter, mailProblem } from '../../mail/mail-room.ts'
import type { Newsroom } from '../../newsroom.ts'
import { findStaff, listPeople } from '../../storage/accounts.ts'
import { may } from '../newsroom/permission.ts'
import { accessApp } from './access-app.ts'
import { magazineOf } from './magazine-name.ts'
import { change, invite, link, list, remove, removeCode } from './people-requests.ts'

const missing = 'There is no such person here'
const last = 'A newsroom needs an administrator, and this is the last one'
const known = 'Somebody with this address works here already'

/** The people who work here, for administrators. */
export function peopleRoutes(access: Access) {
  const { newsroom } = access
  const { db } = newsroom.database
  const app = accessApp<SignedIn>()
  app.use('/people/*', signedIn(access))
  return app
    .openapi({ ...list, middleware: may('see-people') }, async (context) => {
      const { id } = context.var.staff
      const people = (await listPeople(db)).map((one) => ({ ...one, you: one.id === id }))
      const mail = newsroom.config.mail !== null
      const problem = mail ? await mailProblem(newsroom) : null
      return context.json({ people, mail, mailProblem: problem }, 200)
    })
    .openapi({ ...invite, middleware: may('invite-person') }, async (context) => {
      const { actor, staff: inviter } = context.var
      const done = await invitePerson(newsroom, { ...context.req.valid('json'), actor })
      if (done.outcome === 'known') {
        return context.json({ error: known, problems: [{ path: 'email', message: known }] }, 409)
      }
      const { staff, link } = done
      return context.json({ id: staff.id, ...(await tell(newsroom, staff, link, inviter)) }, 201)
    })
    .openapi({ ...change, middleware: may('change-person') }, async (context) => {
      const { name, role } = context.req.valid('json')
      const changed = await changePerson(newsroom, {
        id: context.req.valid('param').id,
        actor: context.var.actor,
        ...(name !== undefined && { name }),
        ...(role !== undefined && { role }),
      })
      if (changed.outcome === 'missing') return context.json({ error: missing }, 404)
      if (changed.outcome === 'last-administrator') return context.json({ error: last }, 409)
      return context.json({ staff: changed.staff }, 200)
    })
    .openapi({ ...remove, middleware: may('remove-person') }, async (context) => {
      const { id } = context.req.valid('param')
      const removed = await removePerson(newsroom, { id, actor: context.var.actor })
      if (removed.outcome === 'missing') return context.json({ error: missing }, 404)
      if (removed.outcome === 'last-administrator') return context.json({ error: last }, 409)
      return context.json({}, 200)
    })
    .openapi({ ...removeCode, middleware: may('change-person') }, async (context) => {
      const { id } = context.req.valid('param')
      const isRemoved = await removePersonsCode(newsroom, { id, actor: context.var.actor })
      if (isRemoved) return context.json({}, 200)
      return context.json({ error: 'This account has no code' }, 404)
    })
    .openapi({ ...link, middleware: may('invite-person') }, async (context) => {
      const staff = await findStaff(db, context.req.valid('param').id)
      if (!staff) return context.json({ error: missing }, 404)
      const { actor } = context.var
      const minutes = newsroom.config.mail === null ? linkHolds.handed : linkHolds.asked
      const made = await makeSignInLink(newsroom, { staff, way: 'link', minutes, actor })
      return context.json(await tell(newsroom, staff, made), 200)
    })
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
