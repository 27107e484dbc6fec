import {
  adverbs,
  auxiliaries,
  days,
  determiners,
  prepositions,
  pronouns,
  subordinators,
  whens,
} from './closed.ts'
import { canEnd, conjunctions, isName, mostTokens, wordClass } from './noun.ts'
import { carriesClause, isQuoted, norm, type Run, type Scan, verbAt } from './scan.ts'

const asides = new Set([',', ')', '—', '–', '-', '--'])
const mostAside = 60

/**
 * The noun phrase that ends before a token (the subject of the verb that begins there), with a description between
 * commas behind its name; undefined where none stands there.
 */
export function subjectBefore(scan: Scan, before: number, floor: number): Run | undefined {
  const last = pastTimes(scan, before - 1, floor)
  if (last < floor || isQuoted(scan, last)) return undefined
  if (asides.has(norm(scan, last)))
    return aroundAside(scan, last, floor) ?? beforeComma(scan, last, floor)
  const phrase = beforeWho(scan, last, floor) ?? phraseEndingAt(scan, last, floor)
  return phrase && withTitleBefore(scan, beforeParticiple(scan, phrase, floor) ?? phrase, floor)
}

/** “A woman who lives nearby said”: the woman. */
function beforeWho(scan: Scan, last: number, floor: number): Run | undefined {
  for (let at = last; at > floor && last - at < 12; at--) {
    const letters = norm(scan, at)
    if (isQuoted(scan, at) || scan.tokens[at]?.kind === 'sign') return undefined
    if (letters === 'who' && wordClass(scan, at - 1) !== 'stop')
      return phraseEndingAt(scan, at - 1, floor)
    if (subordinators.has(letters)) return undefined
  }
  return undefined
}

/** “A study published in the Lancet found”: the study. */
function beforeParticiple(scan: Scan, { from }: Run, floor: number): Run | undefined {
  const participle = from - 2
  if (participle <= floor || !prepositions.has(norm(scan, from - 1))) return undefined
  if (!/(?:[a-z]{3}ed|seen|written|made|given|taken|held|led|sent)$/.test(norm(scan, participle)))
    return undefined
  if (auxiliaries.has(norm(scan, participle - 1)) || wordClass(scan, participle - 1) === 'pronoun')
    return undefined
  return phraseEndingAt(scan, participle - 1, floor)
}

/** “The study published this week found”: the time is skipped. */
function pastTimes(scan: Scan, last: number, floor: number): number {
  let at = last
  while (at > floor && isTimeWord(scan, at)) at--
  return at === last || canEnd(scan, at) ? at : last
}

function isTimeWord(scan: Scan, at: number): boolean {
  const letters = norm(scan, at)
  return whens.has(letters) || (letters === 'on' && days.has(norm(scan, at + 1)))
}

/** “Malaysia’s prime minister, Najib Razak said”: a role before the comma belongs to the name behind it. */
function withTitleBefore(scan: Scan, phrase: Run, floor: number): Run {
  if (norm(scan, phrase.from - 1) !== ',' || !isName(scan, phrase.from)) return phrase
  const title = phraseEndingAt(scan, phrase.from - 2, floor)
  if (title === undefined || (isName(scan, title.to - 1) && !hasPossessive(scan, title)))
    return phrase
  const starts =
    title.from === floor ||
    isQuoted(scan, title.from - 1) ||
    /^(?:,|and|but|:|;|as)$/.test(norm(scan, title.from - 1))
  const role = scan.mentionAt[title.from]?.being === 'person' || hasPossessive(scan, title)
  return starts && role ? { from: title.from, to: phrase.to } : phrase
}

/** A comma too many between a subject and its verb, as it happens in haste. */
function beforeComma(scan: Scan, comma: number, floor: number): Run | undefined {
  if (norm(scan, comma) !== ',') return undefined
  const phrase = phraseEndingAt(scan, comma - 1, floor)
  if (phrase === undefined || phrase.from > floor + 1) return undefined
  return isName(scan, phrase.to - 1) || determiners.has(norm(scan, phrase.from))
    ? phrase
    : undefined
}

