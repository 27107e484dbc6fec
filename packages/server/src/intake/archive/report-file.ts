import { closeSync, createReadStream, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Report, ReportLine } from '../report.ts'

/** How many of a report's items came to what. */
export type ReportCounts = Pick<Report, 'items' | 'taken' | 'takenWithLoss' | 'left'>

/** A report that is being written. */
export interface ReportFile {
  add(line: ReportLine): void
  /** Writes what is left, closes the file and gives the counts. */
  end(): ReportCounts
}

const atOnce = 64 * 1024

/** Opens a report of any length: a line of JSON for each item, so that none of it stays in memory. */
export function openReportFile(path: string): ReportFile {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'w')
  const counts = { taken: 0, takenWithLoss: 0, left: 0 }
  let waiting: string[] = []
  let size = 0
  const write = () => {
    if (size > 0) writeSync(file, waiting.join(''))
    waiting = []
    size = 0
  }
  return {
    add: (line) => {
      counts[line.outcome] += 1
      const text = `${JSON.stringify(line)}\n`
      waiting.push(text)
      size += text.length
      if (size >= atOnce) write()
    },
    end: () => {
      write()
      closeSync(file)
      return { items: counts.taken + counts.takenWithLoss + counts.left, ...counts }
    },
  }
}

/** The lines of a report as it was written, one after the other. */
export async function* reportLines(path: string): AsyncGenerator<ReportLine> {
  const lines = createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  for await (const line of lines) if (line !== '') yield JSON.parse(line)
}
