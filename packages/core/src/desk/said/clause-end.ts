import { adverbs, subordinators } from './closed.ts'
import { Takes, type VerbForm } from './forms.ts'
import { carriesClause, isQuoted, norm, type Run, type Scan, verbAt } from './scan.ts'
import { subjectBefore } from './subject-before.ts'

/** Where what was said ends, of a clause that begins at a token: before the next report, or with the sentence. */
export function clauseEnd(scan: Scan, from: number, ceiling: number): number {
  let verb = carriesClause(scan, from)
  for (let at = from + 1; at < ceiling; at++) {
    if (isQuoted(scan, at)) {
      verb = true
      continue
    }
    const letters = norm(scan, at)
    if (letters === ';') return at
    if (dashes.test(letters) && isSecondDash(scan, from)) return at
    // Before its own verb a clause cannot end: “Quill, the singer, said …” within what a paper reports.
    if (verb && letters === ',' && breaksAfterComma(scan, at, ceiling)) return at
    if (verb && joins.has(letters) && norm(scan, at - 1) !== ',' && reportsNext(scan, at + 1))
      return at
    if (letters === 'according' && norm(scan, at + 1) === 'to' && at > from + 3) return at
    verb ||= carriesClause(scan, at)
  }
  return ceiling
}

const dashes = /^(?:—|–)$/

/** Whether the clause stands between two dashes. */
function isSecondDash(scan: Scan, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at < 24; at--) {
    if (dashes.test(norm(scan, at))) return true
    if (norm(scan, at) === '.') return false
  }
  return false
}

const joins = new Set(['and', 'but', 'before', 'while'])

/** Whether behind this comma another report begins: “, according to”, “, she added”, “, and told”. */
function breaksAfterComma(scan: Scan, comma: number, ceiling: number): boolean {
  let at = comma + 1
  const letters = norm(scan, at)
  if (letters === 'according' && norm(scan, at + 1) === 'to') return true
  if (joins.has(letters) || letters === 'as' || letters === 'with') at++
  return reportsNext(scan, at) || laterReport(scan, at, ceiling, letters === 'with')
}

/** Whether a verb of reporting stands here without a subject of its own. */
function reportsNext(scan: Scan, at: number): boolean {
  let look = at
  while (adverbs.has(norm(scan, look)) && !isQuoted(scan, look)) look++
  const verb = verbAt(scan, look)
  if (verb === undefined) return false
  const that = norm(scan, look + 1) === 'that' || isQuoted(scan, look + 1)
  if (verb.form === 'base')
    return (
      (verb.takes & Takes.plain) !== 0 &&
      (that || /^(?:he|she|they|it|we|i)$/.test(norm(scan, look + 1)))
    )
  if (verb.form === 'ing') return (verb.takes & Takes.clause) !== 0
  if ((verb.takes & Takes.clause) !== 0 || (verb.takes & Takes.person) !== 0) return true
  return (verb.takes & Takes.that) !== 0 && that
}

/** Whether a new source and its verb stand here: “, Quill said”, “and the mayor says that”, “with Quill adding”. */
function laterReport(scan: Scan, from: number, ceiling: number, withed: boolean): boolean {
  for (let at = from + 1; at < ceiling && at - from < 16; at++) {
    const letters = norm(scan, at)
    if (isQuoted(scan, at) || /^[,;:]$/.test(letters)) return false
    if (subordinators.has(letters) && letters !== 'and') return false
    const verb = verbAt(scan, at)
    if (verb === undefined && carriesClause(scan, at) && !helpers.has(letters)) return false
    if (verb && reports(scan, at, verb, withed) && startsWith(scan, at, from)) return true
  }
  return false
}

const helpers = new Set('has have had did would will was is are were also'.split(' '))

function reports(
  scan: Scan,
  at: number,
  { form, takes, lemma }: VerbForm,
  withed: boolean,
): boolean {
  if ((form === 'ing') !== withed) return false
  if (lemma === 'hear' || (takes & Takes.loose) !== 0)
    return /^(?:|\.|on|that)$/.test(norm(scan, at + 1))
  return (takes & Takes.clause) !== 0 || norm(scan, at + 1) === 'that' || isQuoted(scan, at + 1)
}

/** Whether the subject of the verb begins the clause. */
function startsWith(scan: Scan, verb: number, from: number): boolean {
  let before = verb
  while (
    before > from &&
    (adverbs.has(norm(scan, before - 1)) || helpers.has(norm(scan, before - 1)))
  )
    before--
  return subjectBefore(scan, before, from)?.from === from
}

/** Takes sentence signs off the end of a run, and a comma off its beginning. */
export function withoutSigns(scan: Scan, { from, to }: Run): Run {
  let start = from
  let end = to
  while (end > start + 1 && !isQuoted(scan, end - 1) && /^[.,;:!?—–-]+$/.test(norm(scan, end - 1)))
    end--
  while (start < end - 1 && !isQuoted(scan, start) && /^[,;:—–-]$/.test(norm(scan, start))) start++
  return { from: start, to: end }
}
