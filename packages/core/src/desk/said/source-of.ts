import { adverbs, auxiliaries, prepositions } from './closed.ts'
import type { VerbForm } from './forms.ts'
import type { Group } from './group.ts'
import { isName, wordClass } from './noun.ts'
import { phraseAfter, plainPhraseAfter } from './phrase-after.ts'
import { hasVerb, isComma, type Progress, unitSubject } from './report.ts'
import { carriesClause, isQuoted, norm, type Run, type Scan, verbAt } from './scan.ts'
import { subjectBefore } from './subject-before.ts'

/** Who speaks by a verb, and where its clause stands. */
export interface Source {
  readonly speaker: Run | undefined
  /** Where the clause of the report begins. */
  readonly from: number
  /** Where what follows its verb and subject begins. */
  readonly after: number
}

/** Who speaks by this verb: before it, behind it, or whoever spoke last. */
export function sourceOf(
  scan: Scan,
  group: Group,
  verb: VerbForm,
  so: Progress,
): Source | undefined {
  const { unit } = so
  const before = norm(scan, group.from - 1)
  if (!group.finite) return participleSource(scan, group, so)
  if (
    group.from > unit.from &&
    (before === 'who' || before === 'which' || before === 'that') &&
    wordClass(scan, group.from - 1) !== 'name'
  ) {
    const back = norm(scan, group.from - 2) === ',' ? group.from - 2 : group.from - 1
    const phrase = subjectBefore(scan, back, unit.from)
    const speaker = phrase && antecedent(scan, phrase)
    return speaker && { speaker, from: group.from, after: group.at + 1 }
  }
  if (before === 'and' || before === 'but' || before === 'or' || before === 'then') {
    const speaker = so.speaker ?? unitSubject(scan, unit, group.from - 1)
    return speaker && { speaker, from: group.from - 1, after: group.at + 1 }
  }
  const starts = group.from === unit.from || isQuoted(scan, group.from - 1) || isComma(before)
  if (starts && verb.form !== 'base') {
    const inverted = invertedSource(scan, group, so)
    if (inverted) return inverted
  }
  const speaker = subjectBefore(scan, group.from, unit.from)
  if (speaker) return { speaker, from: sourceStart(scan, speaker.from, unit), after: group.at + 1 }
  if (before === ',' && so.speaker)
    return { speaker: so.speaker, from: group.from - 1, after: group.at + 1 }
  return openingSource(scan, group, unit)
}

/** “went to Florida with Lund, who said”: the last of the phrase, which a preposition leads to. */
function antecedent(scan: Scan, { from, to }: Run): Run {
  const whole = isName(scan, from) || wordClass(scan, from) === 'determiner'
  if (!isName(scan, to - 1) && whole) return { from, to }
  for (let at = to - 2; at > from; at--)
    if (norm(scan, at) !== 'of' && wordClass(scan, at) === 'preposition')
      return { from: at + 1, to }
  return { from, to }
}

/** “The results of a study printed in a journal this week revealed”: far from its verb, but all there is before it. */
function openingSource(scan: Scan, { from, at }: Group, unit: Run): Source | undefined {
  if (norm(scan, at + 1) !== 'that' && !isQuoted(scan, at + 1)) return undefined
  const speaker = plainPhraseAfter(scan, unit.from, from)
  if (speaker === undefined || from - speaker.to > 14) return undefined
  for (let look = speaker.to + 1; look < from; look++)
    if (auxiliaries.has(norm(scan, look)) || isQuoted(scan, look)) return undefined
  return { speaker, from: unit.from, after: at + 1 }
}

/** “said Mara Quill”: the subject behind its verb. */
function invertedSource(scan: Scan, { from, at }: Group, { unit }: Progress): Source | undefined {
  const first = norm(scan, at + 1)
  if (first === 'that' || (wordClass(scan, at + 1) === 'pronoun' && !subjects.test(first)))
    return undefined
  const speaker = phraseAfter(scan, at + 1, unit.to)
  if (speaker === undefined) return undefined
  const source = { speaker, from, after: speaker.to }
  const quoted =
    isQuoted(scan, from - 1) || (isComma(norm(scan, from - 1)) && isQuoted(scan, from - 2))
  if (quoted)
    return carriesClause(scan, speaker.to) && !verbAt(scan, speaker.to) ? undefined : source
  if (!endsClause(scan, speaker.to, unit.to)) return undefined
  if (from === unit.from) return source
  if (hasVerb(scan, unit.from, from))
    return subjectBefore(scan, from, unit.from) ? undefined : source
  return norm(scan, speaker.to) === ',' && hasVerb(scan, speaker.to, unit.to) ? source : undefined
}

const subjects = /^(?:he|she|they|one|another|others|some|many)$/

function endsClause(scan: Scan, at: number, ceiling: number): boolean {
  if (at >= ceiling) return true
  const token = scan.tokens[at]
  return (
    token?.kind === 'sign' ||
    isQuoted(scan, at) ||
    prepositions.has(norm(scan, at)) ||
    !hasVerb(scan, at, ceiling)
  )
}

const inheriting = /^(?:and|before|while|by|then|after|for|but|when)$/
const perceived =
  /^(?:as|heard|seen|filmed|recorded|caught|overheard|shown|pictured|quoted|record)$/

/** Whose “adding that …”, “with Quill saying”, “a note reading” it is. */
function participleSource(scan: Scan, group: Group, so: Progress): Source | undefined {
  const { unit } = so
  const before = norm(scan, group.from - 1)
  const after = group.at + 1
  if (perceived.test(before)) return perceivedSource(scan, group, so)
  const starts = group.from === unit.from || isComma(before) || isQuoted(scan, group.from - 1)
  if (!starts && !inheriting.test(before)) {
    const speaker = subjectBefore(scan, group.from, unit.from)
    return speaker && { speaker, from: speaker.from, after }
  }
  const speaker = so.speaker ?? unitSubject(scan, unit, group.from)
  return speaker && { speaker, from: group.from - 1, after }
}

/** “Quill can be heard saying”, “he is quoted as saying”: the subject of the verb before. */
function perceivedSource(
  scan: Scan,
  { from, at }: Group,
  { unit, speaker }: Progress,
): Source | undefined {
  const after = at + 1
  if (norm(scan, from - 1) === 'as' && speaker) return { speaker, from: speaker.from, after }
  let verb = from - 1
  while (
    verb > unit.from &&
    /^(?:as|quoted|on|record|went|going|gone|by)$/.test(norm(scan, verb - 1))
  )
    verb--
  while (
    verb > unit.from &&
    (auxiliaries.has(norm(scan, verb - 1)) || adverbs.has(norm(scan, verb - 1)))
  )
    verb--
  const subject = subjectBefore(scan, verb, unit.from)
  if (subject) return { speaker: subject, from: subject.from, after }
  const known = speaker ?? unitSubject(scan, unit, from)
  return known && { speaker: known, from: from - 1, after }
}

/** “As Quill told …”, “but Quill said”: where the clause of the report begins. */
function sourceStart(scan: Scan, from: number, unit: Run): number {
  let at = from
  while (at > unit.from && /^(?:as|and|but|while|though|although|yet|so)$/.test(norm(scan, at - 1)))
    at--
  return at
}