/** Who stands before an aside, aside included where it describes them: “Mara Quill, 34,”. */
function aroundAside(scan: Scan, closing: number, floor: number): Run | undefined {
  const opener = norm(scan, closing) === ')' ? '(' : norm(scan, closing)
  let second: Run | undefined
  for (let at = closing - 1; at > floor && closing - at < mostAside; at--) {
    if (isQuoted(scan, at) || norm(scan, at) !== opener) continue
    if (conjunctions.has(norm(scan, at + 1))) continue
    const head = phraseEndingAt(scan, withoutAge(scan, at - 1), floor)
    if (head === undefined || !startsAside(scan, at + 1, closing, head)) continue
    const first = norm(scan, at + 1)
    const describes = opener !== '(' && !clauseOpeners.has(first) && !first.endsWith('ing')
    const run = { from: head.from, to: describes ? untilWho(scan, at + 1, closing) : head.to }
    if (!startsMidway(scan, head, floor))
      return nameBefore(scan, run, floor) ?? withTitleBefore(scan, run, floor)
    second ??= run
  }
  return second
}

/** “a doctor who has not treated her”: the description without its clause. */
function untilWho(scan: Scan, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (/^(?:who|which)$/.test(norm(scan, at))) return at
  return to
}

/** “Gwen Tarrow, a nurse, who was there, said”: the name before both descriptions. */
function nameBefore(scan: Scan, { from, to }: Run, floor: number): Run | undefined {
  if (norm(scan, from - 1) !== ',') return undefined
  const name = phraseEndingAt(scan, from - 2, floor)
  const mention = name && scan.mentionAt[name.from]
  if (!name || mention?.kind !== 'name' || mention.being !== 'person') return undefined
  const starts = name.from === floor || isQuoted(scan, name.from - 1)
  return starts ? { from: name.from, to } : undefined
}

/** “Quill, 41 —”: the age is skipped. */
function withoutAge(scan: Scan, at: number): number {
  return scan.tokens[at]?.kind === 'number' && norm(scan, at - 1) === ',' ? at - 2 : at
}

/** “curator and director of exhibits”: itself a description of somebody named before. */
function startsMidway(scan: Scan, { from }: Run, floor: number): boolean {
  return (
    from > floor &&
    norm(scan, from - 1) === ',' &&
    !isName(scan, from) &&
    !pronouns.has(norm(scan, from))
  )
}

const clauseOpeners = new Set(
  'who which whose whom where when in on at speaking writing during after before by asked appearing from with'.split(
    ' ',
  ),
)

/** Whether what is between the commas tells about the phrase before: no clause of its own. */
function startsAside(scan: Scan, from: number, to: number, head: Run): boolean {
  if (to <= from) return false
  const first = norm(scan, from)
  if (clauseOpeners.has(first)) return true
  const known =
    isName(scan, head.to - 1) ||
    determiners.has(norm(scan, head.from)) ||
    pronouns.has(norm(scan, head.from)) ||
    hasPossessive(scan, head)
  if (!known) return false
  for (let at = from; at < to && !/^(?:who|which)$/.test(norm(scan, at)); at++)
    if (wordClass(scan, at) === 'auxiliary') return false
  return !pronouns.has(first) || determiners.has(first)
}

function hasPossessive(scan: Scan, { from, to }: Run): boolean {
  for (let at = from; at < to; at++)
    if (norm(scan, at) === "'s" || norm(scan, at) === "'") return true
  return false
}

/** The noun phrase whose last token this is. */
export function phraseEndingAt(scan: Scan, last: number, floor: number): Run | undefined {
  if (last < floor) return undefined
  if (wordClass(scan, last) === 'pronoun')
    return pronouns.has(norm(scan, last)) ? { from: last, to: last + 1 } : undefined
  if (!canEnd(scan, last)) return undefined
  let from = last
  while (from > floor && last - from < mostTokens && goesLeft(scan, from - 1, from, floor)) from--
  return trimmed(scan, { from, to: last + 1 })
}

