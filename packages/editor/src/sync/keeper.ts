import type { BodySync } from './body-sync.ts'
import type { FieldQueue } from './field-queue.ts'
import type { Notebook, Page } from './notebook.ts'
import type { Lost } from './story-sync.ts'

/** What there is to keep at a moment. */
export interface Keepsakes {
  readonly body: BodySync
  readonly queue: Pick<FieldQueue, 'waiting'>
  readonly lost: readonly Lost[]
}

/** Keeps the page of one tab in the notebook: one writing after the other, and of the steps only what is new. */
export class Keeper {
  readonly #notebook: Notebook
  readonly #whose: Pick<Page, 'story' | 'client' | 'staff'>
  readonly #look: () => Keepsakes
  #last: Promise<void> = Promise.resolve()
  #next: Promise<void> | undefined
  #isStored: boolean
  #epoch = -1
  #kept = 0

  /** `isStored` says that the notebook has a page of this tab already. */
  constructor(
    notebook: Notebook,
    whose: Pick<Page, 'story' | 'client' | 'staff'>,
    { isStored, look }: { isStored: boolean; look: () => Keepsakes },
  ) {
    this.#notebook = notebook
    this.#whose = whose
    this.#isStored = isStored
    this.#look = look
  }

  /** Settles when all that there is at this moment is kept; rejects where the browser does not keep it. */
  keep(): Promise<void> {
    this.#next ??= this.#last.then(() => {
      this.#next = undefined
      return this.#write()
    })
    this.#last = this.#next.catch(() => undefined)
    return this.#next
  }

  /**
   * The same without waiting for what is being written: for a tab that may be gone a moment later. What the
   * notebook was asked for first it writes first.
   */
  keepNow(): Promise<void> {
    const written = this.#write()
    this.#last = Promise.allSettled([this.#last, written]).then(() => undefined)
    return written
  }

  async #write(): Promise<void> {
    const { body, queue, lost } = this.#look()
    const { waiting } = queue
    const { story, client } = this.#whose
    if (body.unconfirmed === 0 && Object.keys(waiting).length === 0 && lost.length === 0) {
      if (this.#isStored) await this.#notebook.remove(story, client)
      this.#isStored = false
      this.#epoch = -1
      return
    }
    const { epoch } = body
    const from = epoch === this.#epoch ? this.#kept : 0
    const { version, inFlight, steps } = body.left(from)
    this.#isStored = true
    this.#epoch = -1
    const page = { ...this.#whose, version, inFlight, fields: waiting, lost }
    await this.#notebook.keep(page, from, steps)
    this.#epoch = epoch
    this.#kept = from + steps.length
  }
}
