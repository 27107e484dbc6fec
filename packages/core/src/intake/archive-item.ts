import type { Instant, StoryId } from '../story/story.ts'
import type { IntakePage } from './standing-page.ts'
import type { IntakeStory, Problem } from './taken.ts'

/** One thing that an archive holds, before it is read. Reading waits until its id is known. */
export type ArchiveItem = ArchiveStory | ArchivePage | ArchivePicture | ArchiveNote

interface Readable {
  /** What the report calls it: `post 12 “A headline”`. */
  readonly item: string
  /** Where it comes from: `wordpress:old.example/12`. The same again is the same piece. */
  readonly origin: string
  /** The text that a change shows in: all that its reading depends on. */
  readonly hashed: string
}

export interface ArchiveStory extends Readable {
  readonly type: 'story'
  readonly read: (facts: ItemFacts) => ReadArchiveStory | { readonly problem: Problem }
}

export interface ReadArchiveStory {
  readonly taken: IntakeStory
  /** What belongs to this piece and has a line of its own in the report. */
  readonly findings?: readonly ArchiveFinding[]
}

export interface ArchivePage extends Readable {
  readonly type: 'page'
  readonly read: (facts: ItemFacts) => ReadArchivePage | { readonly problem: Problem }
}

export interface ReadArchivePage {
  readonly taken: IntakePage
  /** Older addresses of the page, from the root of the site. */
  readonly redirects: readonly string[]
}

/** A file that the archive lists. Whether a story shows it is known at the end. */
export interface ArchivePicture {
  readonly type: 'picture'
  readonly item: string
  /** Its address or path, as stories name it. */
  readonly path: string
  /** What the archive says can be seen on it. */
  readonly description: string
}

/** Whatever is not taken as a piece of its own: authors, terms, settings, members, menus. */
export interface ArchiveNote {
  readonly type: 'found'
  readonly finding: ArchiveFinding
}

export interface ArchiveFinding {
  readonly item: string
  /** The kind of thing: `author`, `term`, `setting`, `member`, `comment`. */
  readonly kind: string
  readonly outcome: 'taken' | 'takenWithLoss' | 'left'
  /** What was lost, or why it was left; empty where all was taken. */
  readonly why: string
}

/** What is known of an item when it is read, and what stands where it says nothing. */
export interface ItemFacts {
  readonly id: StoryId
  readonly language: string
  readonly zone: string
  /** The moment of the import. */
  readonly at: Instant
}
