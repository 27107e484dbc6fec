import type { Reading } from '@stet/core/desk'
import { attributionsOf } from './gum-attributions.ts'
import { datesOf } from './gum-dates.ts'
import type { GumDocument, Stretch } from './gum-document.ts'
import type { Relation } from './relation.ts'
import { isReportedSpeech } from './reporting-verbs.ts'
import { jaccard, lettersOf, sharedBy } from './stretches.ts'

/** A kind of error with where it was seen, in documents that may be looked at. */
export interface ErrorClass {
  readonly name: string
  readonly places: readonly string[]
}

/** A mistake: its kind, and the words it is about. */
interface Mistake {
  readonly name: string
  readonly at: Stretch
}

/** The mistakes in documents of train and dev by kind, the most frequent first. */
export function errorClasses(
  read: readonly {
    readonly document: GumDocument
    readonly reading: Reading
    readonly relations: readonly Relation[]
  }[],
): readonly ErrorClass[] {
  const classes = new Map<string, string[]>()
  for (const { document, reading, relations } of read)
    for (const { name, at } of [
      ...mistakes(document, relations),
      ...sentenceMistakes(document, reading),
      ...dateMistakes(document, reading),
    ]) {
      const words = document.text.slice(at.start, at.end).replace(/\s+/g, ' ')
      const short = words.length > 110 ? `${words.slice(0, 70)} … ${words.slice(-35)}` : words
      classes.set(name, [...(classes.get(name) ?? []), `${document.name}: ${short}`])
    }
  return [...classes]
    .map(([name, places]) => ({ name, places }))
    .sort((a, b) => b.places.length - a.places.length)
}

function mistakes(document: GumDocument, relations: readonly Relation[]): readonly Mistake[] {
  const { text } = document
  const gold = attributionsOf(document).map((one) => ({
    one,
    letters: lettersOf(text, one.content),
  }))
  const ours = relations.map((one) => ({ one, letters: lettersOf(text, one.content) }))
  const missed = gold.flatMap(({ one, letters }): readonly Mistake[] => {
    const at = { start: one.content[0]?.start ?? 0, end: one.content.at(-1)?.end ?? 0 }
    const alike = Math.max(0, ...ours.map((other) => jaccard(letters, other.letters)))
    const isSpeech = isReportedSpeech(one.cueLemmas) || one.kind !== 'indirect'
    if (!isSpeech) return []
    const kind = `${one.kind}, cue “${one.cueLemmas.join(' ') || 'none'}”`
    if (alike === 0) return [{ name: `not found: ${kind}`, at }]
    if (alike < 0.5)
      return [{ name: `found with other borders (less than half shared): ${one.kind}`, at }]
    if (alike < 0.8)
      return [{ name: `found with other borders (less than .8 shared): ${one.kind}`, at }]
    const own = ours.find((other) => jaccard(letters, other.letters) === alike)
    if (own && own.one.source.length === 0) return [{ name: 'found without its speaker', at }]
    const source = lettersOf(text, one.source)
    if (own && sharedBy(source, lettersOf(text, own.one.source)) === 0)
      return [{ name: 'found with another speaker', at }]
    return []
  })
  const extra = ours.flatMap(({ one, letters }): readonly Mistake[] => {
    if (gold.some((other) => sharedBy(letters, other.letters) > 0)) return []
    const [cue] = one.cue
    const word = cue ? text.slice(cue.start, cue.end).toLowerCase() : 'none'
    const at = { start: one.content[0]?.start ?? 0, end: one.content.at(-1)?.end ?? 0 }
    return [
      {
        name: `no attribution in GUM: ${one.kind}${one.kind === 'indirect' ? `, cue “${word}”` : ''}`,
        at,
      },
    ]
  })
  return [...missed, ...extra]
}

function sentenceMistakes(document: GumDocument, { draft, passages }: Reading): readonly Mistake[] {
  const gold = new Set(document.sentences.map(({ end }) => end))
  const found = new Set(
    passages.flatMap(({ words }, index) =>
      words.sentences.map(({ end }) => (draft.passages[index]?.start ?? 0) + end),
    ),
  )
  const around = (end: number) => ({ start: Math.max(0, end - 40), end: end + 20 })
  return [
    ...[...gold]
      .filter((end) => !found.has(end))
      .map((end) => ({ name: 'a sentence’s end not found', at: around(end) })),
    ...[...found]
      .filter((end) => !gold.has(end))
      .map((end) => ({ name: 'a sentence ended where none does', at: around(end) })),
  ]
}

function dateMistakes(document: GumDocument, { dates }: Reading): readonly Mistake[] {
  return datesOf(document).flatMap((gold): readonly Mistake[] => {
    const found = dates.filter(({ start, end }) => start < gold.end && gold.start < end)
    if (found.length === 0) return [{ name: `a date not found (${gold.precision})`, at: gold }]
    if (found.some(({ from, to }) => from === gold.from && to === gold.to)) return []
    return [{ name: `a date with other days (${gold.precision})`, at: gold }]
  })
}
