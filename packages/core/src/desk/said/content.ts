import { clauseEnd, withoutSigns } from './clause-end.ts'
import { subordinators } from './closed.ts'
import { Takes } from './forms.ts'
import { hasVerb, isComma, type Progress } from './report.ts'
import { isQuoted, norm, type Run, type Scan, verbAt } from './scan.ts'

/** What was said, from where it begins: quoted words up to their mark, a clause up to its end. */
export function contentFrom(scan: Scan, from: number, unit: Run, takes: number): readonly Run[] {
  const run = scan.runs[scan.inside[from] ?? -1]
  if (run !== undefined) {
    const clause = (takes & Takes.clause) !== 0 && goesOn(scan, run.to, unit)
    return clause
      ? [withoutSigns(scan, { from: run.from, to: clauseEnd(scan, run.to - 1, unit.to) })]
      : [run, ...alsoQuoted(scan, run, unit)]
  }
  const to = clauseEnd(scan, from, unit.to)
  const deed = norm(scan, from).endsWith('ing') ? deedEnd(scan, from, to) : to
  const content = withoutSigns(scan, { from, to: deed })
  return content.to > content.from ? [content] : []
}

/** Where the deed ends that somebody denies or admits: before a comma, or where and when they said so. */
function deedEnd(scan: Scan, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (/^(?:,|at|on)$/.test(norm(scan, at))) return at
  return to
}

/** “called it ‘a mess’ and ‘a farce’”: the second goes with the first. */
function alsoQuoted(scan: Scan, { to }: Run, unit: Run): readonly Run[] {
  const next = /^(?:and|or|but)$/.test(norm(scan, to)) ? to + 1 : to
  const run = next > to && next < unit.to ? scan.runs[scan.inside[next] ?? -1] : undefined
  return run ? [run] : []
}

/** Whether a clause that began in quotation marks goes on behind them. */
export function goesOn(scan: Scan, at: number, unit: Run): boolean {
  const token = scan.tokens[at]
  if (token === undefined || at >= unit.to || isQuoted(scan, at)) return false
  if (token.kind !== 'word' || token.capital || subordinators.has(token.norm)) return false
  const inner = scan.text[(scan.tokens[at - 1]?.start ?? 0) - 1] ?? ''
  return !/[.!?,]/.test(inner) && verbAt(scan, at)?.form !== 'ing'
}

/** What stands before a report that begins at a token: quoted words with their clause, or a clause and a comma. */
export function contentUpTo(
  scan: Scan,
  from: number,
  so: Progress,
  clauses: boolean,
): Run | undefined {
  const { unit } = so
  const to = isComma(norm(scan, from - 1)) ? from - 1 : from
  if (to <= unit.from) return undefined
  const run = scan.runs[scan.inside[to - 1] ?? -1]
  if (run !== undefined && to === from && !closesItself(scan, run, so)) return undefined
  if (run !== undefined)
    return run.from < so.taken ? undefined : { from: mixedStart(scan, run.from, so), to }
  if (to === from || !clauses) return undefined
  const content = withoutSigns(scan, { from: Math.max(unit.from, so.taken), to })
  return content.to - content.from > 1 ? content : undefined
}

/** Without a comma behind it quoted words end with a sign of their own, or open the sentence. */
function closesItself(scan: Scan, { from, to }: Run, { unit, taken }: Progress): boolean {
  if (from === unit.from || from === taken) return true
  const mark = scan.tokens[to - 1]?.start ?? 0
  return /[.,!?…—–-]/.test(scan.text[mark - 1] ?? '')
}

/** Quoted words inside a clause of the same speaker: “It was ‘a mess’, she said” begins with “It”. */
function mixedStart(scan: Scan, from: number, { unit, taken }: Progress): number {
  const floor = Math.max(unit.from, taken)
  let start = from
  while (start > floor && !/^[:;.!?]$/.test(norm(scan, start - 1))) start--
  while (start < from && /^(?:and|but|,)$/.test(norm(scan, start))) start++
  for (let at = start; at < from; at++) if (scan.tokens[at]?.kind === 'word') return start
  return from
}

/** What follows the report of a clause that it interrupts: “Recipients, said Quill, will see”. */
export function resumedAt(scan: Scan, left: Run, end: number, unit: Run): readonly Run[] {
  if (isQuoted(scan, left.to - 1) || norm(scan, end) !== ',' || end + 2 >= unit.to) return []
  if (hasVerb(scan, left.from, left.to)) return []
  return [withoutSigns(scan, { from: end + 1, to: clauseEnd(scan, end + 1, unit.to) })]
}
