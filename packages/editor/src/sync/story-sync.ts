import type { Story } from '@stet/core/story'
import type { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** Somebody who works here, as colleagues are shown. */
export interface Colleague {
  readonly id: string
  readonly name: string
}

/** A story as the newsroom has it, with the fields as they were typed here. */
export interface Draft {
  readonly story: Story
  readonly bodyVersion: number
  /** How often each field was changed, for those that ever were. */
  readonly fields: Readonly<Record<string, number>>
  readonly status: 'draft' | 'scheduled' | 'published' | 'unpublished'
  readonly createdAt: string
  readonly savedAt: string
  readonly scheduledAt: string | null
  readonly embargoUntil: string | null
  readonly owner: string | null
  readonly live: {
    readonly version: number
    readonly publishedAt: string
    readonly updatedAt: string | null
    readonly address: string
  } | null
  /** Whether what was saved last is not what readers have. */
  readonly changed: boolean
  readonly may: Readonly<Record<string, boolean>>
}

/**
 * Words that have no place in the story now, kept so that somebody can decide about them. In a field:
 * what another person had written and this one replaced unseen. In the `body`: the text of changes that no
 * longer fit, as plain text.
 */
export interface Lost {
  readonly field: string
  readonly value: unknown
  readonly by: Colleague
  readonly at: string
}

/** What the screen of a story knows of its saving. */
export interface SyncState {
  readonly phase: 'loading' | 'ready' | 'failed'
  /** `offline`: kept on this device until the newsroom can be reached, or somebody is signed in again. */
  readonly saving: 'saved' | 'saving' | 'offline' | 'refused'
  /** Its fields as typed here; the body as of the last time that no editor showed it. */
  readonly draft: Draft | null
  /** Who else has the story open, this person included. */
  readonly people: readonly Colleague[]
  readonly lost: readonly Lost[]
  /** What is wrong, in words; null where nothing is. */
  readonly problem: string | null
}

/** One open story, kept in step with this device and with the newsroom. */
export interface StorySync {
  /** Calls `heard` whenever `snapshot()` changes; gives what stops it. */
  subscribe(heard: () => void): () => void
  /** The present state; the same object until something changes. */
  snapshot(): SyncState
  /**
   * The plugins of a new editor, which must start from `snapshot().draft.story.body` as it is in the same
   * moment. `attach` is called with its view next.
   */
  plugins(): readonly Plugin[]
  /** Takes an editor's view; it is let go by itself when the view is destroyed. */
  attach(view: EditorView): void
  /** Changes a field: `headline`, `variants.search`, `quotations:ID` (null takes a record away), … */
  setField(field: string, value: unknown): void
  /** Puts back what another person had written. For the `body`: lets the kept words go. */
  keepTheirs(field: string): void
  /** Lets go of what was replaced or kept. */
  keepMine(field: string): void
  /** Fetches the draft anew: after publishing, scheduling, or bringing back a version. */
  refresh(): Promise<void>
  /** Sends what is not sent yet, for a second at most, and lets the story go; the rest stays on this device. */
  close(): Promise<void>
}

/** Opens a story for writing. */
export function openStorySync(id: string): StorySync {
  throw new Error(`Cannot open ${id} yet`)
}
