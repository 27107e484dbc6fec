import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { evidenceFile } from '../../capture/keep-evidence.ts'
import { evidenceJob } from '../../jobs/evidence-job.ts'
import { renewalJob, stampJobs } from '../../jobs/stamp-jobs.ts'
import { watchJob } from '../../jobs/watch-job.ts'
import { writeWhole } from '../../keys/sealed-file.ts'
import type { Newsroom } from '../../newsroom.ts'
import { makeFolder, syncFolders } from '../../site/durable-file.ts'
import {
  type Carried,
  type CarriedTable,
  carriedTables,
  takeCarried,
} from '../../storage/carried.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { askJob, askJobs } from '../../storage/jobs.ts'
import { stampedSince } from '../../storage/stamps.ts'
import type { IntakeFolder } from '../intake-folder.ts'
import type { ReportLine } from '../report.ts'
import { readCarried } from './carried-shapes.ts'
import { checkedBytes } from './checked-bytes.ts'
import { carriedFile, exportedEvidencePath } from './copies-format.ts'
import { linesOf } from './lines-of.ts'

/** How copies are taken. */
export interface TakingCopies {
  readonly dryRun: boolean
  readonly signal?: AbortSignal | undefined
  /** Told after each batch how many more lines were read. */
  readonly progress?: (lines: number) => void
}

/** What was brought in, by table, and what is to be told of it. */
export interface TakenCopies {
  readonly taken: ReadonlyMap<CarriedTable, number>
  readonly lines: readonly ReportLine[]
}

const atOnce = 200

/**
 * Brings in the copies of an export: the bytes of each are compared with their hash and safe on the disk before its row is
 * there, and a copy whose bytes are not whole is left, with what hangs on it. What is there already is not touched, so
 * that the same call goes on where one was stopped.
 */
export async function takeCopies(
  newsroom: Newsroom,
  folder: IntakeFolder,
  asked: TakingCopies,
): Promise<TakenCopies> {
  const files = new Set(folder.files)
  const taking: Taking = { newsroom, folder, files, asked, without: new Set(), lines: [] }
  const taken = new Map<CarriedTable, number>()
  for (const table of carriedTables) {
    const path = carriedFile(table)
    if (!files.has(path) || asked.signal?.aborted) continue
    const counts = await takeTable(taking, table, path)
    taken.set(table, counts.taken)
    const there = counts.read - counts.taken
    const before = there > 0 ? `, ${there} were here already` : ''
    if (counts.read === 0) continue
    const why = asked.dryRun ? '' : `${counts.taken} brought in${before}`
    taking.lines.push(lineOf(path, 'taken', why))
  }
  return { taken, lines: taking.lines }
}

interface Taking {
  readonly newsroom: Newsroom
  readonly folder: IntakeFolder
  readonly files: ReadonlySet<string>
  readonly asked: TakingCopies
  /** The copies that were left. */
  readonly without: Set<string>
  readonly lines: ReportLine[]
}

async function takeTable(
  taking: Taking,
  table: CarriedTable,
  path: string,
): Promise<{ readonly read: number; readonly taken: number }> {
  const { newsroom, folder, asked } = taking
  let [read, taken] = [0, 0]
  for await (const { from, lines } of linesOf(folder, path, atOnce)) {
    if (asked.signal?.aborted) break
    const rows: Carried[] = []
    for (const [index, line] of lines.entries()) {
      const row = readCarried(table, line)
      const why = typeof row === 'string' ? row : await whyLeft(taking, table, row)
      if (typeof row !== 'string' && why === null) rows.push(row)
      else taking.lines.push(lineOf(`${path}, line ${from + index}`, 'left', why ?? ''))
    }
    read += rows.length
    if (!asked.dryRun && rows.length > 0)
      taken += await transaction(newsroom.database, (db) => takeRows(db, newsroom, table, rows))
    asked.progress?.(lines.length)
  }
  return { read, taken }
}

/** Null where a row can come in; its file of evidence is there then. */
async function whyLeft(taking: Taking, table: CarriedTable, row: Carried): Promise<string | null> {
  if (table === 'capture' || table === 'look') {
    const why = await takeEvidence(taking, String(row['warc']))
    if (why !== null && table === 'capture') taking.without.add(String(row['id']))
    return why
  }
  const copy = table === 'stamp' ? undefined : row['capture']
  return typeof copy === 'string' && taking.without.has(copy) ? 'its copy was left' : null
}

async function takeEvidence(
  { newsroom, folder, files, asked }: Taking,
  hash: string,
): Promise<string | null> {
  const to = evidenceFile(newsroom.config.data, hash)
  if (existsSync(to)) return null
  const path = exportedEvidencePath(hash)
  const file = files.has(path) ? await folder.open(path) : undefined
  if (!file) return `its file of evidence ${path} is not there`
  const bytes = checkedBytes(file.stream, hash)
  try {
    if (asked.dryRun) for await (const _ of bytes);
    else {
      await syncFolders(makeFolder(dirname(to)), 'apart')
      await writeWhole(to, bytes)
    }
    return null
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return `its file of evidence was changed: ${error.message}`
  }
}

/** Writes rows, and asks for what is to follow of them: looks, stamps, packages for readers. */
async function takeRows(
  db: Database,
  newsroom: Newsroom,
  table: CarriedTable,
  rows: readonly Carried[],
): Promise<number> {
  const taken = await takeCarried(db, table, rows)
  const now = newsroom.now()
  const text = (row: Carried, column: string) => String(row[column])
  if (table === 'original') {
    const next = rows.map((row) => text(row, 'next_look_at')).sort()[0]
    if (next !== undefined) await askJob(db, watchJob(next))
  }
  if (table === 'stamp') {
    const renewals = rows.flatMap(({ renew_at: at }) => (typeof at === 'string' ? [at] : []))
    const next = renewals.sort()[0]
    if (next !== undefined) await askJob(db, renewalJob(next))
  }
  if (table === 'opened_evidence')
    await askJobs(
      db,
      rows.map((row) => evidenceJob(text(row, 'capture'), now)),
    )
  if (table === 'capture') await askStamps(db, newsroom, rows)
  return taken
}

/** A copy that nobody had stamped where it comes from is stamped here. */
async function askStamps(
  db: Database,
  newsroom: Newsroom,
  rows: readonly Carried[],
): Promise<void> {
  const { authorities } = newsroom.config.stamping
  if (authorities.length === 0) return
  const stamped = await stampedSince(
    db,
    rows.map((row) => String(row['warc'])),
  )
  const jobs = rows
    .filter((row) => !stamped.has(String(row['warc'])))
    .flatMap((row) =>
      stampJobs(authorities, {
        ...{ id: String(row['id']), warc: String(row['warc']), takenAt: newsroom.now() },
      }),
    )
  await askJobs(db, jobs)
}

/** A line of the report about copies. */
export function lineOf(item: string, outcome: ReportLine['outcome'], why: string): ReportLine {
  return { item, kind: 'copies', outcome, why, story: null }
}
