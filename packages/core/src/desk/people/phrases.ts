import type { Sentence, Token, Words } from '../reading/words.ts'
import { isModifier } from './forms.ts'
import { breaks, openers, speechVerbs } from './grammar-words.ts'
import type { BeingKind, Mention } from './mention.ts'
import type { NameRun } from './name-runs.ts'
import { notNames } from './name-words.ts'
import { nounOf } from './nouns.ts'

/** A description of somebody or something that can speak: tokens from `from` up to before `to`, its noun at `head`. */
export interface Phrase {
  readonly from: number
  readonly head: number
  readonly to: number
  readonly being: BeingKind
  readonly number: Mention['number']
  /** Its first word where that is an article, a possessive or a count, in small letters; empty where it has none. */
  readonly opener: string
  /** The noun in the singular. */
  readonly noun: string
}

/** What of a passage is known when descriptions are looked for. */
export interface Scan {
  readonly words: Words
  /** The name that a token belongs to, by the token's place. */
  readonly runAt: readonly (NameRun | undefined)[]
}

/** The description whose noun stands at a token of a sentence; null where it is no noun for a speaker. */
export function phraseAt(scan: Scan, sentence: Sentence, head: number): Phrase | null {
  const { tokens } = scan.words
  const token = tokens[head]
  if (token?.kind !== 'word' || scan.runAt[head]) return null
  const known = nounOf(token.norm)
  if (!known || !endsNoun(scan, head, sentence.to)) return null
  const { noun, being } = known
  const { from, opener } = beginOf(scan, sentence, head)
  const number = known.many ? 'many' : 'one'
  if (opener === '' && scan.runAt[head - 1] && alsoVerbs.has(noun)) return null
  if (opener === '' && !standsBare(scan, sentence, from, head, number)) return null
  const to = complementEnd(scan, head, sentence.to)
  const part = tokens[from - 1]?.norm === 'of' ? (tokens[from - 2]?.norm ?? '') : ''
  // “One of her friends” is one of them.
  return number === 'many' && parts.has(part)
    ? {
        from: from - 2,
        head,
        to,
        being,
        number: part === 'one' ? 'one' : number,
        opener: part,
        noun,
      }
    : { from, head, to, being, number, opener, noun }
}

const parts: ReadonlySet<string> = new Set(['one', 'two', 'three', 'several', 'some'])

/** Nouns that are verbs after a name: “The ministry notes”, “NASA estimates”. */
const alsoVerbs: ReadonlySet<string> = new Set(
  'estimate note order sign form figure post project poll record report review sentence state study form contract hit head star host guard judge partner coach captain model ally file survey audit brief permit pledge account author manager'.split(
    ' ',
  ),
)

/** Whether the noun is the last of its description: not “police” in “the police officer”. */
function endsNoun({ words: { tokens }, runAt }: Scan, head: number, limit: number): boolean {
  const next = tokens[head + 1]
  if (head + 1 >= limit || next?.kind !== 'word' || runAt[head + 1]) return true
  return breaks.has(next.norm) || speechVerbs.has(next.norm) || !nounOf(next.norm)
}

function beginOf(
  { words: { tokens }, runAt }: Scan,
  sentence: Sentence,
  head: number,
): { from: number; opener: string } {
  let from = head
  for (let at = head - 1; at >= sentence.from && head - at <= 7; at -= 1) {
    const token = tokens[at]
    if (!token) break
    const run = runAt[at]
    if (token.norm === "'s" || token.norm === "'") {
      const owner = runAt[at - 1]
      if (owner) return { from: owner.from, opener: 'possessor' }
      continue
    }
    if (run) return beforeName(tokens, run)
    if (openers.has(token.norm)) {
      return token.norm === 'that' && nounOf(tokens[head]?.norm ?? '')?.many
        ? { from: at + 1, opener: '' }
        : { from: at, opener: token.norm }
    }
    if (token.kind === 'number') return { from: at, opener: 'count' }
    if (token.kind !== 'word' || breaks.has(token.norm) || speechVerbs.has(token.norm)) break
    from = at
  }
  return { from: trimmed(tokens, from, head), opener: '' }
}

/** Where a description begins with a name: “NASA officials”, “An NBC executive”. */
function beforeName(tokens: readonly Token[], { from }: NameRun): { from: number; opener: string } {
  const opener = tokens[from - 1]?.norm ?? ''
  return openers.has(opener) ? { from: from - 1, opener } : { from, opener: '' }
}

/** Without an article only words that describe belong to a noun; verbs do not. */
function trimmed(tokens: readonly Token[], from: number, head: number): number {
  let at = head
  while (at - 1 >= from && isModifier(tokens[at - 1]?.norm ?? '')) at -= 1
  return at
}

const mass: ReadonlySet<string> = new Set(['media', 'police', 'press', 'parliament', 'congress'])

/** Whether a noun without an article can mean somebody here: many of them, one in a headline or beside a name or a cue. */
function standsBare(
  { words: { tokens }, runAt }: Scan,
  sentence: Sentence,
  from: number,
  head: number,
  number: Mention['number'],
): boolean {
  if (number === 'many' || mass.has(tokens[head]?.norm ?? '')) return true
  const before = tokens[from - 1]
  const after = tokens[head + 1]
  if (from === sentence.from || before?.norm === ',' || before?.kind === 'quote') return true
  return (
    (after !== undefined && speechVerbs.has(after.norm)) ||
    runAt[head + 1] !== undefined ||
    runAt[from] !== undefined
  )
}

const links: ReadonlySet<string> = new Set([
  'of',
  'for',
  'from',
  'at',
  'with',
  'to',
  'in',
  'inside',
  'near',
  'close',
  'familiar',
  'behind',
])

/** Where the description ends with what says of whom or of what: “a spokesman for the label”. */
function complementEnd(scan: Scan, head: number, limit: number): number {
  const { tokens } = scan.words
  let to = head + 1
  while (to < limit && to - head < 24 && links.has(tokens[to]?.norm ?? '')) {
    let begin = to + 1
    while (begin < limit && links.has(tokens[begin]?.norm ?? '')) begin += 1
    const end = objectEnd(scan, begin, limit)
    if (end === begin) break
    to = end
  }
  return to
}

/** Where the noun with its words, or the name, that begins at a token ends. */
function objectEnd({ words: { tokens }, runAt }: Scan, begin: number, limit: number): number {
  let at = begin
  while (at < limit && at - begin < 6) {
    const token = tokens[at]
    const run = runAt[at]
    if (run) at = run.to
    else if (at === begin && openers.has(token?.norm ?? '')) at += 1
    else if (isPossessive(token) && at > begin) at += 1
    else if (token?.kind !== 'word' || endsPhrase(token)) break
    else at += 1
  }
  return at
}

function isPossessive(token: Token | undefined): boolean {
  return token?.norm === "'s" || token?.norm === "'"
}

function endsPhrase({ norm, capital }: Token): boolean {
  // “Fans in March”: a capital that names nobody is a day or a month.
  if (capital && notNames.has(norm)) return true
  return breaks.has(norm) || speechVerbs.has(norm) || /[^aeiou]ed$/.test(norm)
}
