import type { Reading } from '@stet/core/desk'
import { attributionsOf } from './gum-attributions.ts'
import { datesOf } from './gum-dates.ts'
import type { GumDocument, Stretch } from './gum-document.ts'
import { lettersOf, sharedBy } from './stretches.ts'

/** Counts of one document for sentences, regions of marks and dates. */
export function scoreReading(document: GumDocument, reading: Reading): Record<string, number> {
  return {
    ...sentences(document, reading),
    ...regions(document, reading),
    ...dates(document, reading),
  }
}

function sentences(document: GumDocument, { draft, passages }: Reading): Record<string, number> {
  const gold = new Set(document.sentences.map(({ end }) => end))
  const found = passages.flatMap(({ words }, index) =>
    words.sentences.map(({ end }) => (draft.passages[index]?.start ?? 0) + end),
  )
  const right = found.filter((end) => gold.has(end)).length
  return { 'sentences gold': gold.size, 'sentences found': found.length, 'sentences right': right }
}

/** Regions in double marks that are said to be speech. */
function regions(document: GumDocument, { draft, passages }: Reading): Record<string, number> {
  const places = passages.flatMap(({ words }, index) => {
    const start = draft.passages[index]?.start ?? 0
    return words.regions
      .filter(({ use, depth, style }) => use === 'speech' && depth === 0 && style === 'double')
      .map((region) => ({ start: start + region.start, end: start + region.end }))
  })
  return regionCounts('regions', document, places)
}

/**
 * Counts of regions against the attributions that hold marks: right where they share half the letters of the shorter one. GUM
 * marks of many a long quotation its last sentence alone, so the shorter one decides.
 */
export function regionCounts(
  name: string,
  document: GumDocument,
  places: readonly Stretch[],
): Record<string, number> {
  const { text } = document
  const gold = attributionsOf(document)
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ content }) => lettersOf(text, content))
  const found = places.map((place) => lettersOf(text, [place]))
  const isIn = (region: ReadonlySet<number>, one: ReadonlySet<number>) =>
    sharedBy(region, one) * 2 >= Math.min(region.size, one.size) && region.size > 0
  return {
    [`${name} gold`]: gold.length,
    [`${name} found`]: found.length,
    [`${name} right`]: found.filter((region) => gold.some((one) => isIn(region, one))).length,
    [`${name} hit`]: gold.filter((one) => found.some((region) => isIn(region, one))).length,
  }
}

function dates(document: GumDocument, reading: Reading): Record<string, number> {
  const counts: Record<string, number> = {}
  const tally = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1
  }
  for (const gold of datesOf(document)) {
    const found = reading.dates.filter(({ start, end }) => start < gold.end && gold.start < end)
    const isRight = found.some(({ from, to }) => from === gold.from && to === gold.to)
    const isDate = !isLength(document.text.slice(gold.start, gold.end))
    for (const name of ['dates', `dates ${gold.precision}`, ...(isDate ? ['dates proper'] : [])]) {
      tally(`${name} gold`)
      if (found.length > 0) tally(`${name} found`)
      if (isRight) tally(`${name} right`)
    }
  }
  return counts
}

/** Lengths of time and times of day, which GUM marks as dates by the event that they are counted from: “15 years”, “22:30”. */
function isLength(words: string): boolean {
  if (/\b(?:ago|last|past|next|later|this|coming|previous|earlier)\b/i.test(words)) return false
  return (
    /^\d{1,2}:\d\d$/.test(words) ||
    /(?:^|[\s-])(?:second|minute|hour|day|week|month|year|decade)s?(?: in advance\b.*)?$/i.test(
      words,
    )
  )
}
