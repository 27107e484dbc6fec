import type { Mention } from '../people/mention.ts'
import type { Span } from '../reading/span.ts'
import type { Region, Token, Words } from '../reading/words.ts'
import {
  adverbs,
  auxiliaries,
  determiners,
  pasts,
  prepositions,
  pronouns,
  subordinators,
} from './closed.ts'
import { type VerbForm, verbForms } from './forms.ts'

/** Tokens from the first up to before the last. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** A passage made ready for finding who said what in it. */
export interface Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The outermost stretches between marks that are not names of works, in order. */
  readonly quoted: readonly Region[]
  /** The tokens of each of them, marks included. */
  readonly runs: readonly Run[]
  /** For each token the place in `quoted` of the one around it, or -1. */
  readonly inside: Int32Array
  /** 1 for each token that begins a sentence. */
  readonly starts: Uint8Array
  /** The sentences, those that a quotation goes on over joined into one. */
  readonly units: readonly Run[]
  /** What was found out of each token, from 1; 0 where nobody asked yet. */
  readonly known: {
    readonly classes: Uint8Array
    readonly carries: Uint8Array
    readonly surely: Uint8Array
  }
  /** The mention that begins at a token. */
  readonly mentionAt: readonly (Mention | undefined)[]
}

/** Makes a passage ready. */
export function scanOf(words: Words, mentions: readonly Mention[]): Scan {
  const { text, tokens } = words
  const quoted = words.regions.filter(({ depth, use }) => depth === 0 && use !== 'title')
  const inside = new Int32Array(tokens.length).fill(-1)
  const runs: Run[] = []
  let at = 0
  for (const [place, region] of quoted.entries()) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < region.start) at++
    const from = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < region.end) inside[at++] = place
    runs.push({ from, to: at })
  }
  return {
    text,
    tokens,
    quoted,
    runs,
    inside,
    starts: startsOf(words),
    units: unitsOf(words, inside),
    known: {
      classes: new Uint8Array(tokens.length),
      carries: new Uint8Array(tokens.length),
      surely: new Uint8Array(tokens.length),
    },
    mentionAt: mentionsByToken(tokens, mentions),
  }
}

function startsOf({ tokens, sentences }: Words): Uint8Array {
  const starts = new Uint8Array(tokens.length)
  for (const { from } of sentences) {
    starts[from] = 1
    if (tokens[from]?.kind === 'quote') starts[from + 1] = 1
  }
  return starts
}

/** A sentence longer than this, quoted words counted as one, is read in parts: it is none, and must not cost its square. */
const longestUnit = 240

function unitsOf({ tokens, sentences }: Words, inside: Int32Array): readonly Run[] {
  const ends = new Uint8Array(tokens.length + 1)
  for (const { to } of sentences) ends[to] = 1
  const units: Run[] = []
  let from = 0
  let length = 0
  for (let to = 1; to <= tokens.length; to++) {
    const within = (inside[to - 1] ?? -1) !== -1 && inside[to - 1] === inside[to]
    if (within) continue
    length++
    if (to < tokens.length && ends[to] === 0 && length < longestUnit) continue
    units.push({ from, to })
    from = to
    length = 0
  }
  return units
}

function mentionsByToken(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly (Mention | undefined)[] {
  const byToken: (Mention | undefined)[] = new Array(tokens.length + 1)
  let at = 0
  for (const mention of mentions) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= mention.start) at++
    byToken[at] ??= mention
  }
  return byToken
}

/** The letters of a token as they are looked up; empty beyond the ends. */
export function norm({ tokens }: Scan, at: number): string {
  return tokens[at]?.norm ?? ''
}

/** Whether a token lies in quoted words. */
export function isQuoted({ inside }: Scan, at: number): boolean {
  return (inside[at] ?? -1) >= 0
}

/** The verb of reporting that a token could be. */
export function verbAt(scan: Scan, at: number): VerbForm | undefined {
  return isQuoted(scan, at) ? undefined : verbForms.get(norm(scan, at))
}

/**
 * Whether a token looks like a verb that carries its clause: all that can be told without knowing every verb. `surely`
 * leaves out what a plural noun could be as well.
 */
export function carriesClause(scan: Scan, at: number, surely = false): boolean {
  const known = surely ? scan.known.surely : scan.known.carries
  const before = known[at]
  if (before !== 0) return before === 2
  const carries = readsAsVerb(scan, at, surely)
  known[at] = carries ? 2 : 1
  return carries
}

function readsAsVerb(scan: Scan, at: number, surely: boolean): boolean {
  const token = scan.tokens[at]
  if (token?.kind !== 'word' || isQuoted(scan, at)) return false
  const { norm: letters, capital } = token
  if (letters === "'s" || letters === "'d")
    return isPronoun(scan, at - 1) || afterHelper.has(norm(scan, at + 1))
  if (auxiliaries.has(letters)) return !unfinite.has(letters)
  if (pasts.has(letters)) return !capital
  if (capital) return false
  if (letters.endsWith('ed') && letters.length > 3 && !notPast.has(letters))
    return !determiners.has(norm(scan, at - 1)) && norm(scan, at - 1) !== "'s"
  const form = verbForms.get(letters)
  if (form?.form === 'past') return true
  if (isPronoun(scan, at - 1))
    return (
      letters.length > 2 &&
      !prepositions.has(letters) &&
      !adverbs.has(letters) &&
      !subordinators.has(letters)
    )
  return (
    looksPresent(scan, at, letters) &&
    (!surely || (determiners.has(norm(scan, at + 1)) && form?.form !== 'base'))
  )
}

const afterHelper: ReadonlySet<string> = new Set(['not', 'been', 'going', 'a', 'the', 'no'])

const notPast = new Set(
  'need feed seed deed weed reed bleed breed speed indeed hundred sacred naked wicked shed sled exceed proceed succeed'.split(
    ' ',
  ),
)
const unfinite = new Set(['being', 'having', 'be', 'been'])

/** “wants the”, “admits to”: an -s that something follows as it follows a verb. */
function looksPresent(scan: Scan, at: number, letters: string): boolean {
  if (letters.length < 4 || letters.charCodeAt(letters.length - 1) !== 115) return false
  if (letters.endsWith('ss') || letters.endsWith("'s")) return false
  const next = norm(scan, at + 1)
  const before = norm(scan, at - 1)
  return (
    (determiners.has(next) ||
      prepositions.has(next) ||
      next.endsWith('ly') ||
      next === 'that' ||
      next === 'and') &&
    !determiners.has(before) &&
    !prepositions.has(before)
  )
}

function isPronoun(scan: Scan, at: number): boolean {
  return pronouns.has(norm(scan, at))
}

/** The places of tokens without white space around them, in the passage. */
export function spanOf({ tokens }: Scan, { from, to }: Run): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}
