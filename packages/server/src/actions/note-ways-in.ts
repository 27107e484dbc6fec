import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { endSessions } from '../storage/account-sessions.ts'
import { removeCode } from '../storage/accounts.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'

export type WayChange =
  | 'add-passkey'
  | 'rename-passkey'
  | 'remove-passkey'
  | 'add-code'
  | 'new-backup-codes'
  | 'sign-in-with-passkey'
  | 'give-code'

/** Writes that somebody used or changed a way in that the library keeps, once the library has done it. */
export function noteWayIn(newsroom: Newsroom, actor: Actor, action: WayChange): Promise<void> {
  return transaction(newsroom.database, (db) =>
    recordAudit(db, {
      id: newsroom.newId(),
      at: newsroom.now(),
      actor,
      action,
      subject: actor.id,
      detail: null,
    }),
  )
}

/**
 * Takes somebody's own code away; says whether there was one. Sessions that waited for it end: they
 * would be let in now, whoever began them.
 */
export function removeOwnCode(newsroom: Newsroom, actor: Actor): Promise<boolean> {
  return transaction(newsroom.database, async (db) => {
    if (!(await removeCode(db, actor.id))) return false
    await endSessions(db, { staff: actor.id, way: 'link' })
    await recordAudit(db, {
      id: newsroom.newId(),
      at: newsroom.now(),
      actor,
      action: 'remove-code',
      subject: actor.id,
      detail: null,
    })
    return true
  })
}
