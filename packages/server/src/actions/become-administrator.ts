import type { Actor } from '../access/actor.ts'
import { hashOf, linkAddress, makeLinkToken, minutesAfter } from '../access/link-token.ts'
import type { Staff } from '../access/staff.ts'
import type { Newsroom } from '../newsroom.ts'
import { deleteLinks, saveLink, takeLink } from '../storage/account-links.ts'
import {
  findStaffByEmail,
  insertStaff,
  lockAdministrators,
  markArrived,
  plainEmail,
  staffWithRole,
} from '../storage/accounts.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'

/** How long the link holds, in minutes. */
const holds = 15

/**
 * Makes the link by which the first administrator comes in, and makes older ones worthless. Gives
 * nothing where the newsroom has an administrator.
 */
export function makeFirstLink(newsroom: Newsroom): Promise<string | undefined> {
  const { token, hash } = makeLinkToken()
  const now = newsroom.now()
  return transaction(newsroom.database, async (db) => {
    await lockAdministrators(db)
    if ((await staffWithRole(db, 'administrator')).length > 0) return undefined
    await deleteLinks(db, null)
    await saveLink(db, { hash, staff: null, way: 'link', until: minutesAfter(now, holds) }, now)
    return linkAddress(newsroom.config, 'first', token)
  })
}

export type FirstOutcome =
  | { readonly outcome: 'done'; readonly staff: Staff }
  /** The link was used, is too old, or somebody else was first. */
  | { readonly outcome: 'over' }
  | { readonly outcome: 'taken' }

/** Makes whoever holds the link the newsroom's first administrator. */
export function becomeAdministrator(
  newsroom: Newsroom,
  asked: { readonly token: string; readonly name: string; readonly email: string },
): Promise<FirstOutcome> {
  const now = newsroom.now()
  return transaction(newsroom.database, async (db) => {
    await lockAdministrators(db)
    if ((await staffWithRole(db, 'administrator')).length > 0) return { outcome: 'over' }
    if (await findStaffByEmail(db, asked.email)) return { outcome: 'taken' }
    const link = await takeLink(db, hashOf(asked.token), now)
    if (!link || link.staff !== null) return { outcome: 'over' }
    const staff: Staff = {
      id: newsroom.newId(),
      name: asked.name,
      email: plainEmail(asked.email),
      role: 'administrator',
    }
    await insertStaff(db, staff, now)
    await markArrived(db, staff.id)
    const actor: Actor = { kind: 'staff', id: staff.id, name: staff.name }
    await recordAudit(db, {
      id: newsroom.newId(),
      at: now,
      actor,
      action: 'become-administrator',
      subject: staff.id,
      detail: { email: staff.email },
    })
    return { outcome: 'done', staff }
  })
}
