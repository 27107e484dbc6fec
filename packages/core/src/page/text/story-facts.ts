import { sourcingOf } from '../../quotation/sourcing.ts'
import { quotedWords } from '../../story/quoted-words.ts'
import type { Instant } from '../../story/story.ts'
import { postsOf } from '../../story/walk.ts'
import { sourceAddress, sourceWords, speakerWords } from '../blocks/source.ts'
import { type Clock, zoneNote } from '../clock.ts'
import type { StoryPage } from '../model.ts'
import { knowingWords, sourcingLine, standingWords } from '../sourcing-words.ts'
import type { Words } from '../words/words.ts'

/** The language and the clock in which a story's facts are told. */
export interface Telling {
  readonly words: Words
  readonly clock: Clock
}

/** What changed, the newest first: `Correction, 20 November 2026, 09:00` and its text. */
export function notesOf(
  { story }: StoryPage,
  { words, clock }: Telling,
): readonly { readonly label: string; readonly text: string }[] {
  return story.notes
    .toSorted((one, other) => Number(one.at < other.at) - Number(one.at > other.at))
    .map(({ kind, at, text }) => ({ label: `${words.notes[kind]}, ${clock.moment(at)}`, text }))
}

/** Who was asked for comment, when, and what came back as of when; a sentence or two each. */
export function requestsOf({ story }: StoryPage, { words, clock }: Telling): readonly string[] {
  return story.requests.map(({ asked, about, by, askedAt, answer, asOf }) => {
    const told = words.asked(asked, about, by)
    const answered = `${words.answers[answer]}, ${words.asOf(clock.moment(asOf))}`
    return `${told}, ${words.askedOn} ${clock.moment(askedAt)}. ${answered}.`
  })
}

/** One source of the story's quotations. */
export interface SourceFact {
  /** Who is quoted from it, and what it is: `Mara Quill: post by Mara Quill on Mastodon, 18 November 2026, 21:12`. */
  readonly text: string
  readonly address: string | null
}

/** How the story's quotations are known: what sums them up, and their sources, printed ones first and in their order, each once. */
export function sourcesOf(
  { story, standings }: StoryPage,
  { words, clock }: Telling,
): { readonly line: string; readonly sources: readonly SourceFact[] } {
  const records = new Map(story.quotations.map((quotation) => [quotation.id, quotation]))
  const stands = new Map(standings.map((standing) => [standing.id, standingWords(standing, words)]))
  const facts = new Map<string, SourceFact>()
  const printed = quotedWords(story).map(({ id }) => records.get(id))
  for (const quotation of [...printed, ...story.quotations]) {
    if (!quotation || quotation.source.type === 'unsourced') continue
    const speaker = speakerWords(quotation, words)
    const told = sourceWords(quotation.source, clock, words)
    const stand = stands.get(quotation.id)
    const known = [...knowingWords(quotation, words), ...(stand ? [stand] : [])].join(' ')
    const text = `${speaker ? `${speaker}: ` : ''}${told}${known ? `. ${known}` : ''}`
    const address = sourceAddress(quotation.source)
    facts.set(`${text} ${address}`, { text: text.replace(/\.$/, ''), address })
  }
  const line = standings.length > 0 ? sourcingLine(sourcingOf(standings), words) : ''
  return { line, sources: [...facts.values()] }
}

/** In which zone all the times are, said once. */
export function zoneOf({ story, summary }: StoryPage, { words, clock }: Telling): string {
  const told: (Instant | null)[] = [
    summary.publishedAt,
    summary.updatedAt,
    ...story.notes.map(({ at }) => at),
    ...story.requests.flatMap(({ askedAt, asOf }) => [askedAt, asOf]),
    ...postsOf(story).flatMap(({ postedAt, stateAt }) => [postedAt, stateAt]),
  ]
  return zoneNote(clock, [...new Set(told.filter((at) => at !== null))], words)
}
