import { existsSync, readFileSync } from 'node:fs'
import type { Counts } from './estimate.ts'
import { describeHalf, wireTable } from './measure-wire.ts'
import { writeTable } from './table.ts'

const heading = '### The kept half, whose errors nobody looked at'

/** What the kept half of Stet-Wire gave, for the report: with its day, since the report is written more often. */
export function keptHalf(sealed: readonly Counts[]): readonly string[] {
  const day = new Date().toISOString().slice(0, 10)
  const table = writeTable(wireTable(sealed))
  return [heading, '', `Scored on ${day}. ${describeHalf(sealed)}`, '', ...table, '']
}

/** The same as it stands in a report: what was found last is not lost where the kept half is not scored anew. */
export function keptHalfLast(report: string): readonly string[] {
  const lines = existsSync(report) ? readFileSync(report, 'utf8').split('\n') : []
  const first = lines.indexOf(heading)
  if (first < 0) return ['The kept half is scored with `--sealed` alone, at a release.', '']
  const end = lines.findIndex((line, at) => at > first && /^##/.test(line))
  return lines.slice(first, end < 0 ? undefined : end)
}
