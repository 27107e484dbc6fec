import type { Passage, PassageKind } from '../draft/draft.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/span.ts'
import type { Sentence, Words } from '../reading/words.ts'
import type { Said } from '../said/said.ts'
import { othersWords } from './passage-kinds.ts'
import { proseOf, tokenAfter } from './signed-passages.ts'

/** A passage with its words. */
export interface Prose {
  readonly passage: Passage
  readonly index: number
  readonly words: Words
}

const running: ReadonlySet<PassageKind> = new Set(['paragraph', 'item', 'event'])

const proseKept = new WeakMap<Reading, readonly Prose[]>()

/** The passages in the writer's own voice, from the headline to the captions; help boxes, related links and context notes left out. */
export function ownProse(reading: Reading): readonly Prose[] {
  const before = proseKept.get(reading)
  if (before) return before
  const prose = proseOf(reading).filter(({ passage }) => !othersWords.has(passage.kind))
  proseKept.set(reading, prose)
  return prose
}

const runningKept = new WeakMap<Reading, readonly Prose[]>()

/** Those of the running text alone: paragraphs, items, events. */
export function runningProse(reading: Reading): readonly Prose[] {
  const before = runningKept.get(reading)
  if (before) return before
  const prose = ownProse(reading).filter(({ passage }) => running.has(passage.kind))
  runningKept.set(reading, prose)
  return prose
}

/** Whether a place of a passage stands between quotation marks, whatever they are for. */
export function isMarked({ regions }: Words, { start, end }: Span): boolean {
  for (let at = lastFrom(regions, start); at >= 0; at -= 1) {
    const region = regions[at]
    if (!region) return false
    if (region.inner.start <= start && end <= region.inner.end) return true
    // Whatever begins before an outermost region is over.
    if (region.depth === 0) return false
  }
  return false
}

/** The sentence at a place of a passage; undefined outside all of them. */
export function sentenceAt({ sentences }: Words, place: number): Sentence | undefined {
  const sentence = sentences[lastFrom(sentences, place)]
  return sentence && place < sentence.end ? sentence : undefined
}

/** The last of several, in order, that begins at a place or before; -1 where none does. */
function lastFrom(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The place of a passage's stretch in the draft's text. */
export function placed({ start: from }: Passage, { start, end }: Span): Span {
  return { start: from + start, end: from + end }
}

export interface Match extends Span {
  readonly text: string
}

/** What was found in a passage, by the numbers of patterns. */
const known = new WeakMap<Words, (readonly Match[] | undefined)[]>()
const numbers = new Map<RegExp, number>()

/**
 * Each match of a pattern (with the flag `g`) in a passage, places within it. Kept by passage: while somebody writes, only
 * the passage that changed is looked through again; and where `needs` names words of which each match has at least one
 * (or a quick pattern that fits in each), only passages that have one of them are.
 */
export function matchesIn(
  words: Words,
  pattern: RegExp,
  needs?: ReadonlySet<string> | RegExp,
): readonly Match[] {
  const number = numbers.get(pattern) ?? numbers.size
  if (number === numbers.size) numbers.set(pattern, number)
  const kept = known.get(words) ?? []
  if (kept.length === 0) known.set(words, kept)
  const before = kept[number]
  if (before) return before
  const matches = !needs || mayHave(words, needs) ? found(words, pattern) : nothing
  kept[number] = matches
  return matches
}

const nothing: readonly Match[] = []

function mayHave(words: Words, needs: ReadonlySet<string> | RegExp): boolean {
  return needs instanceof RegExp ? needs.test(words.text) : hasAny(words, needs)
}

function found({ text: whole }: Words, pattern: RegExp): readonly Match[] {
  return [...whole.matchAll(pattern)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
  }))
}

/** Every set of words that passages were asked for, by each of its words. */
const setsOf = new Map<string, ReadonlySet<string>[]>()
const asked = new Set<ReadonlySet<string>>()

interface Had {
  /** Of how many sets this tells. */
  readonly of: number
  readonly sets: ReadonlySet<ReadonlySet<string>>
}

const hadKept = new WeakMap<Words, Had>()

/**
 * Whether a passage has one of these words, in lower case; both halves of “since-deleted” count. Each word of a passage is
 * looked up once for all sets.
 */
function hasAny(words: Words, needs: ReadonlySet<string>): boolean {
  if (!asked.has(needs)) {
    asked.add(needs)
    for (const one of needs) setsOf.set(one, [...(setsOf.get(one) ?? []), needs])
  }
  const before = hadKept.get(words)
  if (before?.of === asked.size) return before.sets.has(needs)
  const sets = setsIn(words)
  hadKept.set(words, { of: asked.size, sets })
  return sets.has(needs)
}

function setsIn({ tokens }: Words): ReadonlySet<ReadonlySet<string>> {
  const sets = new Set<ReadonlySet<string>>()
  const look = (norm: string) => {
    for (const one of setsOf.get(norm) ?? none) sets.add(one)
  }
  for (const { norm } of tokens) {
    look(norm)
    if (norm.includes('-')) for (const part of norm.split('-')) look(part)
  }
  return sets
}

const none: readonly ReadonlySet<string>[] = []

/** The words and numbers of a stretch of a passage, in lower case, a space between: to compare two stretches. */
export function plainWords(words: Words, { start, end }: Span): string {
  const norms: string[] = []
  for (let at = tokenAfter(words, start); at < words.tokens.length; at += 1) {
    const token = words.tokens[at]
    if (!token || token.end > end) break
    if (token.kind === 'word' || token.kind === 'number') norms.push(token.norm)
  }
  return norms.join(' ')
}

const plainKept = new WeakMap<Words, string>()

/** The words and numbers of a passage, as `plainWords` has them; kept by passage. */
export function plainOf(words: Words): string {
  const text = plainKept.get(words) ?? plainWords(words, { start: 0, end: words.text.length })
  plainKept.set(words, text)
  return text
}

/** What the first quotation of a chain says of its speaker: pieces of one quotation share it. */
export function headOf(said: readonly Said[], at: number): Said | undefined {
  let one = said[at]
  for (let steps = 0; one && one.continues !== null && steps < 50; steps += 1)
    one = said[one.continues]
  return one
}

/** Whether words are written as names of works are: most of those that count with a capital, no full stop. */
export function isTitled(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? []
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length
  return long.length > 1 && capitals / long.length > 0.7 && !/[.!?,;]["”’»)]*$/.test(words.trim())
}
