import { wordSet } from '../people/lexicon.ts'
import type { Region, Sentence, Token, Words } from '../reading/words.ts'
import { calendarPatterns } from './calendar-patterns.ts'
import type { Expression, When } from './expression.ts'
import { feastPatterns } from './feast-patterns.ts'
import type { Pattern } from './patterns.ts'
import { relativePatterns } from './relative-patterns.ts'
import { senseAround } from './sense.ts'
import { bareDayPatterns } from './weekday-patterns.ts'
import { agePatterns, yearPatterns } from './year-patterns.ts'

/** What to look for at a word, by the word; at digits by `#`. */
const byStart: ReadonlyMap<string, readonly Pattern[]> = indexed([
  ...relativePatterns,
  ...agePatterns,
  ...calendarPatterns,
  ...yearPatterns,
  ...feastPatterns,
  ...bareDayPatterns,
])

function indexed(patterns: readonly Pattern[]): ReadonlyMap<string, readonly Pattern[]> {
  const index = new Map<string, Pattern[]>()
  for (const one of patterns)
    for (const start of one.starts) {
      const known = index.get(start)
      if (known) known.push(one)
      else index.set(start, [one])
    }
  return index
}

/** The expressions of time in a passage, in order of place. A pure function of its text. */
export function datesIn(words: Words): readonly Expression[] {
  const found: Expression[] = []
  const { tokens } = words
  const along: Along = { sentence: 0, region: 0, around: [] }
  for (let at = 0; at < tokens.length; ) {
    const one = expressionAt(words, at, along)
    if (one === undefined) at += 1
    else {
      found.push(one, ...secondYear(words, one))
      while (at < tokens.length && (tokens[at]?.start ?? 0) < one.end) at += 1
    }
  }
  return found
}

/** “1990-1995”: its second half, which is no word of its own. */
function secondYear({ text }: Words, one: Expression): readonly Expression[] {
  const { when, end } = one
  const second =
    when.type === 'years'
      ? /^[-/]((?:1[5-9]|20|21)\d\d)(?![\d/-])/.exec(text.slice(end, end + 6))
      : null
  const year = Number(second?.[1])
  if (when.type !== 'years' || !second || year <= when.first) return []
  return [
    { ...one, start: end + 1, end: end + 5, when: { type: 'years', first: year, last: year } },
  ]
}

function expressionAt(words: Words, token: number, along: Along): Expression | undefined {
  const first = words.tokens[token]
  if (!first || first.kind === 'quote' || first.kind === 'sign') return undefined
  const patterns = patternsAt(first.norm)
  if (patterns.length === 0 || !goesOn(words.tokens, token)) return undefined
  for (const { shape, read } of patterns) {
    shape.lastIndex = first.start
    const match = shape.exec(words.text)
    if (!match) continue
    const end = first.start + match[0].length
    const when = read(match.groups ?? {}, { words, token, end })
    if (when) return expression(words, { token, end, when, printed: match[0] }, along)
  }
  return undefined
}

/** How far a passage was read: its sentences and regions are walked along with its tokens. */
interface Along {
  sentence: number
  region: number
  /** Regions begun and not over. */
  around: readonly Region[]
}

interface Found {
  readonly token: number
  readonly end: number
  readonly when: When
  readonly printed: string
}

function expression(words: Words, found: Found, along: Along): Expression {
  const { token, end, when, printed } = found
  const start = words.tokens[token]?.start ?? 0
  while (token >= (words.sentences[along.sentence]?.to ?? Number.POSITIVE_INFINITY))
    along.sentence += 1
  const around = along.around.filter((region) => region.end > start)
  for (let next = words.regions[along.region]; next && next.start <= start; ) {
    if (next.end > start) around.push(next)
    along.region += 1
    next = words.regions[along.region]
  }
  along.around = around
  const quoted = around.some((region) => isSpeechAround(region, start, end))
  const sense = senseOf(words, printed, found, words.sentences[along.sentence])
  return { start, end, when, sense, quoted, sentence: along.sentence }
}

function isSpeechAround(
  { inner, use, closed, opened }: Region,
  start: number,
  end: number,
): boolean {
  const isWhole = opened && closed !== 'missing'
  return use === 'speech' && isWhole && inner.start <= start && end <= inner.end
}

const none: readonly Pattern[] = []

function patternsAt(norm: string): readonly Pattern[] {
  const unit = norm.charCodeAt(0)
  if (unit >= 48 && unit <= 57) return byStart.get('#') ?? none
  if (unit === 39 && norm.length > 1) return byStart.get("'") ?? none
  const known = byStart.get(norm)
  if (known) return known
  const hyphen = norm.indexOf('-')
  return (hyphen > 0 ? byStart.get(norm.slice(0, hyphen)) : undefined) ?? none
}

/** After the commonest words most of what follows begins no time: its first three letters tell. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const follow = behind.get(tokens[at]?.norm ?? '')
  if (!follow) return true
  const next = tokens[at + 1]
  if (!next) return false
  const unit = next.norm.charCodeAt(0)
  // Digits, and the apostrophe of “the ’90s”.
  return (unit >= 39 && unit <= 57) || follow.has(next.norm.slice(0, 3))
}

const units = 'hou day nig wee for mon yea dec cen'
const counts = wordSet(`${units} few doz cou to or`)
/** What stands behind “the”: parts of times, sides, units, seasons, decades. */
const behindThe = wordSet(
  `${units} sta beg mid end clo ear lat com pas las nex pre fol sam spr sum aut fal win twe thi fif six sev eig nin fir sec fou cur pri`,
)
const behind: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['the', behindThe],
  ...'a an one two three four five six seven eight nine ten some many several few'
    .split(' ')
    .map((word) => [word, counts] as const),
])

function senseOf(
  { tokens }: Words,
  printed: string,
  { token, end }: Found,
  sentence: Sentence | undefined,
): Expression['sense'] {
  if (/^last\b/i.test(printed)) return 'past'
  if (/^next\b/i.test(printed)) return 'future'
  let after = token
  while (after < tokens.length && (tokens[after]?.start ?? end) < end) after += 1
  return senseAround(tokens, token, after, sentence)
}
