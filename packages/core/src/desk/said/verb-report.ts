import { prepositions } from './closed.ts'
import { contentFrom, contentUpTo, resumedAt } from './content.ts'
import { type Following, following } from './following.ts'
import { Takes, type VerbForm } from './forms.ts'
import { type Group, groupAt } from './group.ts'
import { plainPhraseAfter } from './phrase-after.ts'
import { recipientBefore } from './recipient.ts'
import { hasVerb, type Progress, type Report } from './report.ts'
import { carriesClause, isQuoted, norm, type Run, type Scan } from './scan.ts'
import { type Source, sourceOf } from './source-of.ts'
import { subjectBefore } from './subject-before.ts'
import { withParticle } from './verbs.ts'

/** The report that the verb at a token makes; undefined where it makes none. */
export function verbReport(
  scan: Scan,
  at: number,
  verb: VerbForm,
  so: Progress,
): Report | undefined {
  const { unit } = so
  const particle = withParticle.get(verb.lemma)
  if (particle !== undefined && norm(scan, at + 1) !== particle) return undefined
  const group = groupAt(scan, at, unit.from, verb)
  if (group === undefined) return undefined
  if (group.passive) return passiveReport(scan, group, verb, so)
  // “cannot show that” tells of nothing found.
  if (group.negated && (verb.takes & Takes.loose) !== 0) return undefined
  const source = sourceOf(scan, group, verb, so)
  if (source === undefined) return undefined
  const next = following(scan, source.after, unit.to, verb)
  const contents = contentsOf(scan, source, next, { so, verb, group })
  if (contents.length === 0 || isOwnVoice(scan, source, contents)) return undefined
  if (!canReport(scan, source, verb) && !isQuoted(scan, contents[0]?.from ?? 0)) return undefined
  return {
    cue: { from: at, to: at + 1 },
    speaker: isCourt(scan, source, verb) ? undefined : source.speaker,
    recipient:
      next.recipient ?? recipientBefore(scan, unit.from, source.from) ?? aside(scan, source),
    negated: group.negated,
    contents,
  }
}

const courts =
  /^(?:court|inquest|jury|jurors|tribunal|hearing|inquiry|judge|magistrates?|coroner|panel|parliament|committee|mps)$/

/** “the court heard”, “court told”: to whom, not by whom. */
function isCourt(scan: Scan, { speaker }: Source, { lemma }: VerbForm): boolean {
  return (
    (lemma === 'hear' || lemma === 'tell') &&
    speaker !== undefined &&
    courts.test(norm(scan, speaker.to - 1)) &&
    !/^(?:judge|coroner|magistrates?)$/.test(norm(scan, speaker.to - 1))
  )
}

/** “it shows that”, “this means that” tell nothing of a source; only a court hears what somebody says. */
function canReport(scan: Scan, { speaker }: Source, { takes, lemma }: VerbForm): boolean {
  if (lemma === 'hear') return speaker !== undefined && courts.test(norm(scan, speaker.to - 1))
  if ((takes & Takes.clause) !== 0 || speaker === undefined) return true
  return (
    !/^(?:it|this|that|these|those)$/.test(norm(scan, speaker.from)) ||
    speaker.to - speaker.from > 1
  )
}

/** “I think”, “you could say” outside quotation marks are the writer’s own. */
function isOwnVoice(scan: Scan, { speaker }: Source, contents: readonly Run[]): boolean {
  if (speaker === undefined || speaker.to - speaker.from > 1) return false
  return (
    /^(?:i|you)$/.test(norm(scan, speaker.from)) &&
    !contents.some(({ from }) => isQuoted(scan, from))
  )
}

/** “Quill, speaking to Us Weekly, said”: whom they told, between the commas. */
function aside(scan: Scan, { speaker, after }: Source): Run | undefined {
  return speaker && speaker.to < after ? recipientBefore(scan, speaker.to, after - 1) : undefined
}

interface About {
  readonly so: Progress
  readonly verb: VerbForm
  readonly group: Group
}

/** What was said, before and behind the report, in order of place. */
function contentsOf(
  scan: Scan,
  source: Source,
  next: Following,
  { so, verb, group }: About,
): readonly Run[] {
  const { unit } = so
  const clauses = (verb.takes & (Takes.clause | Takes.loose)) !== 0 && group.finite
  const content = next.content ?? asClause(scan, source, next, unit)
  const left = contentUpTo(scan, source.from, so, clauses && content === undefined)
  const before = left !== undefined && isWhole(scan, left, next, { unit, verb }) ? left : undefined
  if (before !== undefined && content !== undefined && isBare(scan, content)) return [before]
  if (content !== undefined) {
    const thought = (verb.takes & (Takes.clause | Takes.that | Takes.words)) === 0
    if (thought && !isQuoted(scan, content)) return before ? [before] : []
    return [...(before ? [before] : []), ...contentFrom(scan, content, unit, verb.takes)]
  }
  return before ? [before, ...resumedAt(scan, before, next.end, unit)] : []
}

/** Behind quoted words that a verb already gives to somebody a clause without a mark or “that” is the writer's. */
function isBare(scan: Scan, content: number): boolean {
  return (
    !isQuoted(scan, content) && norm(scan, content) !== 'that' && norm(scan, content - 1) !== ':'
  )
}

/** “As Quill told the paper, it is over”: the clause behind the comma. */
function asClause(scan: Scan, { from }: Source, { end }: Following, unit: Run): number | undefined {
  if (norm(scan, from) !== 'as' || norm(scan, end) !== ',') return undefined
  if (from > unit.from && !/^(?:and|but)$/.test(norm(scan, from - 1))) return undefined
  return hasVerb(scan, end + 1, unit.to) ? end + 1 : undefined
}

