import type { Draft } from '../draft/draft.ts'
import type { Span } from '../reading/span.ts'
import { firstOf, sharing } from '../reading/spans.ts'
import { speechIn } from '../reading/speech-in.ts'
import type { Sentence, Token, Words } from '../reading/words.ts'
import type { Said } from './said.ts'

/** The writer’s own words around a quotation, which tell how it came; places in the draft’s text. */
export interface Frame {
  /** Tokens of the writer’s; `|` stands where somebody’s words were left out. */
  readonly tokens: readonly FrameToken[]
}

export interface FrameToken extends Span {
  readonly norm: string
  readonly capital: boolean
}

interface Read {
  readonly draft: Draft
  readonly words: readonly Words[]
}

/** How many characters before and behind a quotation are looked at, and how many quotations around it. */
const widest = 600
const neighbours = 20

/** The words of the sentences that a quotation stands in, without what is said there and without what belongs to another. */
export function frameOf(said: readonly Said[], at: number, { draft, words }: Read): Frame {
  const own = said[at]
  const passage = own && draft.passages[own.passage]
  const read = own && words[own.passage]
  if (!own || !passage || !read) return { tokens: [] }
  const reach = reachOf(own)
  const left = bound(said, at, -1, reach.start)
  const right = bound(said, at, 1, reach.end)
  const [first, last] = [reach.start - widest, reach.end + widest]
  const sentences = sharing(read.sentences, {
    start: reach.start - passage.start,
    end: reach.end - passage.start,
  })
  const from = sentences[0]?.from ?? 0
  const to = sentences.at(-1)?.to ?? 0
  const masked = said
    .slice(Math.max(0, at - neighbours), at + neighbours)
    .filter((other) => other.passage === own.passage)
    .flatMap((other) => maskedBy(other, own))
  const near = { start: Math.max(left, first), end: Math.min(right, last) }
  return framed(read, { from, to }, passage.start, near, (place) =>
    masked.some(({ start, end }) => place >= start && place < end),
  )
}

/** Frames of whole sentences, which lead to many quotations each: made once. */
export type Leads = Map<Sentence, Frame>

/** The sentences before the one that a quotation begins in, the nearest first, over the passages before: each when it is asked for. */
export function* framesBefore(own: Said, { draft, words }: Read, leads: Leads): Generator<Frame> {
  let frames = 0
  const kind = draft.passages[own.passage]?.kind
  let until = reachOf(own).start - (draft.passages[own.passage]?.start ?? 0)
  for (let at = own.passage; at >= 0 && frames < leading; at -= 1) {
    const [passage, read] = [draft.passages[at], words[at]]
    if (!passage || !read || passage.kind !== kind) break
    const limit = until
    let next = firstOf(read.sentences, ({ end }) => end > limit) - 1
    for (; next >= 0 && frames < leading; next -= 1) {
      const sentence = read.sentences[next]
      if (!sentence) continue
      yield leads.get(sentence) ?? lead(leads, read, sentence, passage.start)
      frames += 1
    }
    until = Number.POSITIVE_INFINITY
  }
}

function lead(leads: Leads, read: Words, sentence: Sentence, start: number): Frame {
  const frame = framed(read, sentence, start)
  leads.set(sentence, frame)
  return frame
}

/** How many sentences back what leads to a quotation is looked for. */
const leading = 5

const everywhere: Span = { start: 0, end: Number.POSITIVE_INFINITY }

/** Of what is not near, `|` alone is kept. */
function framed(
  words: Words,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
  start: number,
  near: Span = everywhere,
  isOut: (place: number) => boolean = () => false,
): Frame {
  const { tokens } = words
  const speech = speechIn(words)
  const kept: FrameToken[] = []
  const first = Math.max(
    from,
    firstOf(tokens, (token) => start + token.start >= near.start),
  )
  const limit = Math.min(
    to,
    firstOf(tokens, (token) => start + token.start >= near.end),
  )
  if (first > from) leaveOut(kept, tokens[from], start)
  let region = firstOf(speech, ({ end }) => end > (tokens[first]?.start ?? 0))
  for (let at = first; at < limit; at += 1) {
    const token = tokens[at]
    if (!token) break
    while ((speech[region]?.end ?? Number.POSITIVE_INFINITY) <= token.start) region += 1
    const quoted = (speech[region]?.start ?? Number.POSITIVE_INFINITY) <= token.start
    if (!quoted && !isOut(start + token.start)) kept.push(inDraft(token, start))
    else leaveOut(kept, token, start)
  }
  if (limit < to) leaveOut(kept, tokens[limit], start)
  return { tokens: kept }
}

function leaveOut(kept: FrameToken[], token: Token | undefined, by: number): void {
  if (!token || kept.at(-1)?.norm === '|') return
  kept.push({ norm: '|', capital: false, start: by + token.start, end: by + token.start })
}

function inDraft({ norm, capital, start, end }: Token, by: number): FrameToken {
  return { norm, capital, start: start + by, end: end + by }
}

/** What of a sentence belongs to a quotation: of its own what is said, of another its cue too, where it is not around. */
function maskedBy(other: Said, own: Said): readonly Span[] {
  const { start, end, cue, kind } = other
  const same = other === own || cue === null || cue.start === own.cue?.start
  const whole = { start: Math.min(start, cue?.start ?? start), end: Math.max(end, cue?.end ?? end) }
  const around = whole.start <= own.start && own.end <= whole.end
  if (!same && !around) return [whole]
  return kind === 'direct' || (around && other !== own) ? [] : [{ start, end }]
}

/** From the first to the last that belongs to a quotation: its words, its cue and who said it. */
function reachOf({ start, end, cue, speaker }: Said): Span {
  const near = (span: Span | null) =>
    span && span.start < end + 400 && span.end > start - 400 ? span : null
  const [verb, who] = [near(cue), near(speaker)]
  return {
    start: Math.min(start, verb?.start ?? start, who?.start ?? start),
    end: Math.max(end, verb?.end ?? end, who?.end ?? end),
  }
}

/** Where what belongs to the quotation before (or behind) ends (or begins), where that has a cue of its own. */
function bound(said: readonly Said[], at: number, step: 1 | -1, edge: number): number {
  const own = said[at]
  for (let next = at + step; Math.abs(next - at) < neighbours; next += step) {
    const other = said[next]
    if (!own || other?.passage !== own.passage) break
    if (!other.cue || other.cue.start === own.cue?.start) continue
    const reach = reachOf(other)
    if (step < 0 && reach.end <= edge) return reach.end
    if (step > 0 && reach.start >= edge) return reach.start
  }
  return step < 0 ? 0 : Number.POSITIVE_INFINITY
}
