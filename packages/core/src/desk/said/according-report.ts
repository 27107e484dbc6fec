import { clauseEnd, withoutSigns } from './clause-end.ts'
import { auxiliaries, possessives } from './closed.ts'
import { contentUpTo, goesOn, resumedAt } from './content.ts'
import { wordClass } from './noun.ts'
import { phraseAfter, plainPhraseAfter } from './phrase-after.ts'
import type { Progress, Report } from './report.ts'
import { carriesClause, isQuoted, norm, type Run, type Scan, verbAt } from './scan.ts'

/** How many tokens the words make that name a source without a verb: “according to”, “in the words of”; 0 for none. */
export function sourceWordsAt(scan: Scan, at: number): number {
  const letters = norm(scan, at)
  if (isQuoted(scan, at)) return 0
  if (letters === 'according' && norm(scan, at + 1) === 'to') return 2
  if (
    letters === 'in' &&
    norm(scan, at + 1) === 'the' &&
    norm(scan, at + 2) === 'words' &&
    norm(scan, at + 3) === 'of'
  )
    return 4
  if (letters !== 'per') return 0
  const opens = scan.starts[at] === 1 && wordClass(scan, at + 1) === 'determiner'
  return opens || norm(scan, at - 1) === ',' || scan.tokens[at + 1]?.capital === true ? 1 : 0
}

/** “It was, in her own words, ‘a mess’”. */
export function ownWordsReport(scan: Scan, at: number, so: Progress): Report | undefined {
  if (norm(scan, at) !== 'in' || !possessives.has(norm(scan, at + 1))) return undefined
  const end = norm(scan, at + 2) === 'own' ? at + 4 : at + 3
  if (norm(scan, end - 1) !== 'words') return undefined
  const next = isQuoted(scan, end) ? end : end + 1
  const run = scan.runs[scan.inside[next] ?? -1] ?? contentUpTo(scan, at, so, false)
  const speaker = { from: at + 1, to: at + 2 }
  return (
    run && {
      cue: { from: at, to: end },
      speaker,
      recipient: undefined,
      negated: false,
      contents: [run],
    }
  )
}

/** “According to Quill, …” and “…, according to Quill”. */
export function accordingReport(
  scan: Scan,
  at: number,
  length: number,
  so: Progress,
): Report | undefined {
  const { unit } = so
  const speaker = phraseAfter(scan, at + length, unit.to)
  if (speaker === undefined) return undefined
  const cue = { from: at, to: at + length }
  const base = { cue, speaker, recipient: undefined, negated: false }
  if (opens(scan, at, unit)) {
    const name = plainPhraseAfter(scan, at + length, unit.to)
    if (name && name.to < speaker.to && takesVerb(scan, speaker.to)) {
      const content = after(scan, name.to, unit)
      return content && { ...base, speaker: name, contents: [content] }
    }
    const comma = commaAfter(scan, speaker.to, unit)
    const content = after(scan, comma ?? speaker.to, unit)
    return content && { ...base, speaker: upTo(scan, speaker, comma), contents: [content] }
  }
  const left =
    contentUpTo(scan, at, { ...so, taken: unit.from }, true) ?? clauseBefore(scan, at, unit)
  return left && { ...base, contents: [left, ...resumedAt(scan, left, speaker.to, unit)] }
}

/** “According to the paper, the professor, chair of the panel, said”: what looked like a description has a verb. */
function takesVerb(scan: Scan, at: number): boolean {
  const next = norm(scan, at) === ',' ? at + 1 : at
  return (
    carriesClause(scan, next) ||
    verbAt(scan, next) !== undefined ||
    (norm(scan, at) === ',' && describesAgain(scan, next))
  )
}

/** “…, the chairman of the panel, said”. */
function describesAgain(scan: Scan, from: number): boolean {
  for (let at = from; at < from + 16; at++)
    if (norm(scan, at) === ',') return carriesClause(scan, at + 1)
  return false
}

/** The comma that ends “According to court papers seen by the paper,”, where it comes before a verb. */
function commaAfter(scan: Scan, from: number, unit: Run): number | undefined {
  for (let at = from; at < unit.to && at - from < 16; at++) {
    if (isQuoted(scan, at)) return undefined
    if (norm(scan, at) === ',' && !gotBy.test(norm(scan, at + 1))) return at
    if (auxiliaries.has(norm(scan, at))) return undefined
  }
  return undefined
}

const gotBy = /^(?:obtained|seen|reviewed|shared|published|released|filed|dated|viewed)$/

/** The name goes on to the comma behind a preposition: “Afghan Ambassador to the United States Hamdullah Mohib”. */
function upTo(scan: Scan, speaker: Run, comma: number | undefined): Run {
  const link = /^(?:to|for|of|at|in|from|with)$/.test(norm(scan, speaker.to))
  return comma !== undefined && link ? { from: speaker.from, to: comma } : speaker
}

function opens(scan: Scan, at: number, unit: Run): boolean {
  if (at === unit.from) return true
  const before = norm(scan, at - 1)
  if (/^(?:that|and|but|yet|;|:)$/.test(before)) return true
  return before === ',' && (at - 2 <= unit.from || /^(?:that|and|but)$/.test(norm(scan, at - 2)))
}

function after(scan: Scan, end: number, unit: Run): Run | undefined {
  const from = /^[,:]$/.test(norm(scan, end)) ? end + 1 : end
  const run = scan.runs[scan.inside[from] ?? -1]
  const whole = run !== undefined && !goesOn(scan, run.to, unit)
  const content = withoutSigns(scan, { from, to: whole ? run.to : clauseEnd(scan, from, unit.to) })
  return content.to - content.from > 1 ? content : undefined
}

/** The clause before, where no comma parts it. */
function clauseBefore(scan: Scan, at: number, unit: Run): Run | undefined {
  const content = withoutSigns(scan, { from: unit.from, to: at })
  return content.to - content.from > 1 ? content : undefined
}
