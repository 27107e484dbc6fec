import { clauseEnd, withoutSigns } from './clause-end.ts'
import { auxiliaries, possessives, subordinators } from './closed.ts'
import { isName } from './noun.ts'
import { phraseAfter } from './phrase-after.ts'
import type { Progress, Report } from './report.ts'
import { carriesClause, isQuoted, norm, type Run, type Scan } from './scan.ts'
import { phraseEndingAt, subjectBefore } from './subject-before.ts'

/** Nouns of reporting, that “that” may follow. */
export const reportNouns: ReadonlySet<string> = new Set(
  'claim claims allegation allegations assertion assertions accusation accusations rumour rumours rumor rumors report reports suggestion suggestions announcement insistence warning warnings prediction admission revelation denial denials argument comment comments remark remarks testimony complaint complaints speculation contention statement declaration assurance assurances message confession promise reassurance tip gossip theory'.split(
    ' ',
  ),
)
const makes =
  /^(?:made|makes|making|make|issued|issues|issuing|released|releasing|gave|gives|giving|repeated|repeats|repeating|reiterated|spread|posted|shared|published)$/

/** The report that a noun makes: “her claim that she was pushed”, “reports that the pair had split”. */
export function nounReport(scan: Scan, at: number, so: Progress): Report | undefined {
  if (isQuoted(scan, at) || !reportNouns.has(norm(scan, at)) || norm(scan, at + 1) !== 'that')
    return undefined
  const { unit } = so
  if (!opensClause(scan, at + 2, unit)) return undefined
  const content = withoutSigns(scan, { from: at + 1, to: nounClauseEnd(scan, at + 1, unit.to) })
  return {
    cue: { from: at, to: at + 1 },
    speaker: whose(scan, at, so),
    recipient: undefined,
    negated: false,
    contents: [content],
  }
}

/** A subject comes next, so that “that” does not stand for the noun itself (“claims that shook the town”). */
function opensClause(scan: Scan, at: number, unit: Run): boolean {
  if (
    auxiliaries.has(norm(scan, at)) ||
    carriesClause(scan, at) ||
    /^(?:i|we|you)$/.test(norm(scan, at))
  )
    return false
  for (let look = at; look < unit.to; look++)
    if (carriesClause(scan, look) || isQuoted(scan, look)) return true
  return false
}

/** Whose claim it is: whoever it belongs to, or made it. */
function whose(scan: Scan, at: number, { unit }: Progress): Run | undefined {
  let first = at
  while (first > unit.from && !possessives.has(norm(scan, first - 1)) && at - first < 3) first--
  const owner = norm(scan, first - 1)
  if (owner === "'s" || owner === "'") {
    const phrase = phraseEndingAt(scan, first - 2, unit.from)
    if (phrase) return phrase
  }
  if (possessives.has(owner)) return { from: first - 1, to: first }
  for (let back = at - 1; back > unit.from && at - back < 6; back--)
    if (makes.test(norm(scan, back))) return subjectBefore(scan, back, unit.from)
  if (norm(scan, at - 1) === 'to' && norm(scan, at - 2) === 'according')
    return phraseAfter(scan, at, unit.to)
  return undefined
}

/** Where the clause ends: where another verb takes the noun up again (“the claim that she was pushed was repeated”). */
function nounClauseEnd(scan: Scan, from: number, ceiling: number): number {
  const end = clauseEnd(scan, from, ceiling)
  let verb = -1
  for (let at = from + 1; at < end; at++) {
    if (isQuoted(scan, at)) continue
    if (norm(scan, at) === ',' && verb > 0) return at
    if (!auxiliaries.has(norm(scan, at)) && !(verb < 0 && carriesClause(scan, at))) continue
    const joined =
      subordinators.has(norm(scan, at - 1)) ||
      /^(?:he|she|they|it|we|i|you|to|who|not|never|also)$/.test(norm(scan, at - 1))
    if (verb > 0 && at > verb + 1 && !joined && !isName(scan, at - 1)) return at
    verb = at
  }
  return end
}
