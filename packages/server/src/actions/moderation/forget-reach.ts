import type { Newsroom } from '../../newsroom.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { type AskedJob, askJob } from '../../storage/jobs.ts'
import { firstReach, forgetReach } from '../../storage/reports.ts'
import { daysFrom, forgottenAt } from '../desk/keeping.ts'

/** How many days it is kept how somebody can be reached whose report was answered. */
const reachDays = 30

/** Forgets how people can be reached whose reports were answered long enough ago; gives the job that does the same for the next. */
export function forgetReaches({ database, now }: Newsroom): Promise<readonly AskedJob[]> {
  return transaction(database, async (db) => {
    await forgetReach(db, daysFrom(now(), -reachDays))
    return nextForgetting(db)
  })
}

/** Asks for that job, inside the transaction that answers reports. */
export async function askToForgetReach(db: Database): Promise<void> {
  for (const job of await nextForgetting(db)) await askJob(db, job)
}

async function nextForgetting(db: Database): Promise<readonly AskedJob[]> {
  const first = await firstReach(db)
  if (first === undefined) return []
  const runAt = forgottenAt(first, reachDays)
  return [{ key: 'forget-reach', kind: 'forget-reach', detail: null, runAt, priority: 8 }]
}
