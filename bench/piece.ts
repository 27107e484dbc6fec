import { type Chance, chanceFrom } from './chance.ts'
import { words } from './words.ts'

/** A generated story, before it becomes Stet's data or a file for another program. */
export interface Piece {
  readonly number: number
  readonly slug: string
  readonly headline: string
  readonly standfirst: string
  readonly section: string
  readonly topics: readonly [string, string]
  /** The slug of its writer. */
  readonly byline: string
  /** `YYYY-MM-DDTHH:MM:SS.000Z`. */
  readonly publishedAt: string
  readonly parts: readonly Part[]
}

/** A part of a piece's body; `runs` are its words, some of them set in italics or linked. */
export type Part =
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'quote'; readonly text: string }

export interface Run {
  readonly text: string
  readonly look: 'plain' | 'italic' | 'link'
}

/** The slugs that pieces are filed under. */
export const sections: readonly string[] = ['screen', 'music', 'stage', 'books', 'ideas', 'places']
export const topics: readonly string[] = list('topic', 24)
export const bylines: readonly string[] = list('writer', 20)

const end = Date.UTC(2026, 10, 20)
const years = 10
const wordsWanted = 500

/** The first `count` pieces of an endless archive, spread over ten years, oldest first. */
export function* pieces(count: number): Generator<Piece> {
  const span = years * 365.25 * 86_400_000
  for (let number = 0; number < count; number += 1) {
    const chance = chanceFrom(number + 1)
    const publishedAt = new Date(end - span + (span * number) / count).toISOString()
    yield pieceOf(number, publishedAt.replace(/\.\d+Z/, '.000Z'), chance)
  }
}

/** Those of the first `count` pieces whose number passes; the others are not kept in memory. */
export function piecesWhere(count: number, passes: (number: number) => boolean): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces(count)) if (passes(piece.number)) kept.push(piece)
  return kept
}

function pieceOf(number: number, publishedAt: string, chance: Chance): Piece {
  const headline = `${capital(phrase(chance, 6))} ${number}`
  const first = chance.pick(topics)
  const second = chance.pick(topics.filter((topic) => topic !== first))
  return {
    number,
    slug: headline.toLowerCase().replaceAll(' ', '-'),
    headline,
    standfirst: `${capital(phrase(chance, 18))}.`,
    section: chance.pick(sections),
    topics: [first, second],
    byline: chance.pick(bylines),
    publishedAt,
    parts: partsOf(chance),
  }
}

/** Ten paragraphs, two headings, one quote: 500 words together. */
function partsOf(chance: Chance): readonly Part[] {
  const parts: Part[] = []
  let left = wordsWanted
  const take = (length: number) => {
    left -= length
    return length
  }
  for (let at = 0; at < 10; at += 1) {
    if (at === 3 || at === 6)
      parts.push({ type: 'heading', text: capital(phrase(chance, take(4))) })
    if (at === 5) parts.push({ type: 'quote', text: `“${capital(phrase(chance, take(22)))}.”` })
    const length = at === 9 ? left : 40 + chance.below(14)
    parts.push({ type: 'paragraph', runs: runsOf(chance, take(length)) })
  }
  return parts
}

function runsOf(chance: Chance, length: number): readonly Run[] {
  const early = 8 + chance.below(8)
  const look = chance.pick(['italic', 'link'] as const)
  return [
    { text: `${capital(phrase(chance, early))} `, look: 'plain' },
    { text: phrase(chance, 3), look },
    { text: ` ${sentences(chance, Math.max(2, length - early - 3))}`, look: 'plain' },
  ]
}

function sentences(chance: Chance, length: number): string {
  const half = Math.floor(length / 2)
  return `${phrase(chance, half)}. ${capital(phrase(chance, length - half))}.`
}

function phrase(chance: Chance, length: number): string {
  return Array.from({ length }, () => chance.pick(words)).join(' ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function list(name: string, length: number): string[] {
  return Array.from({ length }, (_, at) => `${name}-${String(at + 1).padStart(2, '0')}`)
}
