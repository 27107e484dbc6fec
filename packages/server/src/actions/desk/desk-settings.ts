import type { HouseLevels, Level, Pack } from '@stet/core/desk'
import type { Actor } from '../../access/actor.ts'
import { forgetJob } from '../../jobs/forget-job.ts'
import type { Newsroom } from '../../newsroom.ts'
import { recordAudit } from '../../storage/audits.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { askJob } from '../../storage/jobs.ts'
import { readSetting, writeSetting } from '../../storage/settings.ts'

/** How a newsroom has set up its desk. */
export interface DeskSettings {
  /** The rules that it moved or chose, by name. */
  readonly levels: HouseLevels
  /** Its own word lists. */
  readonly packs: readonly Pack[]
  /** The countries that the publication serves, ISO 3166 alpha-2, the first first. */
  readonly countries: readonly string[]
  /** How many days answers and reasons are kept; null for as long as the newsroom stands. */
  readonly keepDays: number | null
}

const key = 'desk'

/** A desk as it is shipped: a year, as long as most codes of the press take complaints, and no rule moved. */
export const shippedDesk: DeskSettings = { levels: {}, packs: [], countries: [], keepDays: 365 }

/** The longest that answers are kept where they are not kept for good, in days. */
export const longestKept = 3650

/** How the desk is set up. */
export async function readDeskSettings(db: Database): Promise<DeskSettings> {
  return { ...shippedDesk, ...(await readSetting<Partial<DeskSettings>>(db, key)) }
}

/** What is to change of a desk; a level of null puts a rule back to how it is shipped. */
export interface DeskChange {
  readonly levels?: Readonly<Record<string, Level | 'off' | null>>
  /** All its word lists from now on. */
  readonly packs?: readonly Pack[]
  readonly countries?: readonly string[]
  readonly keepDays?: number | null
}

/** Changes how the desk is set up, in one transaction with the row of the audit; gives what holds from now on. */
export function changeDeskSettings(
  newsroom: Newsroom,
  { change, actor }: { readonly change: DeskChange; readonly actor: Actor },
): Promise<DeskSettings> {
  return transaction(newsroom.database, async (db) => {
    const before = await readDeskSettings(db)
    const levels: Record<string, Level | 'off'> = { ...before.levels }
    for (const [rule, level] of Object.entries(change.levels ?? {})) {
      if (level === null) delete levels[rule]
      else levels[rule] = level
    }
    const { packs = before.packs, countries = before.countries } = change
    const { keepDays = before.keepDays } = change
    const after: DeskSettings = { levels, packs, countries, keepDays }
    const now = newsroom.now()
    await writeSetting(db, key, after)
    await askJob(db, forgetJob(now))
    const audit = { id: newsroom.newId(), at: now, actor, action: 'change-desk', subject: key }
    await recordAudit(db, { ...audit, detail: { before, after } })
    return after
  })
}