/** Whether what stands before a report is what was said: quoted words, or a clause that the report ends or interrupts. */
function isWhole(
  scan: Scan,
  left: Run,
  { end }: Following,
  { unit, verb }: { readonly unit: Run; readonly verb: VerbForm },
): boolean {
  if (isQuoted(scan, left.to - 1)) return true
  const ends =
    end >= unit.to ||
    scan.tokens[end]?.kind === 'sign' ||
    /^(?:and|but|as|after|when|while|before)$/.test(norm(scan, end))
  if (!ends) return false
  if (hasVerb(scan, left.from, left.to)) return true
  // “Sleep helps memory, scientists say.”: after “say” alone a verb that looks like a noun is believed.
  if ((verb.takes & Takes.plain) !== 0 && end >= unit.to - 1 && left.to - left.from > 2)
    return !prepositions.has(norm(scan, left.from))
  return norm(scan, end) === ',' && hasVerb(scan, end + 1, unit.to)
}

/** “She was told that”, “it was reported that”, “was quoted by Quill as saying”. */
function passiveReport(scan: Scan, group: Group, verb: VerbForm, so: Progress): Report | undefined {
  const { unit } = so
  if ((verb.takes & Takes.thought) !== 0) return undefined
  const subject = subjectBefore(scan, group.from, unit.from)
  const by =
    norm(scan, group.at + 1) === 'by' ? plainPhraseAfter(scan, group.at + 2, unit.to) : undefined
  const after = by?.to ?? group.at + 1
  const cited = verb.lemma === 'quote' || verb.lemma === 'cite'
  if (cited) so.speaker = subject ?? so.speaker
  if (cited && norm(scan, after) === 'as') return undefined
  // Whom they told is the subject already.
  const takes = (verb.takes & ~Takes.person) | (verb.lemma === 'tell' ? Takes.clause : 0)
  const { content, end } = following(scan, after, unit.to, { ...verb, takes })
  if (content === undefined) return passiveBehind(scan, group, { subject, by, end, verb }, so)
  const told = (verb.takes & Takes.person) !== 0
  const plain =
    isQuoted(scan, content) || norm(scan, content) === 'that' || norm(scan, content - 1) === ':'
  if (!plain && !told) return undefined
  return {
    cue: { from: group.at, to: group.at + 1 },
    speaker: cited ? subject : by,
    recipient: told ? subject : undefined,
    negated: group.negated,
    contents: contentFrom(scan, content, unit, verb.takes),
  }
}

interface Told {
  readonly subject: Run | undefined
  readonly by: Run | undefined
  readonly end: number
  readonly verb: VerbForm
}

/** “A man fell, an inquest was told”, “it is claimed”: what was said stands before. */
function passiveBehind(
  scan: Scan,
  group: Group,
  { subject, by, end, verb }: Told,
  so: Progress,
): Report | undefined {
  if (!/^(?:tell|claim|say|report|allege|reveal|announce)$/.test(verb.lemma)) return undefined
  if (subject === undefined || (end < so.unit.to && scan.tokens[end]?.kind !== 'sign'))
    return undefined
  const told = verb.lemma === 'tell'
  if (!told && norm(scan, subject.from) !== 'it') return undefined
  const left = contentUpTo(scan, subject.from, so, true)
  if (left === undefined || !(isQuoted(scan, left.to - 1) || hasVerb(scan, left.from, left.to)))
    return undefined
  return {
    cue: { from: group.at, to: group.at + 1 },
    speaker: by,
    recipient: told ? subject : undefined,
    negated: group.negated,
    contents: [left],
  }
}

/** “called the plan ‘reckless’”: quoted words that a verb gives as a name, within its clause. */
export function labelReport(
  scan: Scan,
  at: number,
  verb: VerbForm,
  so: Progress,
): Report | undefined {
  const { unit } = so
  if ((verb.takes & Takes.label) === 0) return undefined
  const quoted = labelAt(scan, at + 1, unit.to)
  const run = quoted === undefined ? undefined : scan.runs[scan.inside[quoted] ?? -1]
  const group = run && groupAt(scan, at, unit.from, verb)
  if (run === undefined || group === undefined || run.from < so.taken) return undefined
  const base = { cue: { from: at, to: at + 1 }, recipient: undefined, negated: group.negated }
  const contents = contentFrom(scan, run.from, unit, 0)
  const by = byWhom(scan, at + 1, unit) ?? byWhom(scan, run.to, unit)
  if (group.passive || by !== undefined) return by && { ...base, speaker: by, contents }
  const source = sourceOf(scan, group, verb, so)
  if (source === undefined) return undefined
  const recipient = recipientBefore(scan, unit.from, source.from)
  return { ...base, speaker: source.speaker, recipient, contents }
}

/** “described by critics as”, “dubbed ‘Quillund’ by fans”. */
function byWhom(scan: Scan, at: number, unit: Run): Run | undefined {
  return norm(scan, at) === 'by' ? plainPhraseAfter(scan, at + 1, unit.to) : undefined
}

function labelAt(scan: Scan, from: number, ceiling: number): number | undefined {
  for (let at = from; at < ceiling && at - from < 14; at++) {
    if (isQuoted(scan, at)) return at
    const letters = norm(scan, at)
    if (/^[,;:.]$/.test(letters) || (carriesClause(scan, at, true) && !prepositions.has(letters)))
      return undefined
  }
  return undefined
}
