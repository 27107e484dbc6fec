import { hashOf } from '../access/link-token.ts'
import type { Staff } from '../access/staff.ts'
import { type Way, ways } from '../access/way.ts'
import type { Newsroom } from '../newsroom.ts'
import { takeLink } from '../storage/account-links.ts'
import { findStaff, markArrived } from '../storage/accounts.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'

/** Uses a link up; gives whom it signs in, or nothing where it was used or is too old. */
export function takeSignInLink(
  newsroom: Newsroom,
  token: string,
): Promise<{ staff: Staff; way: Way } | undefined> {
  const now = newsroom.now()
  return transaction(newsroom.database, async (db) => {
    const link = await takeLink(db, hashOf(token), now)
    const way = ways.find((one) => one === link?.way)
    const staff = link?.staff ? await findStaff(db, link.staff) : undefined
    if (!staff || !way) return undefined
    await markArrived(db, staff.id)
    await recordAudit(db, {
      id: newsroom.newId(),
      at: now,
      actor: { kind: 'staff', id: staff.id, name: staff.name },
      action: 'take-sign-in-link',
      subject: staff.id,
      detail: { way },
    })
    return { staff, way }
  })
}
