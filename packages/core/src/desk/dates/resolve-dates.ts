import { addDays } from '../../story/day.ts'
import type { Day } from '../../story/story.ts'
import type { Draft, Passage } from '../draft/draft.ts'
import { firstOf, reachesOf } from '../reading/spans.ts'
import type { Said } from '../said/said.ts'
import type { Range } from './calendar.ts'
import { monthOf, nowhere, yearOf } from './calendar.ts'
import type { Dated } from './dated.ts'
import type { Expression } from './expression.ts'
import { isRelative } from './expression.ts'
import { dayOfQuotation, recordAt } from './record-at.ts'
import { resolveWhen } from './resolve-when.ts'

/**
 * The days that a draft's expressions of time mean (one list a passage, in the order of `draft.passages`), in order of
 * place: read against the story's day, or where they stand in somebody's own words, against the day of those.
 */
export function resolveDates(
  draft: Draft,
  expressions: readonly (readonly Expression[])[],
  said: readonly Said[],
): readonly Dated[] {
  const south = southern.test(draft.zone)
  const reaches = reachesOf(said)
  const dates: Dated[] = []
  let told: Told = { range: nowhere, passage: -2, sentence: -1 }
  draft.passages.forEach((passage, index) => {
    const inPassage = expressions[index] ?? []
    if (inPassage.length === 0) return
    const place: Place = { draft, passage, index, said, reaches, south, expressions: inPassage }
    inPassage.forEach((expression, at) => {
      const dated = resolved(place, withYearOf(expression, inPassage[at + 1]), told)
      dates.push(dated)
      if (dated.relativeTo === 'quotation') return
      told = { range: dated, passage: index, sentence: expression.sentence }
    })
  })
  return dates
}

/** Zones whose summer is in December. */
const southern =
  /^(?:Australia|Antarctica)\/|\/(?:Auckland|Johannesburg|Sao_Paulo|Buenos_Aires|Santiago|Montevideo|Harare|Maputo|Windhoek)$/

interface Told {
  readonly range: Range
  readonly passage: number
  readonly sentence: number
}

interface Place {
  readonly draft: Draft
  readonly passage: Passage
  readonly index: number
  readonly said: readonly Said[]
  /** How far each of them and those before it reach. */
  readonly reaches: readonly number[]
  readonly south: boolean
  readonly expressions: readonly Expression[]
}

function resolved(place: Place, expression: Expression, told: Told): Dated {
  const { draft, passage } = place
  const { start, end, when } = expression
  const isTheirs = expression.quoted || passage.said !== null || passage.kind === 'blockquote'
  const today = isTheirs ? dayOfWords(place, expression) : draft.publishedOn
  const readOn = (day: Day | null) =>
    resolveWhen(inMonthTold(when, told, place.index), {
      today: (isListed(expression, told, place.index) ? told.range.from : null) ?? day,
      sense: expression.sense,
      told: told.passage >= place.index - 3 ? told.range : nowhere,
      south: place.south,
    })
  const { from, to } =
    isTheirs && today === null && draft.publishedOn !== null && expression.quoted
      ? agreed(
          (isLong(when) ? [0] : [0, -1, -2]).map((days) =>
            readOn(addDays(draft.publishedOn ?? '', days)),
          ),
        )
      : readOn(today)
  return {
    start: passage.start + start,
    end: passage.start + end,
    text: passage.text.slice(start, end),
    from,
    to,
    relativeTo: isTheirs ? 'quotation' : 'story',
    relative: isRelative(when),
  }
}

/** “In September, on the 12th”: the day of the month told before it. */
function inMonthTold(when: Expression['when'], told: Told, passage: number): Expression['when'] {
  const { from } = told.range
  if (when.type !== 'month-day' || told.passage !== passage || from === null) return when
  const [year, month] = [yearOf(from), monthOf(from)]
  return { type: 'day', year, month, day: when.day, last: null, weekday: null }
}

/**
 * What words mean whose day is not told: the days that they mean on the day of publication and each of the two before it,
 * where these agree. “Last year” does, “tomorrow” does not.
 */
function agreed(ranges: readonly Range[]): Range {
  const [first = nowhere] = ranges
  const isOne = ranges.every(({ from, to }) => from === first.from && to === first.to)
  return isOne ? first : nowhere
}

/** Whether two days more or less are little in it: “the past 30 days”, “over the last year”. */
function isLong(when: Expression['when']): boolean {
  if (when.type !== 'stretch') return false
  return when.unit === 'month' || when.unit === 'year' || when.count.least >= 14
}

/** “From 20 November to 11 December”, “in March and April”: what follows lies near what was told before it. */
function isListed({ when, sentence, sense }: Expression, told: Told, passage: number): boolean {
  const isOpen = (when.type === 'day' || when.type === 'month') && when.year === null
  return isOpen && told.passage === passage && told.sentence === sentence && sense === 'unknown'
}

/** How far apart two dates that share a year may stand, in UTF-16 units. */
const joint = 6

/** “Between March and May 2019”: the year of the second is that of the first. */
function withYearOf(expression: Expression, next: Expression | undefined): Expression {
  const { when } = expression
  if (!next || next.start - expression.end > joint || next.sentence !== expression.sentence)
    return expression
  if ((when.type !== 'day' && when.type !== 'month') || when.year !== null) return expression
  const other = next.when
  if ((other.type !== 'day' && other.type !== 'month') || other.year === null) return expression
  const year = when.month > other.month ? other.year - 1 : other.year
  return { ...expression, when: { ...when, year } }
}

/** The day on which words were said: of their card, of their record, or as the sentence around tells (“she said on Wednesday”). */
function dayOfWords(place: Place, expression: Expression): Day | null {
  const { draft, passage } = place
  if (passage.said !== null) return passage.said
  const record = draft.story ? recordAt(draft.story, passage, expression.start) : undefined
  const recorded = record ? dayOfQuotation(record, draft.zone) : null
  return recorded ?? (expression.quoted ? dayAtCue(place, expression) : null)
}

/** How far from its cue the day of a quotation may stand, in UTF-16 units. */
const reach = 80

function dayAtCue(
  { draft, passage, said, reaches, south, expressions }: Place,
  { start, sentence }: Expression,
): Day | null {
  const place = passage.start + start
  const here = firstOf(reaches, (furthest) => furthest > place)
  const cue = (said[here]?.start ?? place + 1) > place ? null : cueOf(said, here)
  const from = cue === null ? Number.POSITIVE_INFINITY : cue - passage.start - reach
  const to = cue === null ? Number.NEGATIVE_INFINITY : cue - passage.start + reach
  const first = firstOf(expressions, (one) => one.sentence >= sentence || one.start > from)
  for (let next = first; next < expressions.length; next += 1) {
    const one = expressions[next]
    if (!one || (one.sentence > sentence && one.start >= to)) break
    const isNear = one.sentence === sentence || (one.start > from && one.start < to)
    if (one.quoted || !isNear) continue
    const { publishedOn: today } = draft
    const day = resolveWhen(one.when, { today, sense: one.sense, told: nowhere, south })
    if (day.from !== null && day.from === day.to) return day.from
  }
  return null
}

/** Where the cue of a quotation stands, or of the one that it goes on with; null where there is none. */
function cueOf(said: readonly Said[], at: number): number | null {
  let one = said[at]
  for (let steps = 0; one && steps < 20; steps += 1) {
    if (one.cue) return one.cue.start
    if (one.continues === null) return null
    one = said[one.continues]
  }
  return null
}
