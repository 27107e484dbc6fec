import type { Story } from '@stet/core/story'
import type { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { machineId } from '../machine.ts'
import { sessionWatch } from '../shell/session-watch.ts'
import { followBrowser } from './browser-events.ts'
import { newsroomLine } from './newsroom-line.ts'
import { theNotebook } from './notebook.ts'
import { type Opened, openEngine } from './open-engine.ts'
import { waitAfterFailure } from './pace.ts'
import { sendAsTabsGo } from './send-story.ts'
import { claimClient } from './tab-claim.ts'
import { troubleOf } from './trouble.ts'

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
  return new OpenStory(id)
}

/** How long closing waits for what is not sent, in milliseconds. */
const farewell = 1_000
const loading: SyncState = {
  phase: 'loading',
  saving: 'saved',
  draft: null,
  people: [],
  lost: [],
  problem: null,
}

/** One story in one tab of a browser: an engine, and what the browser tells it. */
class OpenStory implements StorySync {
  readonly #id: string
  readonly #listeners = new Set<() => void>()
  #me: Colleague | undefined
  #opened: Opened | undefined
  #before: SyncState = loading
  #stopFollowing = () => {}
  #tries = 0
  #retry: ReturnType<typeof setTimeout> | undefined
  readonly #closing = new AbortController()

  constructor(id: string) {
    this.#id = id
    void this.#open()
  }

  subscribe(heard: () => void): () => void {
    this.#listeners.add(heard)
    return () => this.#listeners.delete(heard)
  }

  snapshot(): SyncState {
    return this.#opened?.engine.model.state ?? this.#before
  }

  plugins(): readonly Plugin[] {
    if (!this.#opened) throw new Error('Cannot edit a story before it is loaded')
    return this.#opened.engine.model.body.plugins()
  }

  attach(view: EditorView): void {
    this.#opened?.engine.model.body.attach(view)
  }

  setField(field: string, value: unknown): void {
    this.#opened?.engine.model.type(field, value)
  }

  keepTheirs(field: string): void {
    this.#opened?.engine.model.settle(field, true)
  }

  keepMine(field: string): void {
    this.#opened?.engine.model.settle(field, false)
  }

  async refresh(): Promise<void> {
    await this.#opened?.engine.ask('draft')
  }

  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#closing.abort()
    clearTimeout(this.#retry)
    this.#stopFollowing()
    if (this.#opened) await leave(this.#opened)
  }

  get #isClosed(): boolean {
    return this.#closing.signal.aborted
  }

  async #open(): Promise<void> {
    try {
      const line = newsroomLine(this.#id, () => this.#me?.id)
      const [notebook, draft] = await Promise.all([theNotebook(), line.draft()])
      this.#opened = await openEngine({
        ...{ story: this.#id, line, notebook, draft },
        claim: (client) => claimClient(this.#id, client),
        newClient: machineId,
        met: (me) => {
          this.#me = me
        },
        changed: () => this.#tell(),
        signedOut: () => void sessionWatch.lost(),
      })
    } catch (error) {
      this.#fail(error)
      return
    }
    // Whoever was waiting may have left meanwhile.
    if (this.#isClosed) return void leave(this.#opened)
    this.#stopFollowing = followBrowser(this.#id, this.#opened.engine)
    this.#tell()
    void this.#takeWhatOthersLeave(this.#opened)
  }

  async #takeWhatOthersLeave({ engine }: Opened): Promise<void> {
    const writing = { story: this.#id, client: engine.client, staff: this.#me?.id ?? '' }
    await sendAsTabsGo(await theNotebook(), writing, this.#closing.signal).catch(() => undefined)
  }

  #fail(error: unknown): void {
    const { kind, words } = troubleOf(error)
    const isFinal = kind === 'refused' || kind === 'stuck'
    this.#before = { ...loading, phase: isFinal ? 'failed' : 'loading', problem: words }
    this.#tell()
    if (isFinal || this.#isClosed) return
    this.#tries += 1
    const again = () => {
      clearTimeout(this.#retry)
      if (!this.#isClosed) void this.#open()
    }
    if (kind === 'signed-out') void sessionWatch.lost().then(again)
    else this.#retry = setTimeout(again, waitAfterFailure(this.#tries, Math.random()))
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

/** Sends what is not sent yet, if that goes fast, and lets the story go; the rest stays on this device. */
async function leave({ engine, release }: Opened): Promise<void> {
  const passed = new Promise((resolve) => setTimeout(resolve, farewell))
  if (engine.model.hasUnsent) await Promise.race([engine.exchange(), passed])
  await engine.close()
  release()
}
