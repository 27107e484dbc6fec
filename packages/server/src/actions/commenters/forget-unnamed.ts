import type { Newsroom } from '../../newsroom.ts'
import { deleteUnnamed, unnamedBefore } from '../../storage/commenter-accounts.ts'
import { forgetPastNames } from '../../storage/commenter-names.ts'
import { transaction } from '../../storage/database.ts'
import { daysFrom } from '../desk/keeping.ts'

/** How many days an account may be without a name. */
const unnamedDays = 30

const batch = 100

/**
 * Lets accounts go, with their addresses of mail, that were never named in 30 days and in which nobody signed in since; and
 * what was kept of names that were left long ago. Gives how many accounts went.
 */
export async function forgetUnnamed({ database, now }: Newsroom): Promise<number> {
  const at = now()
  const before = daysFrom(at, -unnamedDays)
  await transaction(database, (db) => forgetPastNames(db, at))
  for (let gone = 0; ; ) {
    const some = await unnamedBefore(database.db, before, batch)
    const deleted = await transaction(database, async (db) => {
      let many = 0
      // Somebody may choose a name at this moment.
      for (const id of some) if (await deleteUnnamed(db, id)) many += 1
      return many
    })
    gone += deleted
    if (some.length < batch || deleted === 0) return gone
  }
}
