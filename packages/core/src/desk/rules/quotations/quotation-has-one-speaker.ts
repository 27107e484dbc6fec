import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../reading/span.ts'
import { sharing } from '../../reading/spans.ts'
import type { Region, Words } from '../../reading/words.ts'
import { setLarge } from '../passage-kinds.ts'
import { headOf, isTitled, plainWords } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'

/** Asks which of two people said words that the draft gives to both. */
export const quotationHasOneSpeaker: Rule = {
  name: 'quotation-has-one-speaker',
  level: 'ask',
  summary: 'Asks who said words that are given to one person here and to another there.',
  guideline: null,
  run: ({ reading }) => {
    const byRun = new Map<string, Piece>()
    return piecesIn(reading).flatMap((one) => {
      const { runs } = one
      const before = runs.map((run) => byRun.get(run)).find((other) => other && isPart(one, other))
      for (const run of runs) if (!byRun.has(run)) byRun.set(run, one)
      return before && before.being !== one.being ? [ask(reading, before, one)] : []
    })
  },
}

/** Words between one pair of marks, and whose they are. */
interface Piece extends Span, Quoted {
  readonly being: number
}

/** So many words in a row are hardly said twice by chance. */
const enough = 4

function piecesIn({ said, passages, draft }: Reading): readonly Piece[] {
  return said.flatMap((one, at) => {
    const being = (one.speaker ?? headOf(said, at)?.speaker)?.being
    const passage = draft.passages[one.passage]
    if (being == null || !passage || one.kind === 'indirect') return []
    // A headline repeats what the text has, and its speaker is often a guess.
    if (setLarge.has(passage.kind)) return []
    const words = passages[one.passage]?.words
    const place = { start: one.start - passage.start, end: one.end - passage.start }
    return sharing(words?.regions ?? [], place).flatMap((region) => {
      const start = passage.start + region.start
      const end = passage.start + region.end
      if (region.depth > 0 || start < one.start || end > one.end) return []
      const quoted = words ? quotedIn(region, words) : undefined
      return quoted?.runs.length ? [{ start, end, ...quoted, being }] : []
    })
  })
}

interface Quoted {
  readonly words: string
  /** Each run of so many words: pieces that have one in common are compared. None where they are too few, or a name. */
  readonly runs: readonly string[]
}

const known = new WeakMap<Region, Quoted>()

function quotedIn(region: Region, passage: Words): Quoted {
  const before = known.get(region)
  if (before) return before
  const printed = passage.text.slice(region.start, region.end)
  const words = plainWords(passage, region)
  const made = { words, runs: isTitled(printed) ? [] : runsOf(words) }
  known.set(region, made)
  return made
}

function runsOf(text: string): readonly string[] {
  const starts = [0]
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) starts.push(at + 1)
  return starts
    .slice(0, 1 - enough)
    .map((start, at) => text.slice(start, (starts[at + enough] ?? text.length + 1) - 1))
}

function isPart(one: Piece, other: Piece): boolean {
  return one.words.includes(other.words) || other.words.includes(one.words)
}

function ask({ people }: Reading, before: Piece, { start, end, being }: Piece): Asked {
  const nameOf = (id: number) => people.beings[id]?.name ?? 'somebody'
  return {
    start,
    end,
    message: `Who said this: ${nameOf(before.being)}, as further up, or ${nameOf(being)}?`,
    why: 'The same words stand in quotation marks for two people.',
    suggestion: null,
  }
}
