import type { Said } from '@stet/core/desk'
import { countDates, countQuestions, countTopics } from './score-wire-questions.ts'
import type { Label } from './stet-wire/read.ts'
import type { ReadPiece } from './stet-wire-pieces.ts'
import { jaccard, lettersOf, paired, sharedBy } from './stretches.ts'

/** A quotation of a piece: its stretches, and what is labelled of it. */
interface GoldQuotation {
  readonly id: string
  readonly kind: string
  readonly content: readonly Label[]
  readonly source: readonly Label[]
  readonly entity: string
}

type Tally = (name: string, by?: number) => void

/** Counts of one piece for all figures of Stet-Wire. */
export function scoreWire(read: ReadPiece): Record<string, number> {
  const counts: Record<string, number> = {}
  const tally: Tally = (name, by = 1) => {
    counts[name] = (counts[name] ?? 0) + by
  }
  countRegions(read, tally)
  countQuotations(read, tally)
  countDates(read, tally)
  countTopics(read, tally)
  countQuestions(read, tally)
  return counts
}

/** Words in marks: speech by the labels of quotations, and those that are none (scare quotes, titles, nicknames, terms). */
function countRegions({ piece, reading }: ReadPiece, tally: Tally): void {
  const { text, labels } = piece
  const isMarked = ({ start, end }: Label) => /^["“‘'`«]/.test(text.slice(start, end))
  const spoken = labels.filter(
    (one) => (one.tag === 'w' || (one.tag === 'q' && /direct|\+/.test(one.value))) && isMarked(one),
  )
  const none = labels.filter((one) => one.tag === 'x' && isMarked(one))
  const found = reading.passages.flatMap(({ words }, index) => {
    const base = reading.draft.passages[index]?.start ?? 0
    return words.regions.map(({ start, end, use }) => ({
      start: base + start,
      end: base + end,
      use,
    }))
  })
  const isSame = (one: { start: number; end: number }, other: { start: number; end: number }) =>
    Math.abs(one.start - other.start) < 2 && Math.abs(one.end - other.end) < 3
  tally('regions gold', spoken.length)
  tally('regions found', found.filter(({ use }) => use === 'speech').length)
  tally(
    'regions right',
    spoken.filter((one) => found.some((other) => other.use === 'speech' && isSame(one, other)))
      .length,
  )
  const short = (one: { start: number; end: number }) =>
    text.slice(one.start, one.end).split(/\s+/).length <= 3
  for (const [name, isIn] of [
    ['no speech', () => true],
    ['no speech, short', short],
  ] as const) {
    const rejected = found.filter((one) => one.use !== 'speech' && isIn(one))
    tally(`${name} gold`, none.filter(isIn).length)
    tally(`${name} found`, rejected.length)
    tally(
      `${name} right`,
      rejected.filter((one) => none.some((other) => isSame(one, other))).length,
    )
  }
}

function quotationsOf({ piece }: ReadPiece): readonly GoldQuotation[] {
  const ids = [...new Set(piece.labels.flatMap(({ tag, ids: of }) => (tag === 'q' ? of : [])))]
  return ids.map((id) => {
    const own = (tag: Label['tag']) =>
      piece.labels.filter((one) => one.tag === tag && one.ids.includes(id))
    const content = own('q')
    const source = own('s')
    const kind = content.find(({ value }) => value !== '+')?.value ?? 'direct'
    return { id, kind, content, source, entity: source[0]?.value ?? '' }
  })
}

/** The desk’s stretches of one quotation together, over paragraphs too. */
function chainsOf(said: readonly Said[]): readonly (readonly Said[])[] {
  const chains = new Map<number, Said[]>()
  for (const [index, one] of said.entries()) {
    const before = one.continues === null ? undefined : chains.get(one.continues)
    const chain = before ?? []
    chain.push(one)
    chains.set(index, chain)
  }
  return [...new Set(chains.values())]
}

/** The desk’s quotations of a piece beside the labelled ones that they share at least half with, and those that stand alone. */
export function pairsOf(read: ReadPiece): {
  readonly gold: readonly Labelled[]
  readonly found: readonly Chain[]
  readonly pairs: readonly {
    readonly ours: Chain
    readonly theirs: Labelled
    readonly score: number
  }[]
  readonly missed: readonly Labelled[]
  readonly extra: readonly Chain[]
} {
  const { text } = read.piece
  const gold = quotationsOf(read).map((one) => ({ one, letters: lettersOf(text, one.content) }))
  const found = chainsOf(read.reading.said).map((chain) => ({
    chain,
    letters: lettersOf(text, chain),
  }))
  const pairs = paired(found, gold, (a, b) => jaccard(a.letters, b.letters), 0.5)
  const missed = gold.filter((one) => !pairs.some(({ theirs }) => theirs === one))
  const extra = found.filter((one) => !pairs.some(({ ours }) => ours === one))
  return { gold, found, pairs, missed, extra }
}

function countQuotations(read: ReadPiece, tally: Tally): void {
  const { gold, found, pairs } = pairsOf(read)
  for (const name of ['indirect', 'mixed', 'direct', 'quotations'] as const) {
    const isIn = (kind: string | undefined) => name === 'quotations' || kind === name
    tally(`${name} gold`, gold.filter(({ one }) => isIn(one.kind)).length)
    tally(`${name} found`, found.filter(({ chain }) => isIn(chain[0]?.kind)).length)
    tally(`${name} right`, pairs.filter(({ ours }) => isIn(ours.chain[0]?.kind)).length)
    tally(`${name} hit`, pairs.filter(({ theirs }) => isIn(theirs.one.kind)).length)
  }
  for (const { ours, theirs, score } of pairs) {
    const [first] = ours.chain
    if (!first) continue
    tally('matched')
    if (score === 1) tally('exact')
    if (first.kind === theirs.one.kind) tally('kind right')
    countSpeaker(read, first, theirs.one, tally)
    countSourcing(read, first, theirs.one, tally)
  }
  countUnnamed(read, gold, pairs, tally)
}

function countSpeaker(
  { piece, reading }: ReadPiece,
  first: Said,
  gold: GoldQuotation,
  tally: Tally,
): void {
  if (gold.source.length === 0) return
  const { text } = piece
  const quoted = gold.kind !== 'indirect'
  if (quoted) tally('speaker matched')
  const own = first.speaker ? lettersOf(text, [first.speaker]) : new Set<number>()
  if (quoted && sharedBy(own, lettersOf(text, gold.source)) > 0) tally('speaker right')
  tally('entity matched')
  const being = first.speaker?.being
  const mentions =
    being === null || being === undefined ? [] : (reading.people.beings[being]?.mentions ?? [])
  const entities = piece.labels
    .filter(
      ({ tag, start, end }) =>
        tag === 's' && mentions.some((one) => one.start < end && start < one.end),
    )
    .map(({ value }) => value)
  const most = [...new Set(entities)].sort((a, b) => times(entities, b) - times(entities, a))[0]
  const [name = ''] = (piece.entities[gold.entity] ?? '').split(',')
  const last = name.trim().split(' ').at(-1) ?? ''
  const isNamed = /^\p{Lu}/u.test(last)
  const isName = isNamed && (first.speaker?.refersTo ?? '').includes(last)
  if (isNamed ? isName : most === gold.entity) tally('entity right')
}

function times(list: readonly string[], value: string): number {
  return list.filter((one) => one === value).length
}

/** What Stet-Wire calls a distance, as the desk does. */
export const distances: Readonly<Record<string, string>> = {
  us: 'said-to-us',
  public: 'public',
  outlet: 'via-outlet',
  unknown: 'unknown',
}

function countSourcing(
  { piece }: ReadPiece,
  first: Said,
  { id }: GoldQuotation,
  tally: Tally,
): void {
  const told = piece.quotations[id]
  if (!told) return
  tally('sourced')
  tally(`channel ${told.channel} gold`)
  tally(`channel ${first.channel} found`)
  if (told.channel === first.channel) tally(`channel ${told.channel} right`)
  if (told.naming === first.naming) tally('naming right')
  if (distances[told.distance] === first.distance) tally('distance right')
  const via = told.more['via']
  if (via === undefined) return
  tally('outlet gold')
  const letters = (name: string) => name.toLowerCase().replace(/^the /, '')
  if (first.outlet !== null && letters(first.outlet) === letters(via)) tally('outlet right')
}

interface Letters {
  readonly letters: ReadonlySet<number>
}

type Chain = Letters & { readonly chain: readonly Said[] }
type Labelled = Letters & { readonly one: GoldQuotation }

/** Quotations of unnamed people, and those that came through another outlet: what was missed counts against recall. */
function countUnnamed(
  { piece, reading }: ReadPiece,
  gold: readonly Labelled[],
  pairs: readonly { readonly ours: Chain; readonly theirs: Labelled }[],
  tally: Tally,
): void {
  const found = chainsOf(reading.said)
  const classes = [
    [
      'unnamed',
      (one: Said) => one.naming === 'unnamed',
      (id: string) => piece.quotations[id]?.naming === 'unnamed',
    ],
    [
      'second-hand',
      (one: Said) => one.distance === 'via-outlet',
      (id: string) => piece.quotations[id]?.distance === 'outlet',
    ],
  ] as const
  for (const [name, isOurs, isTheirs] of classes) {
    tally(`${name} gold`, gold.filter(({ one }) => isTheirs(one.id)).length)
    tally(`${name} found`, found.filter(([first]) => first && isOurs(first)).length)
    const right = pairs.filter(
      ({ ours, theirs }) => ours.chain[0] && isOurs(ours.chain[0]) && isTheirs(theirs.one.id),
    )
    tally(`${name} right`, right.length)
  }
}
