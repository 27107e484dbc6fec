import type { Stretch } from './gum-document.ts'
import type { Relation } from './relation.ts'
import { isReportingForm } from './reporting-verbs.ts'

/**
 * The floor: every region between paired double marks of a paragraph is a quotation of at least `least` words, and
 * whoever stands at the nearest reporting verb said it. A row of every report, so that nobody forgets what a page of code can do.
 */
export function naiveRelations(text: string, least: number): readonly Relation[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end)
    const regions = [...words.matchAll(/["“”][^"“”]+["“”]/g)].map(({ index, 0: found }) => ({
      start: paragraph.start + index,
      end: paragraph.start + index + found.length,
    }))
    const cues = cuesIn(masked(text, paragraph, regions), paragraph.start)
    return regions
      .filter(({ start, end }) => text.slice(start, end).split(/\s+/).length >= least)
      .map((region) => relation(region, cues))
  })
}

function paragraphsOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
}

/** A paragraph with its quotations blanked, so that places stay. */
function masked(text: string, { start, end }: Stretch, regions: readonly Stretch[]): string {
  let words = text.slice(start, end)
  for (const region of regions) {
    const length = region.end - region.start
    words =
      words.slice(0, region.start - start) + ' '.repeat(length) + words.slice(region.end - start)
  }
  return words
}

interface Told {
  readonly source: Stretch
  readonly cue: Stretch
}

const who =
  /(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){0,3}|\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Ii]t)\b|\b[Tt]he [\p{L}-]+)/u
    .source
const before = new RegExp(
  `(${who})(?:,? (?:also|has|have|had|later|then|\\p{L}+ly)){0,2} (\\p{L}+)`,
  'gu',
)
const behind = new RegExp(
  `\\b(said|says|added|asked|wrote|replied|explained|continued|told) (${who})`,
  'gu',
)
const according = new RegExp(`\\b([Aa]ccording to) (${who})`, 'gu')

function cuesIn(words: string, base: number): readonly Told[] {
  const at = (start: number, length: number) => ({
    start: base + start,
    end: base + start + length,
  })
  const found: Told[] = []
  for (const { index, 0: whole, 1: name = '', 2: verb = '' } of words.matchAll(before))
    if (isReportingForm(verb))
      found.push({
        source: at(index, name.length),
        cue: at(index + whole.length - verb.length, verb.length),
      })
  for (const pattern of [behind, according])
    for (const { index, 0: whole, 1: verb = '', 2: name = '' } of words.matchAll(pattern))
      found.push({
        source: at(index + whole.length - name.length, name.length),
        cue: at(index, verb.length),
      })
  return found
}

function relation(region: Stretch, cues: readonly Told[]): Relation {
  const distance = ({ cue }: Told) =>
    Math.min(Math.abs(cue.start - region.end), Math.abs(region.start - cue.end))
  const [nearest] = cues.toSorted((a, b) => distance(a) - distance(b))
  const [source, cue] = nearest ? [[nearest.source], [nearest.cue]] : [[], []]
  return { content: [region], source, cue, kind: 'direct', alsoAt: source, refersTo: null }
}
