import { forgetJob } from '../../jobs/forget-job.ts'
import type { Newsroom } from '../../newsroom.ts'
import { transaction } from '../../storage/database.ts'
import { forgetRulings as forgetBefore, oldestRulingAt } from '../../storage/desk-rulings.ts'
import type { AskedJob } from '../../storage/jobs.ts'
import { readDeskSettings } from './desk-settings.ts'
import { daysFrom, forgottenAt, rulingAction } from './keeping.ts'

/**
 * Forgets the answers and reasons that were kept long enough, with the rows of the audit that tell of them. Gives the
 * job that forgets the next of them.
 */
export function forgetRulings(newsroom: Newsroom): Promise<readonly AskedJob[]> {
  return transaction(newsroom.database, async (db) => {
    const { keepDays } = await readDeskSettings(db)
    if (keepDays === null) return []
    const before = daysFrom(newsroom.now(), -keepDays)
    await forgetBefore(db, { before, action: rulingAction })
    const oldest = await oldestRulingAt(db)
    return oldest === undefined ? [] : [forgetJob(forgottenAt(oldest, keepDays))]
  })
}
