import { z } from 'zod'
import type { Newsroom } from '../../newsroom.ts'
import { transaction } from '../../storage/database.ts'
import { type KeptPrivateEntry, restorePrivateEntries } from '../../storage/ledger-private.ts'
import type { IntakeFolder } from '../intake-folder.ts'
import type { ReportLine } from '../report.ts'
import { instant } from './carried-shapes.ts'
import { privateLedgerFile } from './copies-format.ts'
import { linesOf } from './lines-of.ts'
import { lineOf } from './take-copies.ts'

const entry: z.ZodType<KeptPrivateEntry> = z.strictObject({
  position: z.int().min(0),
  at: instant,
  kind: z.string().min(1),
  subject: z.string(),
  detail: z.json(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})

/**
 * Brings in the list of what was done with evidence, where this newsroom's own is empty or the beginning of it: each
 * entry must follow from the one before. What is done here goes on after it.
 */
export async function takePrivateLedger(
  newsroom: Newsroom,
  folder: IntakeFolder,
): Promise<readonly ReportLine[]> {
  if (!folder.files.includes(privateLedgerFile)) return []
  for await (const { from, lines } of linesOf(folder, privateLedgerFile, 200)) {
    const entries = lines.map(entryOf)
    const broken = entries.indexOf(undefined)
    const whole = entries.filter((one) => one !== undefined)
    const why =
      broken >= 0
        ? `line ${from + broken} is no entry`
        : await transaction(newsroom.database, (db) => restorePrivateEntries(db, whole))
    if (why !== null) {
      const rest = from > 1 ? `from line ${from} on: ` : ''
      return [lineOf(privateLedgerFile, 'left', `${rest}${why}`)]
    }
  }
  return [lineOf(privateLedgerFile, 'taken', '')]
}

function entryOf(text: string): KeptPrivateEntry | undefined {
  try {
    const read = entry.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
