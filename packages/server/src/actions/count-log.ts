import type { Actor } from '../access/actor.ts'
import { CountedBefore } from '../counts/counted-before.ts'
import { type KeptCounts, keepCounts } from '../counts/keep-counts.ts'
import { linesIn, wholeLines } from '../counts/log-lines.ts'
import { type LogLines, LogTally } from '../counts/log-tally.ts'
import type { Newsroom } from '../newsroom.ts'
import { readPublication } from '../site/publication.ts'
import { recordAudit } from '../storage/audits.ts'
import { countedStretches, noteStretch } from '../storage/counts.ts'
import { transaction } from '../storage/database.ts'

export interface LogCount {
  /** The log: plain, or packed with gzip. */
  readonly path: string
  readonly actor: Actor
  readonly signal?: AbortSignal
  /** Told how many lines were read. */
  readonly progress?: (lines: number) => void
}

/** What one log told. */
export interface CountedLog extends LogLines {
  readonly path: string
  readonly lines: number
  /** Lines that were counted before, in this log or under another name. */
  readonly before: number
  /** Requests for stories' pages, and those of robots that say so. */
  readonly requests: number
  readonly robots: number
  /** False where the signal came before the end: the same call goes on. */
  readonly isWhole: boolean
}

/** So many bytes are counted in one transaction. */
const atOnce = 64 * 1024 * 1024
const mostPages = 50_000

/**
 * Adds the requests for stories' pages that a log tells of to their counts by day. What of it was
 * counted before is known by its bytes and left out. Throws where the file cannot be read.
 */
export async function countLog(newsroom: Newsroom, asked: LogCount): Promise<CountedLog> {
  const { database, config } = newsroom
  const counting: Counting = {
    newsroom,
    asked,
    before: new CountedBefore(await countedStretches(database.db)),
    tally: new LogTally(new URL(config.url).hostname),
    sum: nothingYet(asked.path),
    pending: 0,
    keptBytes: 0,
  }
  for await (const piece of wholeLines(asked.path)) {
    takePiece(counting, piece)
    const isMuch =
      counting.before.bytes - counting.keptBytes >= atOnce || counting.tally.size >= mostPages
    if (isMuch) await keep(counting)
    asked.progress?.(counting.sum.lines)
    if (asked.signal?.aborted) break
  }
  await keep(counting)
  return { ...counting.sum, isWhole: asked.signal?.aborted !== true }
}

interface Counting {
  readonly newsroom: Newsroom
  readonly asked: LogCount
  readonly before: CountedBefore
  readonly tally: LogTally
  sum: CountedLog
  /** Lines that were read, and neither kept nor found to be known. */
  pending: number
  /** How many bytes are kept, or known. */
  keptBytes: number
}

function nothingYet(path: string): CountedLog {
  const lines = { pages: 0, others: 0, prefetches: 0, otherHosts: 0, unreadable: 0 }
  const counts = { lines: 0, before: 0, requests: 0, robots: 0 }
  return { path, ...lines, ...counts, isWhole: true }
}

function takePiece(counting: Counting, piece: Buffer): void {
  const known = counting.before.take(piece)
  if (known > 0) {
    counting.tally.take()
    const lines = [...linesIn(piece.subarray(0, known))].length
    const { sum, pending } = counting
    counting.sum = { ...sum, lines: sum.lines + lines, before: sum.before + pending + lines }
    counting.pending = 0
    counting.keptBytes = counting.before.bytes - piece.length + known
  }
  let lines = 0
  for (const line of linesIn(piece.subarray(known))) {
    counting.tally.add(line)
    lines += 1
  }
  counting.pending += lines
  counting.sum = { ...counting.sum, lines: counting.sum.lines + lines }
}

/** The counts, and that these bytes are counted, are written together or not at all. */
async function keep(counting: Counting): Promise<void> {
  const { newsroom, asked, before, tally, pending, sum } = counting
  if (before.bytes === counting.keptBytes) return
  const stretch = before.here()
  counting.keptBytes = stretch.bytes
  const { quarters, lines } = tally.take()
  counting.pending = 0
  const at = newsroom.now()
  const { zone } = await readPublication(newsroom.database.db)
  const kept = await transaction(newsroom.database, async (db) => {
    // Somebody else may have counted the same log at the same time.
    if (!(await noteStretch(db, stretch, at))) return undefined
    const counts = await keepCounts(db, quarters, { zone, teller: 'log' })
    await recordAudit(db, {
      id: newsroom.newId(),
      at,
      actor: asked.actor,
      action: 'count',
      subject: 'log',
      detail: { ...lines, ...counts },
    })
    return counts
  })
  counting.sum = kept ? added(sum, lines, kept) : { ...sum, before: sum.before + pending }
}

function added(sum: CountedLog, lines: LogLines, kept: KeptCounts): CountedLog {
  return {
    ...sum,
    pages: sum.pages + lines.pages,
    others: sum.others + lines.others,
    prefetches: sum.prefetches + lines.prefetches,
    otherHosts: sum.otherHosts + lines.otherHosts,
    unreadable: sum.unreadable + lines.unreadable,
    requests: sum.requests + kept.requests,
    robots: sum.robots + kept.robots,
  }
}
