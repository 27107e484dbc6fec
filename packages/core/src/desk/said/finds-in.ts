import type { Mention } from '../people/mention.ts'
import type { Words } from '../reading/words.ts'
import { accordingReport, ownWordsReport, sourceWordsAt } from './according-report.ts'
import type { Find } from './find.ts'
import { Takes, verbForms } from './forms.ts'
import { leftOver } from './left-over.ts'
import { nounReport, reportNouns } from './noun-report.ts'
import type { Progress, Report } from './report.ts'
import { isQuoted, norm, type Run, type Scan, scanOf, spanOf, verbAt } from './scan.ts'
import { labelReport, verbReport } from './verb-report.ts'

/** What somebody is reported to have said in a passage, in order of place, as far as the passage itself tells. */
export function findsIn(words: Words, mentions: readonly Mention[]): readonly Find[] {
  const scan = scanOf(words, mentions)
  const reports: Report[] = []
  for (const unit of scan.units) reports.push(...reportsIn(scan, unit))
  return inOrder(scan, [...reports, ...leftOver(scan, reports)])
}

/** A sentence with more is none, and must not cost its square. */
const mostReports = 16

function reportsIn(scan: Scan, unit: Run): readonly Report[] {
  const reports: Report[] = []
  const so: Progress = { unit, speaker: undefined, taken: unit.from }
  for (let at = unit.from; at < unit.to; at++) {
    const report = reportAt(scan, at, so)
    if (!report || isSame(report, reports.at(-1))) continue
    reports.push(report)
    if (reports.length === mostReports) break
    so.speaker = report.speaker ?? so.speaker
    so.taken = Math.max(so.taken, ...report.contents.map((content) => quotedUpTo(scan, content)))
  }
  return reports
}

/** The words that a report can begin with; most words are none of them. */
const cues: ReadonlySet<string> = new Set([
  ...verbForms.keys(),
  ...reportNouns,
  'according',
  'in',
  'per',
])

function reportAt(scan: Scan, at: number, so: Progress): Report | undefined {
  if (!cues.has(norm(scan, at)) || isQuoted(scan, at)) return undefined
  const named = sourceWordsAt(scan, at)
  if (named > 0) return accordingReport(scan, at, named, so)
  const verb = verbAt(scan, at)
  const report = verb && (verbReport(scan, at, verb, so) ?? labelReport(scan, at, verb, so))
  return report ?? nounReport(scan, at, so) ?? ownWordsReport(scan, at, so)
}

/** “announced in a statement that”: one report by two words. */
function isSame(report: Report, last: Report | undefined): boolean {
  const from = report.contents[0]?.from
  return last?.contents.some((content) => content.from === from) === true
}

/** Where the last quoted words in a run end; 0 where it holds none. */
function quotedUpTo({ inside, runs }: Scan, { from, to }: Run): number {
  for (let at = to - 1; at >= from; at--) {
    const run = runs[inside[at] ?? -1]
    if (run) return run.to <= to ? run.to : 0
  }
  return 0
}

function inOrder(scan: Scan, reports: readonly Report[]): readonly Find[] {
  const pieces = reports.flatMap((report) =>
    report.contents.map((content, part) => ({ report, content, part })),
  )
  pieces.sort((a, b) => a.content.from - b.content.from || b.content.to - a.content.to)
  const places = new Map<Report, number[]>()
  for (const [place, { report, part }] of pieces.entries()) {
    const of = places.get(report) ?? []
    of[part] = place
    places.set(report, of)
  }
  return pieces.map(({ report, content, part }) => ({
    ...spanOf(scan, content),
    kind: kindOf(scan, content, report.recipient),
    cue: report.cue.to > report.cue.from ? spanOf(scan, report.cue) : null,
    speaker: report.speaker ? spanOf(scan, report.speaker) : null,
    recipient: report.recipient ? spanOf(scan, report.recipient) : null,
    negated: report.negated,
    continues: part === 0 ? null : (places.get(report)?.[part - 1] ?? null),
  }))
}

/** Direct where somebody's words stand by themselves, mixed where some are part of a clause of the writer's. */
function kindOf(scan: Scan, { from, to }: Run, recipient: Run | undefined): Find['kind'] {
  let quoted = 0
  let plain = 0
  for (let at = from; at < to; at++)
    if (isQuoted(scan, at)) quoted++
    else if (scan.tokens[at]?.kind !== 'sign') plain++
  if (quoted === 0) return 'indirect'
  return plain > 0 || (recipient?.to !== from && isPart(scan, from)) ? 'mixed' : 'direct'
}

/** “called it ‘a mess’”: words before, and no verb that whole words may follow at once (“said ‘no’”). */
function isPart(scan: Scan, from: number): boolean {
  const before = scan.tokens[from - 1]
  if (before?.kind !== 'word' || scan.starts[from] === 1) return false
  if (isSentence(scan, from)) return false
  const takes = verbForms.get(before.norm)?.takes ?? 0
  return (takes & Takes.words) === 0
}

/** “with the words ‘Back soon. Family first.’”: a sentence of its own, wherever it stands. */
function isSentence(scan: Scan, from: number): boolean {
  const region = scan.quoted[scan.inside[from] ?? -1]
  if (region === undefined) return false
  const words = scan.text.slice(region.inner.start, region.inner.end).trim()
  return /^\p{Lu}/u.test(words) && /[.!?]$/.test(words.slice(-1)) && words.includes(' ')
}
