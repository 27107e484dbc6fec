import type { Actor } from '../access/actor.ts'
import type { Staff } from '../access/staff.ts'
import type { Newsroom } from '../newsroom.ts'
import { insertStaff, plainEmail } from '../storage/accounts.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { linkHolds, makeLinkIn } from './make-sign-in-link.ts'

export type InviteOutcome =
  | { readonly outcome: 'invited'; readonly staff: Staff; readonly link: string }
  /** Somebody with this address of mail works here already. */
  | { readonly outcome: 'known' }

/** Makes an account for somebody, and the link by which they come in the first time. */
export function invitePerson(
  newsroom: Newsroom,
  { actor, ...asked }: Omit<Staff, 'id'> & { readonly actor: Actor },
): Promise<InviteOutcome> {
  const now = newsroom.now()
  return transaction(newsroom.database, async (db) => {
    const staff: Staff = { ...asked, id: newsroom.newId(), email: plainEmail(asked.email) }
    if (!(await insertStaff(db, staff, now))) return { outcome: 'known' }
    await recordAudit(db, {
      id: newsroom.newId(),
      at: now,
      actor,
      action: 'invite-person',
      subject: staff.id,
      detail: { name: staff.name, email: staff.email, role: staff.role },
    })
    const minutes = linkHolds.invitation
    const link = await makeLinkIn(db, newsroom, { staff, way: 'link', minutes, actor })
    return { outcome: 'invited', staff, link }
  })
}
