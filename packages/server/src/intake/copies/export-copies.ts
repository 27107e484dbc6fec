import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { evidenceFile } from '../../capture/keep-evidence.ts'
import type { Newsroom } from '../../newsroom.ts'
import { type Carried, type CarriedTable, carriedIn, carriedTables } from '../../storage/carried.ts'
import { privateEntriesFrom } from '../../storage/ledger-private.ts'
import { listTakeOuts } from '../../storage/take-outs.ts'
import { checkedBytes } from './checked-bytes.ts'
import {
  carriedFile,
  exportedEvidencePath,
  type LeftBehind,
  privateLedgerFile,
} from './copies-format.ts'
import { exportRecordings } from './export-recordings.ts'
import { removeOthers } from './remove-others.ts'

/** What went out of copies, and what stayed. */
export interface ExportedCopies {
  readonly captures: number
  readonly looks: number
  readonly recordings: number
  readonly left: readonly LeftBehind[]
}

/** Where copies are written to, and who is told how far that is. */
export interface CopiesExport {
  readonly folder: string
  readonly signal?: AbortSignal | undefined
  /** Called once for each copy and each look. */
  readonly progress?: () => void
}

/**
 * Writes copies with all that is known of them into the folder of an export: their files of evidence, each compared
 * with its hash on the way, and a line for each row. Files that are there already are not written again.
 */
export async function exportCopies(
  newsroom: Newsroom,
  asked: CopiesExport,
): Promise<ExportedCopies> {
  const { folder, signal } = asked
  const left: LeftBehind[] = []
  const written = new Set<string>()
  const counts = new Map<CarriedTable, number>()
  for (const table of carriedTables)
    counts.set(table, await exportTable(newsroom, table, { asked, left, written }))
  await exportPrivateLedger(newsroom, folder)
  const recordings = signal?.aborted ? 0 : await exportRecordings(newsroom, { folder, left })
  if (!signal?.aborted) await removeOthers(join(folder, 'evidence'), written)
  const sealed = (await listTakeOuts(newsroom.database.db, 100_000)).length
  if (sealed > 0)
    left.push({ item: `${sealed} take-outs`, why: 'what they sealed stays with this newsroom' })
  return {
    ...{ captures: counts.get('capture') ?? 0, looks: counts.get('look') ?? 0 },
    ...{ recordings, left },
  }
}

interface Writing {
  readonly asked: CopiesExport
  readonly left: LeftBehind[]
  /** The names of the files of evidence that the export has. */
  readonly written: Set<string>
}

/** Written beside and renamed when it is whole: a stopped export leaves the older file. */
async function exportTable(
  newsroom: Newsroom,
  table: CarriedTable,
  { asked: { folder, signal, progress }, left, written }: Writing,
): Promise<number> {
  const path = join(folder, carriedFile(table))
  await mkdir(dirname(path), { recursive: true })
  const file = await open(`${path}.tmp`, 'w')
  let count = 0
  let waiting = 0
  try {
    for await (const rows of carriedIn(newsroom.database.db, table)) {
      if (signal?.aborted) break
      for (const row of rows) {
        if (isOnItsWay(table, row)) {
          waiting += 1
          continue
        }
        const hash = table === 'capture' || table === 'look' ? String(row['warc']) : null
        if (hash !== null) progress?.()
        const why = hash === null ? null : await exportEvidence(newsroom, { folder, hash, written })
        if (why !== null) left.push({ item: `${table} ${row['id']}`, why })
        await file.appendFile(`${JSON.stringify(row)}\n`)
        count += 1
      }
    }
  } finally {
    await file.close()
  }
  if (signal?.aborted) {
    await rm(`${path}.tmp`)
    return count
  }
  await rename(`${path}.tmp`, path)
  if (waiting > 0)
    left.push({ item: `${waiting} copies that were asked for`, why: 'they are still on their way' })
  return count
}

function isOnItsWay(table: CarriedTable, row: Carried): boolean {
  return table === 'capture_ask' && row['state'] === 'waiting'
}

/** Copies one file of evidence, unless it is there; says why not where it cannot be. */
async function exportEvidence(
  newsroom: Newsroom,
  { folder, hash, written }: { folder: string; hash: string; written: Set<string> },
): Promise<string | null> {
  const to = join(folder, exportedEvidencePath(hash))
  if (written.has(basename(to))) return null
  const from = evidenceFile(newsroom.config.data, hash)
  if (!existsSync(from)) return `its file of evidence ${hash} is not where it was kept`
  if (!existsSync(to)) {
    await mkdir(dirname(to), { recursive: true })
    try {
      await writeFile(`${to}.tmp`, checkedBytes(createReadStream(from), hash))
    } catch (error) {
      await rm(`${to}.tmp`, { force: true })
      if (!(error instanceof RangeError)) throw error
      return `its file of evidence was changed: ${error.message}`
    }
    await rename(`${to}.tmp`, to)
  }
  written.add(basename(to))
  return null
}

async function exportPrivateLedger(newsroom: Newsroom, folder: string): Promise<void> {
  const path = join(folder, privateLedgerFile)
  await writeFile(`${path}.tmp`, '')
  for (let from = 0; ; ) {
    const entries = await privateEntriesFrom(newsroom.database.db, from, 1000)
    if (entries.length === 0) break
    const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`)
    await writeFile(`${path}.tmp`, lines.join(''), { flag: 'a' })
    from += entries.length
  }
  await rename(`${path}.tmp`, path)
}
