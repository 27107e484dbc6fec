import { beings } from './closed.ts'
import { Takes, type VerbForm } from './forms.ts'
import { type Group, groupAt } from './group.ts'
import { isName } from './noun.ts'
import { phraseAfter } from './phrase-after.ts'
import { listener } from './recipient.ts'
import { type Report, unitSubject } from './report.ts'
import { carriesClause, isQuoted, norm, type Run, type Scan, verbAt } from './scan.ts'
import { sourceOf } from './source-of.ts'
import { subjectBefore } from './subject-before.ts'

/** The quoted words that no verb of reporting stands beside, with who the rest of their sentence is about. */
export function leftOver(scan: Scan, reports: readonly Report[]): readonly Report[] {
  const taken = new Uint8Array(scan.tokens.length)
  for (const { contents } of reports) for (const { from, to } of contents) taken.fill(1, from, to)
  const over: Report[] = []
  let unit = 0
  for (const [place, run] of scan.runs.entries()) {
    while (unit < scan.units.length - 1 && (scan.units[unit]?.to ?? 0) <= run.from) unit++
    if (scan.quoted[place]?.use !== 'speech' || taken[run.from] === 1 || !hasWord(scan, run))
      continue
    const led = ledUpTo(scan, run, scan.units[unit] ?? run)
    // Words that began in the paragraph before are for whoever spoke there.
    const opened = scan.quoted[place]?.opened === true
    over.push({
      cue: led?.cue ?? { from: run.from, to: run.from },
      speaker: opened ? (led?.speaker ?? speakerBeside(scan, run, unit)) : undefined,
      recipient: led?.recipient,
      negated: led?.negated ?? false,
      contents: [run],
    })
  }
  return over
}

/** The verb of reporting that leads up to quoted words by “to” or “for”: “urged fans to ‘be kind’”. */
function ledUpTo(scan: Scan, { from }: Run, unit: Run): Omit<Report, 'contents'> | undefined {
  if (!leads.test(norm(scan, from - 1))) return undefined
  for (let at = from - 1; at > unit.from && from - at < 9; at--) {
    if (/^[,;:]$/.test(norm(scan, at)) || isQuoted(scan, at)) return undefined
    const verb = verbAt(scan, at)
    const speaks = verb && (verb.takes & ~Takes.thought) !== 0 && verb.form !== 'base'
    const group = speaks ? groupAt(scan, at, unit.from, verb) : undefined
    if (verb && group) return group.passive ? undefined : reported(scan, group, verb, unit)
    if (carriesClause(scan, at, true)) return undefined
  }
  return undefined
}

const leads = /^(?:to|for|of|as|about|with|their|her|his|the|a|an)$/

function reported(scan: Scan, group: Group, verb: VerbForm, unit: Run): Omit<Report, 'contents'> {
  const source = sourceOf(scan, group, verb, { unit, speaker: undefined, taken: unit.from })
  const told = (verb.takes & Takes.person) !== 0 ? listener(scan, group.at + 1, unit.to) : undefined
  return {
    cue: { from: group.at, to: group.at + 1 },
    speaker: source?.speaker,
    recipient: told,
    negated: group.negated,
  }
}

function speakerBeside(scan: Scan, run: Run, place: number): Run | undefined {
  const unit = scan.units[place] ?? run
  const signed = signature(scan, run.to)
  if (signed) return signed
  if (unit.from < run.from && hasWords(scan, unit.from, run.from))
    return speakerBefore(scan, run, unit)
  return run.to < unit.to
    ? speakerBehind(scan, run, unit)
    : sentenceBefore(scan, scan.units[place - 1])
}

function speakerBefore(scan: Scan, run: Run, unit: Run): Run | undefined {
  if (norm(scan, run.from - 1) === ':') {
    const name = subjectBefore(scan, run.from - 1, unit.from)
    if (name?.from === unit.from) return name
  }
  if (suffered(scan, unit, run.from)) return undefined
  return (
    personal(scan, unitSubject(scan, unit, run.from)) ?? firstMention(scan, unit.from, run.from)
  )
}

/** “was charged with ‘endangerment’”: the subject is not who said so. */
function suffered(scan: Scan, unit: Run, before: number): boolean {
  for (let at = before - 1; at > unit.from; at--) {
    if (!carriesClause(scan, at)) continue
    const helper = beings.has(norm(scan, at)) ? at : at - 1
    return (
      beings.has(norm(scan, helper)) &&
      /(?:ed|en|wn|said|told|thought|heard|held|made|left|sent)$/.test(norm(scan, helper + 1))
    )
  }
  return false
}

/** “It is personal”, “there was”: nobody. */
function personal(scan: Scan, run: Run | undefined): Run | undefined {
  const nobody =
    run && /^(?:it|there|that|this|what)$/.test(norm(scan, run.from)) && run.to - run.from === 1
  return nobody ? undefined : run
}

/** “‘I am done,’ she beamed”: whatever the verb. */
function speakerBehind(scan: Scan, run: Run, unit: Run): Run | undefined {
  for (let at = run.to; at < unit.to && at - run.to < 20; at++) {
    if (!carriesClause(scan, at)) continue
    const subject = subjectBefore(scan, at, run.to)
    if (subject) return subject
    if (at === run.to && !beings.has(norm(scan, at))) return phraseAfter(scan, at + 1, unit.to)
  }
  return firstMention(scan, run.to, unit.to)
}

/** “Quill was blunt. ‘I am done.’”: who the sentence before is about, where it says nothing itself. */
function sentenceBefore(scan: Scan, before: Run | undefined): Run | undefined {
  if (before === undefined) return undefined
  for (let at = before.from; at < before.to; at++) if (isQuoted(scan, at)) return undefined
  return (
    personal(scan, unitSubject(scan, before, before.to)) ??
    firstMention(scan, before.from, before.to)
  )
}

/** “… ” — Mara Quill, on her tour. */
function signature(scan: Scan, at: number): Run | undefined {
  if (!/^(?:—|–|-|--|―)$/.test(norm(scan, at))) return undefined
  const phrase = phraseAfter(scan, at + 1, scan.tokens.length)
  if (phrase === undefined) return undefined
  const { from, to } = phrase
  if (to >= scan.tokens.length || norm(scan, to) === '.' || isQuoted(scan, to)) return phrase
  return isName(scan, from) && /^(?:,|on|in|to|at|\()$/.test(norm(scan, to)) ? phrase : undefined
}

function hasWord({ tokens }: Scan, { from, to }: Run): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind === 'word' || tokens[at]?.kind === 'number') return true
  return false
}

function hasWords(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (scan.tokens[at]?.kind === 'word' && !isQuoted(scan, at)) return true
  return false
}

function firstMention(scan: Scan, from: number, to: number): Run | undefined {
  for (let at = from; at < to; at++) {
    const mention = scan.mentionAt[at]
    if (mention === undefined || isQuoted(scan, at) || mention.being === 'place') continue
    let end = at + 1
    while (end < to && (scan.tokens[end]?.end ?? 0) <= mention.end) end++
    return { from: at, to: end }
  }
  return undefined
}
