import type { Instant, Story, StoryId } from '@stet/core/story'
import type { Seal } from '../../keys/seal.ts'
import type { Database } from '../../storage/database.ts'
import type { Held, HeldValues } from '../../storage/held-words.ts'
import { saveSealed, sealedAfter } from '../../storage/take-outs.ts'
import type { TakeOutWhat } from './asked.ts'

/** One piece of what is sealed: enough to put it back. */
export type Piece =
  | { readonly type: 'what'; readonly what: TakeOutWhat; readonly instead: string }
  /** What stood at a place, and what stands there instead; null where nothing does. */
  | { readonly type: 'held'; readonly before: Held; readonly after: HeldValues | null }
  | { readonly type: 'draft'; readonly before: Story; readonly after: Story }
  | {
      readonly type: 'live'
      readonly before: Story
      readonly publishedAt: Instant
      readonly updatedAt: Instant | null
      /** The version without it. */
      readonly version: number
    }
  /** The versions of a story that readers are told to have been changed. */
  | { readonly type: 'marked'; readonly story: StoryId; readonly versions: readonly number[] }
  /** A file below the folder of data that is sealed under the number of this piece. */
  | { readonly type: 'file'; readonly path: string }

/** A piece with its number. */
export interface NumberedPiece {
  readonly number: number
  readonly piece: Piece
}

/** Gathers pieces during a transaction, and keeps them sealed at its end. */
export class SealedPieces {
  readonly #seal: Seal
  readonly #takeOut: string
  #first: number
  #pieces: string[] = []

  constructor(seal: Seal, takeOut: string, first: number) {
    this.#seal = seal
    this.#takeOut = takeOut
    this.#first = first
  }

  /** The number that the next piece gets. */
  get next(): number {
    return this.#first + this.#pieces.length
  }

  add(piece: Piece): void {
    const bytes = this.#seal.close(Buffer.from(JSON.stringify(piece)))
    this.#pieces.push(bytes.toString('base64'))
  }

  async save(db: Database): Promise<void> {
    await saveSealed(db, this.#takeOut, { first: this.#first, pieces: this.#pieces })
  }
}

/** Opens the pieces of a take-out, in their order. */
export async function* openPieces(
  db: Database,
  seal: Seal,
  takeOut: string,
): AsyncGenerator<NumberedPiece> {
  let after = -1
  for (;;) {
    const rows = await sealedAfter(db, takeOut, after)
    const last = rows.at(-1)
    if (!last) return
    for (const { number, bytes } of rows) {
      const text = seal.open(Buffer.from(bytes, 'base64')).toString()
      yield { number, piece: JSON.parse(text) as Piece }
    }
    after = last.number
  }
}
