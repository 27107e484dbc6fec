import type { Draft, PassageKind } from '../draft/draft.ts'
import type { Mention, People } from '../people/mention.ts'
import type { Span } from '../reading/span.ts'
import type { Words } from '../reading/words.ts'
import type { Find } from './find.ts'
import { headlineFind } from './headline-find.ts'
import { interviewTurns, type Turn } from './interview-turns.ts'
import { introducedBy } from './introduced-by.ts'
import type { Said } from './said.ts'
import { signedBy } from './signed-by.ts'
import { speakerOf } from './speaker-of.ts'

/** Somebody else's words as a whole, which the writer does not report in them. */
const quotedWhole: ReadonlySet<PassageKind> = new Set(['card', 'blockquote', 'help', 'context'])
/** What follows one another on the page as running text. */
const running: ReadonlySet<PassageKind> = new Set(['paragraph', 'item'])
const headlines: ReadonlySet<PassageKind> = new Set(['headline', 'variant', 'heading'])

/** A draft as it is being joined. */
interface Joining {
  readonly draft: Draft
  readonly words: readonly Words[]
  readonly mentions: readonly (readonly Mention[])[]
  readonly people: People
  readonly said: Said[]
  /** The passage of running text before; -1 for none. */
  before: number
}

/**
 * What is said in a draft, in order of place, from what was found in each of its passages (the lists follow
 * `draft.passages`): whom each speaker means, and who goes on speaking where a paragraph does not say. Through whom it
 * came is left to be judged: `channel`, `naming` and `distance` are first guesses.
 */
export function joinFinds(
  draft: Draft,
  words: readonly Words[],
  mentions: readonly (readonly Mention[])[],
  finds: readonly (readonly Find[])[],
  people: People,
): readonly Said[] {
  const joining: Joining = { draft, words, mentions, people, said: [], before: -1 }
  const turns = interviewTurns(draft)
  for (const [at, passage] of draft.passages.entries()) {
    if (quotedWhole.has(passage.kind)) continue
    addPassage(joining, at, findsOf(joining, at, finds[at] ?? [], turns.get(at)))
    if (running.has(passage.kind)) joining.before = at
  }
  return joining.said
}

/** What was found in a passage, with what only its kind or the draft around it can tell. */
function findsOf(
  { draft, words, mentions }: Joining,
  at: number,
  finds: readonly Find[],
  turn: Turn | undefined,
): readonly Find[] {
  if (turn)
    return [
      {
        ...turn.said,
        kind: 'direct',
        cue: null,
        speaker: turn.speaker,
        recipient: null,
        negated: false,
        continues: null,
      },
    ]
  const kind = draft.passages[at]?.kind ?? 'paragraph'
  const lines = words[at]
  if (!lines || !headlines.has(kind) || finds.some(({ speaker }) => speaker !== null)) return finds
  const found = headlineFind(lines, mentions[at] ?? [])
  return found ? [found] : finds
}

function addPassage(joining: Joining, at: number, finds: readonly Find[]): void {
  const { said } = joining
  const first = said.length
  if (finds.length === 0) sign(joining, at)
  for (const find of finds) {
    const own = asSaid(joining, at, find, first)
    said.push(own.speaker || own.cue ? own : goingOn(own, joining, first))
  }
}

function asSaid(joining: Joining, at: number, find: Find, first: number): Said {
  const { draft } = joining
  const from = draft.passages[at]?.start ?? 0
  const { cue, recipient } = find
  const text = (start: number, end: number) => draft.text.slice(from + start, from + end)
  return {
    start: from + find.start,
    end: from + find.end,
    kind: find.kind,
    words: text(find.start, find.end),
    cue: cue && { start: from + cue.start, end: from + cue.end, text: text(cue.start, cue.end) },
    speaker: find.speaker && speakerAt(joining, at, find.speaker),
    recipient: recipient && text(recipient.start, recipient.end),
    channel: 'unknown',
    naming: 'none',
    distance: 'unknown',
    outlet: null,
    chain: [],
    sameSourceAs: null,
    continues: find.continues === null ? null : first + find.continues,
    negated: find.negated,
    passage: at,
  }
}

function speakerAt(
  { draft, mentions, people }: Joining,
  passage: number,
  span: Span,
): Said['speaker'] {
  return speakerOf(span, { draft, passage, mentions: mentions[passage] ?? [], people })
}

/** Gives quoted words that nobody stands beside to whoever spoke last, in this paragraph or at the end of the one before. */
function goingOn(own: Said, joining: Joining, first: number): Said {
  const { draft, words, mentions, said, before } = joining
  if (said.length > first) return inherit(own, said, said.length - 1)
  const kind = draft.passages[own.passage]?.kind
  if (before < 0 || kind === undefined || !running.has(kind)) return own
  const lines = words[before]
  const span = lines && introducedBy(lines, mentions[before] ?? [])
  if (span) return { ...own, speaker: speakerAt(joining, before, span) }
  const last = said.at(-1)
  if (last?.passage !== before || last.kind === 'indirect') return own
  return inherit(leftOpen(own, joining), said, said.length - 1)
}

function inherit(own: Said, said: readonly Said[], at: number): Said {
  const last = said[at]
  if (!last || last.kind === 'indirect') return last ? { ...own, speaker: last.speaker } : own
  return { ...own, speaker: last.speaker, continues: at }
}

/** A paragraph that ends a quotation of the one before without a mark at its own beginning is quoted from there on. */
function leftOpen(own: Said, { draft, words, before }: Joining): Said {
  const passage = draft.passages[own.passage]
  const region = words[own.passage]?.regions[0]
  const open = words[before]?.regions.findLast(({ depth }) => depth === 0)
  if (!passage || !region || region.opened || open === undefined || open.closed === 'mark')
    return own
  if (passage.start + region.end !== own.end) return own
  return { ...own, start: passage.start, words: draft.text.slice(passage.start, own.end) }
}

/** “— Mara Quill” under quoted words that nobody stands beside. */
function sign(joining: Joining, at: number): void {
  const { draft, words, mentions, said, before } = joining
  const last = said.at(-1)
  const lines = words[at]
  if (!lines || !last || last.passage !== before || last.speaker) return
  if (!running.has(draft.passages[at]?.kind ?? 'card')) return
  const span = signedBy(lines, mentions[at] ?? [])
  if (span) said[said.length - 1] = { ...last, speaker: speakerAt(joining, at, span) }
}
