import { format } from './figures.ts'
import type { KeptPart } from './kept-parts.ts'

/** What one part of the bench found. */
export interface Part {
  readonly title: string
  /** How it was measured. */
  readonly how: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly verdicts: readonly Verdict[]
  /** What was left out, and why. */
  readonly left: readonly string[]
}

/** A figure beside what the project asks of itself. */
export interface Verdict {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly limit: { readonly atLeast: number } | { readonly atMost: number }
}

/** The circumstances of a run, a line each. */
export type Circumstances = readonly (readonly [name: string, value: string])[]

/** What was found as Markdown, each part with when and where it was measured. */
export function writeReport(parts: readonly KeptPart[]): string {
  return [
    '# Measurements',
    '',
    'Written by `npm run bench`, each part as it was measured last. Run it on your machine.',
    '',
    ...parts.flatMap(({ part, circumstances }) => [
      ...writePart(part),
      '',
      circumstances.map(([name, value]) => `${name}: ${value}`).join(' · '),
      '',
    ]),
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
}

/** One part as Markdown, a line each. */
export function writePart({ title, how, head, rows, verdicts, left }: Part): readonly string[] {
  return [
    `## ${title}`,
    '',
    how,
    '',
    ...writeTable(head, rows),
    ...(verdicts.length > 0 ? ['', ...verdicts.map(writeVerdict)] : []),
    ...(left.length > 0 ? ['', ...left.map((what) => `- Left out: ${what}`)] : []),
  ]
}

/** Whether a figure is what the project asks of itself. */
export function isMet({ value, limit }: Verdict): boolean {
  return 'atLeast' in limit ? value >= limit.atLeast : value <= limit.atMost
}

function writeVerdict(verdict: Verdict): string {
  const { what, value, unit, limit } = verdict
  const asked =
    'atLeast' in limit ? `at least ${tidy(limit.atLeast)}` : `at most ${tidy(limit.atMost)}`
  const word = isMet(verdict) ? 'met' : 'not met'
  return `- ${what}: ${format(value)}${unit}, asked ${asked}${unit}: **${word}**`
}

/** A limit that was computed has no more digits than say something. */
function tidy(limit: number): string {
  return String(Math.round(limit * 100) / 100)
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', width, column)).join(' | ')} |`
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  )
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)]
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}