/** Whether the phrase that begins at `next` goes on to the token at its left. */
function goesLeft(scan: Scan, at: number, next: number, floor: number): boolean {
  const letters = norm(scan, at)
  switch (wordClass(scan, at)) {
    case 'mark':
    case 'number':
    case 'possessive':
    case 'of':
    case 'name':
      return true
    case 'conjunction':
      return letters === '&' || joinsNames(scan, at, floor)
    case 'determiner':
      return !opensAnother(scan, next)
    case 'preposition':
      return (
        at > floor &&
        canEnd(scan, at - 1) &&
        !carriesClause(scan, at - 1) &&
        !opensAnother(scan, at - 1)
      )
    case 'other':
      return goesLeftOver(scan, at, next)
    case 'adverb':
      return determiners.has(norm(scan, at - 1)) && !opensAnother(scan, next)
    default:
      return false
  }
}

/** A plain word: a noun or an adjective of the phrase, unless it looks like a verb before it. */
function goesLeftOver(scan: Scan, at: number, next: number): boolean {
  const letters = norm(scan, at)
  if (wordClass(scan, next) === 'determiner') return false
  const inside = determiners.has(norm(scan, at - 1)) || norm(scan, at - 1) === "'s"
  const verb = verbAt(scan, at)
  if (verb?.form === 'past' || verb?.form === 'ing') return inside
  if (letters.endsWith('ed') && letters.length > 4) return inside
  if (letters.endsWith('ly')) return inside || letters === 'family'
  return true
}

function opensAnother(scan: Scan, at: number): boolean {
  return (
    determiners.has(norm(scan, at)) &&
    !/^(?:other|few|two|three|four|five|six|ten|many|several|most)$/.test(norm(scan, at))
  )
}

/** “the mayor and the chief”, but not “he left and Quill”. */
function joinsNames(scan: Scan, at: number, floor: number): boolean {
  if (at - 1 < floor || !canEnd(scan, at - 1) || scan.tokens[at - 1]?.kind !== 'word') return false
  if (carriesClause(scan, at - 1) || wordClass(scan, at - 1) === 'pronoun') return false
  // Back to the beginning of the clause nothing may be a verb.
  for (let back = at - 1; back >= floor && at - back < mostTokens; back--) {
    const letters = norm(scan, back)
    if (isQuoted(scan, back) || letters === ':' || letters === ';') return back < at - 1
    if (letters === ',') return back < at - 1 && back - floor < 8
    if (carriesClause(scan, back)) return false
    if (subordinators.has(letters) && !conjunctions.has(letters)) return true
  }
  return true
}

/** Leaves out what opens a sentence before its subject: “But on Monday the mayor”. */
function trimmed(scan: Scan, run: Run): Run | undefined {
  let { from } = run
  const { to } = run
  while (from < to) {
    const next = trimStep(scan, from, to)
    if (next === undefined) return undefined
    if (next === from) break
    from = next
  }
  return from < to ? { from, to } : undefined
}

function trimStep(scan: Scan, from: number, to: number): number | undefined {
  const letters = norm(scan, from)
  const alone = from >= to - 1
  if (conjunctions.has(letters) || letters === 'but' || letters === 'with') return from + 1
  if (alone) return from
  if (scan.tokens[from]?.kind === 'quote' && scan.tokens[to - 1]?.kind !== 'quote') return from
  if (subordinators.has(letters) && letters !== 'who') return from + 1
  if (adverbs.has(letters) && !(isName(scan, from) && isName(scan, from + 1))) return from + 1
  if (whens.has(letters) && norm(scan, from + 1) !== "'s") return from + 1
  if (
    prepositions.has(letters) &&
    !(isName(scan, from) && isName(scan, from + 1) && letters === 'past')
  )
    return afterOpening(scan, from, to)
  return from
}

/** Where the subject begins after “On Monday”, “In a statement to police”. */
function afterOpening(scan: Scan, from: number, to: number): number | undefined {
  for (let at = to - 1; at > from + 1; at--) {
    const before = norm(scan, at - 1)
    const starts =
      determiners.has(norm(scan, at)) ||
      (isName(scan, at) && !isName(scan, at - 1) && before !== 'of' && before !== '&')
    if (!starts || before === "'s" || prepositions.has(before)) continue
    return at
  }
  const clause = /^(?:after|before|since|until|as|like|than)$/.test(norm(scan, from))
  return clause || to - from <= 2 ? from + 1 : undefined
}
