import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { askDesk, type Question, type Reading, readDraft, rules } from '@stet/core/desk'
import { draftOfText } from '@stet/core/desk/text-draft'
import { type Piece, readPiece } from './stet-wire/read.ts'

/** A piece of Stet-Wire with what the desk made of it. */
export interface ReadPiece {
  readonly piece: Piece
  readonly reading: Reading
  readonly questions: readonly Question[]
}

/** The pieces of Stet-Wire: those for everyday work, or the half that is kept for a release. */
export function piecesOf(half: 'open' | 'kept'): readonly Piece[] {
  const folder = join(import.meta.dirname, 'stet-wire', 'pieces')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((file) => readPiece(file.slice(0, -4), readFileSync(join(folder, file), 'utf8')))
    .filter(({ kept }) => kept === (half === 'kept'))
}

/** Reads a piece as a bare text, as `stet check` does, and asks what ships. */
export function readWire(piece: Piece): ReadPiece {
  const publishedOn = piece.header['published'] ?? null
  const publication = piece.header['outlet'] ?? ''
  const facts = { publishedOn, zone: piece.header['zone'] ?? 'UTC', publication }
  const reading = readDraft(draftOfText(piece.text, facts))
  const proof = {
    reading,
    facts: {
      today: publishedOn ?? '2026-01-01',
      now: null,
      standings: [],
      copies: new Map(),
      countries: [],
    },
  }
  const shipped = rules.filter(({ optional }) => !optional)
  return { piece, reading, questions: askDesk(proof, shipped) }
}
