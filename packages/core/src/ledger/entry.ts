import type { Instant } from '../story/story.ts'

/**
 * What an entry tells of: a first publication, a change, a note that came with it, a story taken off the site,
 * versions taken out of public sight, and versions that are shown again.
 */
export type LedgerKind =
  | 'published'
  | 'changed'
  | 'noted'
  | 'unpublished'
  | 'taken-out'
  | 'restored'

export const ledgerKinds: readonly LedgerKind[] = [
  'published',
  'changed',
  'noted',
  'unpublished',
  'taken-out',
  'restored',
]

/** One line of the public ledger. It is public for ever: of a story it holds nothing but salted commitments. */
export interface LedgerEntry {
  /** When it was written into the ledger. */
  readonly at: Instant
  readonly kind: LedgerKind
  /** The story's name in the ledger, drawn by chance: 32 hexadecimal digits. */
  readonly story: string
  /** The versions that it tells of, counted from one; none where a story left the site. */
  readonly versions: readonly number[]
  /** SHA-256 of the salt's 32 bytes and the bytes of what is told, in hexadecimal. */
  readonly commitment: string
}

/** The bytes of an entry as text: JSON in its canonical form (RFC 8785), its members in the order of their names. */
export function entryText(entry: LedgerEntry): string {
  const { at, kind, story, versions, commitment } = entry
  return JSON.stringify({ at, commitment, kind, story, versions })
}
