import type { Reading } from '../capture/captured.ts'
import type { Provenance } from '../story/post.ts'
import type { Instant } from '../story/story.ts'

/** What is kept of words that were said to us alone; readers are told that it is there, and never get it. */
export type RecordingKind = 'recording' | 'notes' | 'letter'

export const recordingKinds: readonly RecordingKind[] = ['recording', 'notes', 'letter']

/** What words are compared with: a copy of a post or page, or a recording’s transcript. */
export type HeldCopy = SavedCopy | KeptWords

/** A copy as far as words are compared with it. */
export interface SavedCopy {
  /** The words that were read from it. */
  readonly text: string
  readonly provenance: Exclude<Provenance, 'none'>
  /** The file of evidence; absent where the copy is only what a story shows. */
  readonly evidence?: Evidence
}

/** The transcript of a recording, of notes or of a letter. */
export interface KeptWords {
  readonly text: string
  readonly provenance: RecordingKind
  readonly evidence?: undefined
}

/** The file that holds a copy's bytes, as readers are told of it. */
export interface Evidence {
  readonly takenAt: Instant
  /** Its SHA-256 in hexadecimal. */
  readonly hash: string
  /** Since when somebody else attests that it was there; null where nobody does yet. */
  readonly stampedAt: Instant | null
  /** Where it stands on the site; absent where no editor has opened it to readers. */
  readonly address?: string
}

/** The copies and recordings that a story's cards and sources name, by id. */
export type HeldCopies = ReadonlyMap<string, HeldCopy>

/** The words of a copy that may be quoted: of a post with its thread, in order, or of a page; null where nothing was read. */
export function copiedWords(reading: Reading): string | null {
  switch (reading.kind) {
    case 'post': {
      const posts = reading.thread.length > 0 ? reading.thread : [reading.post]
      return posts.map(({ text }) => text).join('\n\n')
    }
    case 'page':
      return [reading.page.title, reading.page.description, reading.page.text]
        .filter((part) => part !== '')
        .join('\n\n')
    case 'nothing':
      return null
    default:
      return reading satisfies never
  }
}
