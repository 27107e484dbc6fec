import type { Attribution } from './gum-attributions.ts'
import { attributionsOf } from './gum-attributions.ts'
import type { GumDocument } from './gum-document.ts'
import { type GumMention, mentionAt, mentionsOf } from './gum-entities.ts'
import type { Relation } from './relation.ts'
import { isReportedSpeech } from './reporting-verbs.ts'
import { jaccard, lettersOf, paired, sharedBy } from './stretches.ts'

/** A relation and the places of its letters. */
interface Placed<T> {
  readonly one: T
  readonly content: ReadonlySet<number>
  readonly source: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
}

type Tally = (name: string, by?: number) => void

/** What is looked at: all attributions of GUM, those with marks, or those in marks from end to end. */
type Subset = 'all' | 'quoted' | 'direct'

/** Counts of one document, for all figures on who said what. */
export function scoreRelations(
  document: GumDocument,
  ours: readonly Relation[],
): Record<string, number> {
  const counts: Record<string, number> = {}
  const tally: Tally = (name, by = 1) => {
    counts[name] = (counts[name] ?? 0) + by
  }
  const { text } = document
  const gold = attributionsOf(document).map((one) => placed(text, one))
  const found = ours.map((one) => placed(text, one))
  countSubset('all', gold, found, found, tally)
  const quoted = gold.filter(({ one }) => one.kind !== 'indirect')
  countSubset(
    'quoted',
    quoted,
    found.filter(({ one }) => one.kind !== 'indirect'),
    found,
    tally,
  )
  countSubset(
    'direct',
    gold.filter(({ one }) => one.kind === 'direct'),
    found.filter(({ one }) => one.kind === 'direct'),
    found,
    tally,
  )
  countReported(gold, found, tally)
  countSpeakers(document, quoted, found, tally)
  return counts
}

function placed<T extends Relation | Attribution>(text: string, one: T): Placed<T> {
  return {
    one,
    content: lettersOf(text, one.content),
    source: lettersOf(text, one.source),
    cue: lettersOf(text, one.cue),
  }
}

type Gold = readonly Placed<Attribution>[]
type Ours = readonly Placed<Relation>[]

/** Four ways of scoring: exact spans, mean Jaccard, Jaccard of .8 with source and cue, and GenderGapTracker’s. */
function countSubset(name: Subset, gold: Gold, found: Ours, all: Ours, tally: Tally): void {
  for (const part of ['source', 'cue', 'content'] as const) {
    const theirs = gold.filter((one) => one[part].size > 0)
    const own = found.filter((one) => one[part].size > 0)
    tally(`${name} exact ${part} gold`, theirs.length)
    tally(`${name} exact ${part} found`, own.length)
    tally(
      `${name} exact ${part} right`,
      paired(own, theirs, (a, b) => jaccard(a[part], b[part]), 1).length,
    )
    tally(`${name} mean ${part} gold`, theirs.length)
    tally(`${name} mean ${part} found`, own.length)
    tally(`${name} mean ${part} right`, total(own.map((one) => best(one, theirs, part))))
    tally(`${name} mean ${part} hit`, total(theirs.map((one) => best(one, own, part))))
  }
  const alike = (a: Placed<Relation>, b: Placed<Attribution>) => jaccard(a.content, b.content)
  const joint = paired(found, gold, alike, 0.8).filter(({ ours, theirs }) => isJoint(ours, theirs))
  const whole = paired(found, gold, alike, 1).filter(
    ({ ours, theirs }) =>
      jaccard(ours.source, theirs.source) === 1 && jaccard(ours.cue, theirs.cue) === 1,
  )
  for (const [way, right] of [
    ['half', paired(found, gold, alike, 0.5).length],
    ['joint', joint.length],
    ['whole', whole.length],
  ] as const) {
    tally(`${name} ${way} gold`, gold.length)
    tally(`${name} ${way} found`, found.length)
    tally(`${name} ${way} right`, right)
  }
  for (const least of [0.3, 0.8]) {
    // GenderGapTracker’s match: the share of gold that is covered; an over-long find scores 1.
    const pairs = paired(
      all,
      gold,
      (a, b) => sharedBy(a.content, b.content) / Math.max(1, b.content.size),
      least,
    )
    tally(`${name} covered ${least} gold`, gold.length)
    tally(`${name} covered ${least} found`, name === 'all' ? all.length : found.length)
    tally(`${name} covered ${least} right`, pairs.length)
  }
}

function isJoint(ours: Placed<Relation>, theirs: Placed<Attribution>): boolean {
  const overlap = (part: 'source' | 'cue') =>
    theirs[part].size === 0 || sharedBy(ours[part], theirs[part]) > 0
  return overlap('source') && overlap('cue')
}

function best<A extends Placed<unknown>>(
  one: Placed<unknown>,
  others: readonly A[],
  part: 'source' | 'cue' | 'content',
): number {
  return Math.max(0, ...others.map((other) => jaccard(one[part], other[part])))
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** Reported speech by somebody else’s verbs: gold of that kind must be found; what is found must be some attribution of speech. */
function countReported(gold: Gold, found: Ours, tally: Tally): void {
  const speech = gold.filter(
    ({ one }) => isReportedSpeech(one.cueLemmas) && one.kind === 'indirect',
  )
  const own = found.filter(({ one }) => one.kind === 'indirect')
  const alike = (a: Placed<Relation>, b: Placed<Attribution>) => jaccard(a.content, b.content)
  tally('reported gold', speech.length)
  tally('reported found', own.length)
  tally('reported right', paired(own, gold, alike, 0.5).length)
  tally('reported hit', paired(found, speech, alike, 0.5).length)
}

/** Who spoke, of quoted words that were found: overlapping source, and the same entity by GUM’s coreference. */
function countSpeakers(document: GumDocument, quoted: Gold, found: Ours, tally: Tally): void {
  const mentions = mentionsOf(document)
  const overlap = (a: Placed<Relation>, b: Placed<Attribution>) =>
    sharedBy(a.content, b.content) / Math.max(1, Math.min(a.content.size, b.content.size))
  for (const { ours, theirs } of paired(found, quoted, overlap, 0.5)) {
    tally('speaker matched')
    if (sharedBy(ours.source, theirs.source) > 0) tally('speaker right')
    if (jaccard(ours.source, theirs.source) === 1) tally('speaker exact')
    const group = theirs.one.entity
    if (group === null || !mentions.some((one) => one.group === group && !one.isPronoun)) continue
    tally('entity matched')
    const [own] = theirs.one.source
    const isPronoun = own !== undefined && mentionAt(mentions, own)?.isPronoun === true
    if (isPronoun) tally('pronoun matched')
    if (groupOf(ours.one, mentions) === group) {
      tally('entity right')
      if (isPronoun) tally('pronoun right')
    }
  }
}

/** The group that most mentions of whoever spoke belong to, pronouns left out where there are others. */
function groupOf(
  { alsoAt, source }: Relation,
  mentions: readonly GumMention[],
): string | undefined {
  const at = [...alsoAt, ...source].flatMap((place) => mentionAt(mentions, place) ?? [])
  const named = at.filter(({ isPronoun }) => !isPronoun)
  const groups = new Map<string, number>()
  for (const { group } of named) groups.set(group, (groups.get(group) ?? 0) + 1)
  return [...groups].sort((a, b) => b[1] - a[1])[0]?.[0]
}
