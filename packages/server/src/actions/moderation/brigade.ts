import type { ReportReason } from '@stet/core/comments'
import type { Report } from '../../storage/reports.ts'
import type { ToldReports } from './told.ts'

const minute = 60_000
/** So many reports within a minute look agreed upon. */
const manyInAMinute = 5
/** So many reports at least, and more than half of them from new accounts, look so, too. */
const manyFromNew = 4

/** The open reports of a comment together, the most frequent reason first, and whether they look agreed upon. */
export function toldReports(reports: readonly Report[]): ToldReports {
  const counts = new Map<ReportReason, number>()
  for (const { reason } of reports) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const reasons = [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((one, other) => other.count - one.count)
  const brigadeWhy = brigadeIn(reports)
  return { count: reports.length, reasons, isBrigade: brigadeWhy !== null, brigadeWhy }
}

/** Why reports look as if many had agreed to send them, in one sentence; null where they do not. */
export function brigadeIn(reports: readonly Pick<Report, 'at' | 'isNew'>[]): string | null {
  const most = mostWithinAMinute(reports.map(({ at }) => Date.parse(at)))
  const fresh = reports.filter(({ isNew }) => isNew).length
  const all = reports.length
  const isQuick = most >= manyInAMinute
  const isNew = all >= manyFromNew && fresh * 2 > all
  if (isQuick && isNew) {
    return `${most} reports came within one minute, and ${fresh} of ${all} from new accounts or without one`
  }
  if (isQuick) return `${most} reports came within one minute`
  if (isNew) return `${fresh} of ${all} reports came from new accounts or without one`
  return null
}

function mostWithinAMinute(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other)
  let first = 0
  let most = 0
  for (const [last, time] of sorted.entries()) {
    while (time - (sorted[first] ?? time) > minute) first += 1
    most = Math.max(most, last - first + 1)
  }
  return most
}
