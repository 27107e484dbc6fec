import { BodySync } from './body-sync.ts'
import * as fields from './field-queue.ts'
import type { Edit } from './line.ts'
import type { WholePage } from './notebook.ts'
import type { Colleague, Draft, Lost, SyncState } from './story-sync.ts'
import type { Trouble } from './trouble.ts'

export interface ModelStart {
  readonly draft: Draft
  readonly client: string
  readonly me: Colleague
  /** What a tab left behind under this client's id, with all edits since then up to the draft's version. */
  readonly left?: { readonly page: WholePage; readonly edits: readonly Edit[] } | undefined
}

export interface ModelEvents {
  /** Something was typed, confirmed, or came from somebody else. */
  touched(): void
  /** `state` is another. */
  changed(): void
}

/** One story as it stands in one tab: what the newsroom has, what was typed since, and what is wrong. */
export class StoryModel {
  readonly body: BodySync
  draft: Draft
  queue: fields.FieldQueue
  lost: readonly Lost[]
  people: readonly Colleague[] = []
  /** Why the last exchange failed. */
  trouble: Trouble | undefined
  /** Why the body goes no further until the story is loaded anew. */
  stuck: Trouble | undefined
  readonly #me: Colleague
  readonly #events: ModelEvents
  #notice: string | null = null
  #state: SyncState
  #shown: { of: readonly unknown[]; draft: Draft } | undefined

  constructor({ draft, client, me, left }: ModelStart, events: ModelEvents) {
    this.draft = draft
    this.#me = me
    this.#events = events
    this.lost = left?.page.lost ?? []
    this.queue = { story: draft.story, numbers: draft.fields, waiting: left?.page.fields ?? {} }
    this.body = new BodySync({
      client,
      version: draft.bodyVersion,
      body: draft.story.body,
      events: {
        changed: () => this.#touch(),
        refused: (reason) => this.say(`The text cannot hold this. ${reason}`),
        lost: (words) => this.#lose(words),
      },
    })
    this.#state = this.#compose()
  }

  get state(): SyncState {
    return this.#state
  }

  /** How much there is to send. */
  get sendable(): number {
    return (this.stuck ? 0 : this.body.unconfirmed) + fields.sendable(this.queue).length
  }

  /** Whether something was typed that the newsroom has not confirmed. */
  get hasUnsent(): boolean {
    return this.body.unconfirmed > 0 || Object.keys(this.queue.waiting).length > 0
  }

  /** Takes what was typed into a field. */
  type(field: string, value: unknown): void {
    this.queue = fields.typed(this.queue, field, value)
    this.#touch()
  }

  /** Lets go of what was lost in a field; where it is put back, types it anew. */
  settle(field: string, putBack: boolean): void {
    const entry = this.lost.find((lost) => lost.field === field)
    this.lost = this.lost.filter((lost) => lost !== entry)
    if (entry && putBack && field !== 'body') this.type(field, entry.value)
    else this.#touch()
  }

  /** Says something until the next change. */
  say(words: string): void {
    this.#notice = words
    this.tell()
  }

  /** Takes over what was lost in another tab. */
  adopt(lost: readonly Lost[]): void {
    this.lost = fields.withReplaced(lost, this.lost)
    this.#touch()
  }

  /** Something typed here has arrived in the newsroom. */
  saved(): void {
    this.draft = {
      ...this.draft,
      savedAt: new Date().toISOString(),
      changed: this.draft.live !== null,
    }
  }

  /** Tells of a new state, where it is new. */
  tell(): void {
    const next = this.#compose()
    const before = this.#state
    const keys = ['draft', 'saving', 'people', 'lost', 'problem'] as const
    if (keys.every((key) => next[key] === before[key])) return
    this.#state = next
    this.#events.changed()
  }

  #touch(): void {
    this.#notice = null
    this.#events.touched()
    this.tell()
  }

  #lose(words: string): void {
    const before = this.lost.find(({ field }) => field === 'body')
    const value = before ? `${String(before.value)}\n${words}` : words
    const lost = { field: 'body', value, by: this.#me, at: new Date().toISOString() }
    this.lost = fields.withReplaced(this.lost, [lost])
    this.#touch()
  }

  #compose(): SyncState {
    const refused = Object.values(this.queue.waiting).find((waiting) => waiting.refused)?.refused
    const problem = this.stuck?.words ?? this.trouble?.words ?? refused ?? this.#notice
    return {
      phase: 'ready',
      saving: this.#saving(refused !== undefined),
      draft: this.#draftShown(),
      people: this.people,
      lost: this.lost,
      problem: problem ?? null,
    }
  }

  #saving(isFieldRefused: boolean): SyncState['saving'] {
    if (this.stuck || this.trouble?.kind === 'refused') return 'refused'
    if (this.trouble) return 'offline'
    if (isFieldRefused) return 'refused'
    return this.hasUnsent ? 'saving' : 'saved'
  }

  /** The draft with its fields as typed and its body as the newsroom has it; the same until one is another. */
  #draftShown(): Draft {
    const of = [this.draft, this.queue, this.body.version]
    if (this.#shown?.of.every((part, index) => part === of[index])) return this.#shown.draft
    const draft = {
      ...this.draft,
      story: { ...fields.asTyped(this.queue), body: this.body.body() },
      bodyVersion: this.body.version,
      fields: this.queue.numbers,
    }
    this.#shown = { of, draft }
    return draft
  }
}
