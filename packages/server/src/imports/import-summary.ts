import type { Health } from '@stet/core/intake'
import { reportLines } from '../intake/archive/report-file.ts'
import type { IntakeOutcome, Report, ReportLine } from '../intake/report.ts'

/** A report in short: how many of what came to what, and how the archive is. */
export interface ImportSummary extends Pick<Report, 'items' | 'taken' | 'takenWithLoss' | 'left'> {
  readonly kinds: readonly KindCounts[]
  /** Of checks alone. */
  readonly health: Health | null
}

export interface KindCounts {
  readonly kind: string
  readonly taken: number
  readonly takenWithLoss: number
  readonly left: number
}

/** Broken links that are kept with the summary; all of them are in the report. */
const mostLinks = 100

/** Sums up the report at a path. */
export async function summaryOf(path: string, health: Health | undefined): Promise<ImportSummary> {
  const counts = { taken: 0, takenWithLoss: 0, left: 0 }
  const kinds = new Map<string, KindCounts>()
  for await (const { kind, outcome } of reportLines(path)) {
    counts[outcome] += 1
    const known = kinds.get(kind) ?? { kind, taken: 0, takenWithLoss: 0, left: 0 }
    kinds.set(kind, { ...known, [outcome]: known[outcome] + 1 })
  }
  return {
    items: counts.taken + counts.takenWithLoss + counts.left,
    ...counts,
    kinds: [...kinds.values()],
    health: health ? { ...health, brokenLinks: health.brokenLinks.slice(0, mostLinks) } : null,
  }
}

/** Some lines of a report that came to one outcome, from the line with this number on; `next` where there are more. */
export async function linesOf(
  path: string,
  { outcome, from, limit }: { outcome: IntakeOutcome; from: number; limit: number },
): Promise<{ readonly lines: readonly ReportLine[]; readonly next: number | null }> {
  const lines: ReportLine[] = []
  let number = 0
  for await (const line of reportLines(path)) {
    number += 1
    if (number <= from || line.outcome !== outcome) continue
    if (lines.length === limit) return { lines, next: number - 1 }
    lines.push(line)
  }
  return { lines, next: null }
}

/** A report as one JSON document, piece by piece: none of it is ever whole in memory. */
export async function* reportDocument(
  path: string,
  summary: ImportSummary,
): AsyncGenerator<string> {
  const { items, taken, takenWithLoss, left, health } = summary
  const head = JSON.stringify({ items, taken, takenWithLoss, left, ...(health && { health }) })
  yield `${head.slice(0, -1)},"details":[`
  let between = '\n'
  for await (const line of reportLines(path)) {
    yield `${between}${JSON.stringify(line)}`
    between = ',\n'
  }
  yield '\n]}\n'
}
