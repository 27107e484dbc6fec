import { adverbs, auxiliaries, beings, havings, nots, prepositions } from './closed.ts'
import type { VerbForm } from './forms.ts'
import { wordClass } from './noun.ts'
import { carriesClause, isQuoted, norm, type Scan } from './scan.ts'

/** A verb with what belongs to it at its left: “had not yet been told”. */
export interface Group {
  /** Its first token: the subject ends before it. */
  readonly from: number
  readonly at: number
  readonly passive: boolean
  readonly negated: boolean
  /** Whether it carries a clause: not “to say”, nor “saying” alone. */
  readonly finite: boolean
}

/** The group of a verb of reporting; undefined where the word is a noun or an adjective there, or nobody spoke. */
export function groupAt(
  scan: Scan,
  at: number,
  floor: number,
  { form }: VerbForm,
): Group | undefined {
  let from = at
  let negated = false
  let helped = false
  while (from > floor && belongs(scan, from - 1)) {
    from--
    const letters = norm(scan, from)
    if (nots.has(letters)) negated = true
    if (auxiliaries.has(letters)) helped = true
  }
  const before = norm(scan, from - 1)
  const last = lastHelper(scan, from, at)
  if (before === 'to' && form === 'base' && !helped) return intended(scan, from, at, negated)
  if (!helped && isNounHere(scan, from, at, form)) return undefined
  // “He’s told” is “he has told” more often than not.
  const passive = form === 'past' && beings.has(last) && last !== "'s"
  if (form === 'base' && !helped && !subjectTakesBase(scan, from, at)) return undefined
  if (form === 'past' && helped && !passive && !havings.has(last)) return undefined
  if (form === 'ing') return { from, at, passive: false, negated, finite: beings.has(last) }
  return { from, at, passive, negated, finite: true }
}

function belongs(scan: Scan, at: number): boolean {
  if (isQuoted(scan, at)) return false
  const token = scan.tokens[at]
  if (token?.kind !== 'word') return false
  const { norm: letters, capital } = token
  if (letters === "'s") return false
  return (
    auxiliaries.has(letters) ||
    (adverbs.has(letters) && !capital) ||
    (letters.endsWith('ly') && !capital && letters !== 'family' && letters !== 'ally')
  )
}

function lastHelper(scan: Scan, from: number, at: number): string {
  for (let back = at - 1; back >= from; back--)
    if (auxiliaries.has(norm(scan, back))) return norm(scan, back)
  return ''
}

/** “went on to say”, “continued to insist”; not “declined to say”, “wanted to say”. */
function intended(scan: Scan, from: number, at: number, negated: boolean): Group | undefined {
  const verb = norm(scan, from - 2)
  const start =
    verb === 'on' && norm(scan, from - 3) === 'went'
      ? from - 3
      : beginnings.test(verb)
        ? from - 2
        : undefined
  if (start === undefined) return undefined
  return { from: firstOf(scan, start), at, passive: false, negated, finite: true }
}

const beginnings = /^(?:continued|proceeded|took|first)$/

/** “was the first to report”: back to the verb. */
function firstOf(scan: Scan, at: number): number {
  let from = at
  while (/^(?:the|was|were|is|among|first)$/.test(norm(scan, from - 1))) from--
  return from
}

const nounForms = new Set(
  'claim claims report reports state states comment comments note notes charge charges post posts tweet tweets demand demands estimate estimates promise promises request requests question questions answer answers reply replies show shows find finds boast boasts hint hints joke jokes quote quotes remark remarks vow vows object objects order orders rule rules point points text texts email emails message messages blog blogs caption captions praise blame mock call calls cry cries laugh smile smiles shout shouts scream screams whisper whispers nod nods offer offers list lists share shares sign signs end ends finish open close press type rant rants rant guess caution counter hold holds pen pens regret regrets experiences relay volunteer volunteers rage vent rule read reads signal signals argue lies quip quips address thanks thank think fear fears hope hopes doubt doubts feel'.split(
    ' ',
  ),
)

/** Whether the word is a noun (“her claims”, “the states”) or stands like an adjective (“the reported sum”). */
function isNounHere(scan: Scan, from: number, at: number, form: VerbForm['form']): boolean {
  const before = norm(scan, from - 1)
  const letters = norm(scan, at)
  if (scan.tokens[at]?.capital && from > 0 && form !== 'past' && letters !== 'says') {
    const previous = scan.tokens[from - 1]
    if (previous?.kind === 'word' && previous.capital && nounForms.has(letters)) return true
  }
  const determined = wordClass(scan, from - 1) === 'determiner' && !standsAlone.test(before)
  if (form === 'past') return determined
  if (form === 'ing') return determined || before === "'s"
  if (!nounForms.has(letters)) return false
  return (
    determined ||
    carriesClause(scan, from - 1) ||
    before === "'s" ||
    before === "'" ||
    prepositions.has(before) ||
    /^(?:of|for|from|about|between|in|by|at|with|against)$/.test(norm(scan, at + 1)) ||
    (carriesClause(scan, at + 1) && !/^(?:'s|'d)$/.test(norm(scan, at + 1))) ||
    /^(?:is|are|was|were|be)$/.test(before)
  )
}

/** Words that can be the subject themselves. */
const standsAlone =
  /^(?:that|one|another|some|others?|many|both|all|most|few|two|three|these|those|this|several)$/

const plurals =
  /^(?:they|we|i|you|who|people|police|some|many|others|both|that|which|most|all|several|two|three|those|these|men|women|children)$/

/** “people who know her say”. */
function isManyWho(scan: Scan, from: number): boolean {
  for (let at = from - 1; at > 0 && from - at < 10; at--) {
    if (isQuoted(scan, at) || scan.tokens[at]?.kind === 'sign') return false
    const before = norm(scan, at - 1)
    if (norm(scan, at) === 'who') return plurals.test(before) || before.endsWith('s')
  }
  return false
}

/** “researchers say”, “they say”; “say” after anything singular is no report. */
function subjectTakesBase(scan: Scan, from: number, at: number): boolean {
  const before = norm(scan, from - 1)
  const token = scan.tokens[from - 1]
  if (plurals.test(before)) return true
  if (before === 'and') return /^(?:that|he|she|they|it|we|i)$/.test(norm(scan, at + 1))
  if (token === undefined || token.kind === 'number') return false
  if (isManyWho(scan, from)) return true
  if (before === ',' || before === ')' || isQuoted(scan, from - 1)) return true
  if (token.kind !== 'word' || prepositions.has(before)) return false
  return (
    /s$/.test(before) ||
    (token.capital && (!nounForms.has(norm(scan, at)) || norm(scan, at + 1) === 'that'))
  )
}
