import type { Instant, Note, Story } from '../story/story.ts'
import type { PublicContent } from './content.ts'
import type { LedgerEntry } from './entry.ts'

/** What is told of a story's entries beside its page: a file under `/ledger/versions/`. */
export interface VersionsFile {
  readonly format: 'stet-versions/1'
  /** The ledger's name. */
  readonly ledger: string
  /** The story's name in the ledger. */
  readonly story: string
  /** Where the story is, from the root of the site; null where it is not on the site. */
  readonly address: string | null
  /** All entries of the story, the first first. */
  readonly entries: readonly ToldEntry[]
}

/** An entry and, where readers are told, what it commits to. */
export interface ToldEntry {
  /** Its place in the ledger, counted from nought. */
  readonly position: number
  readonly entry: LedgerEntry
  /** 32 bytes in hexadecimal. */
  readonly salt?: string
  /** What the commitment is made of, as canonical JSON behind the salt: a version, a note, a reason. */
  readonly told?: PublicContent | ToldNote | string
}

/** A note as the ledger commits to it. */
export type ToldNote = Pick<Note, 'id' | 'kind' | 'at' | 'text'>

/** A note without what a page may need to know of it besides. */
export function toldNote({ id, kind, at, text }: Note): ToldNote {
  return { id, kind, at, text }
}

/** The notes that readers were first told by the later of two states of a story. */
export function newNotes(before: Story | undefined, after: Story): readonly Note[] {
  const known = new Set(before?.notes.map((note) => JSON.stringify(toldNote(note))))
  return after.notes.filter((note) => !known.has(JSON.stringify(toldNote(note))))
}

/** Where a versions file lies below the ledger's address, by the story's name in the ledger. */
export function versionsPath(tag: string): string {
  return `versions/${tag.slice(0, 2)}/${tag}.json`
}

/** Why readers see nothing of a version any more, and since when. */
export interface Withheld {
  readonly reason: string
  readonly at: Instant
}

/** The versions that were taken out and not restored since, by number. */
export function withheldVersions(
  entries: readonly { readonly entry: LedgerEntry; readonly reason: string }[],
): ReadonlyMap<number, Withheld> {
  const withheld = new Map<number, Withheld>()
  for (const { entry, reason } of entries) {
    for (const number of entry.versions) {
      if (entry.kind === 'taken-out') withheld.set(number, { reason, at: entry.at })
      if (entry.kind === 'restored') withheld.delete(number)
    }
  }
  return withheld
}

/**
 * The versions whose words are shown beside the page: what is live, and what notes tell the change of, with what stood
 * before it; or all of them. None where nothing is live, and never one that was taken out.
 */
export function shownVersions(
  entries: readonly { readonly entry: LedgerEntry; readonly reason: string }[],
  { live, all }: { readonly live: number | null; readonly all: boolean },
): ReadonlySet<number> {
  const shown = new Set<number>()
  if (live === null) return shown
  shown.add(live)
  for (const { entry } of entries) {
    const [number = 0] = entry.versions
    if (entry.kind === 'noted' && number > 1) shown.add(number).add(number - 1)
    if (all && (entry.kind === 'published' || entry.kind === 'changed')) shown.add(number)
  }
  for (const number of withheldVersions(entries).keys()) shown.delete(number)
  return shown
}
