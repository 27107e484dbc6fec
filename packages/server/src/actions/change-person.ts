import type { Actor } from '../access/actor.ts'
import type { Role, Staff } from '../access/staff.ts'
import type { Newsroom } from '../newsroom.ts'
import { deleteLinks } from '../storage/account-links.ts'
import { endSessions } from '../storage/account-sessions.ts'
import {
  deleteStaff,
  findStaff,
  isLastAdministrator,
  lockAdministrators,
  removeCode,
  updateStaff,
} from '../storage/accounts.ts'
import { recordAudit } from '../storage/audits.ts'
import { type Database, transaction } from '../storage/database.ts'

interface Asked {
  readonly id: string
  readonly actor: Actor
}

type Refused = { readonly outcome: 'missing' } | { readonly outcome: 'last-administrator' }

export type ChangeOutcome = { readonly outcome: 'changed'; readonly staff: Staff } | Refused

/** Writes somebody's name or role. A new role ends their sessions: what is open may be no more theirs. */
export function changePerson(
  newsroom: Newsroom,
  { id, actor, name, role }: Asked & { readonly name?: string; readonly role?: Role },
): Promise<ChangeOutcome> {
  return transaction(newsroom.database, async (db) => {
    await lockAdministrators(db)
    const before = await findStaff(db, id)
    if (!before) return { outcome: 'missing' }
    const staff: Staff = { ...before, name: name ?? before.name, role: role ?? before.role }
    const isOtherRole = staff.role !== before.role
    if (isOtherRole && (await isLastAdministrator(db, before))) {
      return { outcome: 'last-administrator' }
    }
    await updateStaff(db, staff, newsroom.now())
    if (isOtherRole) await endSessions(db, { staff: id })
    await note(db, newsroom, actor, 'change-person', id, {
      before: { name: before.name, role: before.role },
      after: { name: staff.name, role: staff.role },
    })
    return { outcome: 'changed', staff }
  })
}

export type RemoveOutcome = { readonly outcome: 'removed' } | Refused

/** Takes somebody's account away, with everything by which they could come in. */
export function removePerson(newsroom: Newsroom, { id, actor }: Asked): Promise<RemoveOutcome> {
  return transaction(newsroom.database, async (db) => {
    await lockAdministrators(db)
    const staff = await findStaff(db, id)
    if (!staff) return { outcome: 'missing' }
    if (await isLastAdministrator(db, staff)) return { outcome: 'last-administrator' }
    await deleteStaff(db, id)
    const { name, email, role } = staff
    await note(db, newsroom, actor, 'remove-person', id, { name, email, role })
    return { outcome: 'removed' }
  })
}

/**
 * Takes the code of somebody's who lost what shows it. Their sessions and links end: from now on
 * whoever reads their mail can come in.
 */
export function removePersonsCode(newsroom: Newsroom, { id, actor }: Asked): Promise<boolean> {
  return transaction(newsroom.database, async (db) => {
    if (!(await removeCode(db, id))) return false
    await endSessions(db, { staff: id })
    await deleteLinks(db, id)
    await note(db, newsroom, actor, 'remove-code', id, null)
    return true
  })
}

async function note(
  db: Database,
  newsroom: Newsroom,
  actor: Actor,
  action: string,
  subject: string,
  detail: unknown,
): Promise<void> {
  const id = newsroom.newId()
  await recordAudit(db, { id, at: newsroom.now(), actor, action, subject, detail })
}
