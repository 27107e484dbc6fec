import { ServerError } from '../shell/server-error.ts'
import { afterPaint } from './after-paint.ts'
import { mostInFlight } from './body-sync.ts'
import * as fields from './field-queue.ts'
import { Keeper } from './keeper.ts'
import { conflictOf, type Line } from './line.ts'
import type { Notebook } from './notebook.ts'
import { OutOfStep } from './own-doc.ts'
import { pause, waitAfterFailure, waitBeforeSending } from './pace.ts'
import { type ModelStart, StoryModel } from './story-model.ts'
import type { Colleague, Draft } from './story-sync.ts'
import { troubleOf } from './trouble.ts'

/** What changes whenever a story changes in the newsroom. */
export interface Pulse {
  readonly bodyVersion: number
  readonly fields: Readonly<Record<string, number>>
  readonly status: Draft['status']
}

export interface EngineStart extends ModelStart {
  readonly line: Line
  readonly notebook: Notebook
  /** The model's state is another. */
  readonly changed: () => void
  /** Nobody is signed in any more. */
  readonly signedOut: () => void
}

/**
 * Keeps one story in step: what is typed is kept on this device first and sent then, one exchange with the
 * newsroom after the other.
 */
export class StoryEngine {
  readonly model: StoryModel
  readonly #start: EngineStart
  readonly #keeper: Keeper
  /** What the newsroom told last of the story's state. */
  #pulse: Pulse | undefined
  /** What is to be asked for, told or not. */
  #wanted = { news: false, draft: false }
  #failures = 0
  #firstChange: number | undefined
  #running: Promise<void> | undefined
  #runAgain = false
  #mustSend = false
  #sendTimer: ReturnType<typeof setTimeout> | undefined
  #callOffKeeping: (() => void) | undefined
  #isClosed = false

  constructor(start: EngineStart) {
    const { draft, client, me, left, notebook, changed } = start
    this.#start = start
    this.#keeper = new Keeper(
      notebook,
      { story: draft.story.id, client, staff: me.id },
      { isStored: left !== undefined, look: () => this.model },
    )
    this.model = new StoryModel(start, { changed, touched: () => this.#touched() })
    if (left) this.model.body.restore(left.page, left.edits)
  }

  /** What this tab calls itself in what it sends. */
  get client(): string {
    return this.#start.client
  }

  /** Hears how the story stands in the newsroom: takes what is new. What is typed here goes in its own time. */
  hear(pulse: Pulse): Promise<void> {
    this.#pulse = pulse
    return this.model.trouble ? this.exchange() : this.#run()
  }

  /** Hears who has the story open. */
  meet(people: readonly Colleague[]): void {
    this.model.people = people
    this.model.tell()
  }

  /** Asks for news though none were told, or for the whole draft anew. */
  ask(wanted: 'news' | 'draft'): Promise<void> {
    this.#wanted[wanted] = true
    return this.exchange()
  }

  /** Keeps on this device what is not kept yet. */
  keep(): Promise<void> {
    return this.#keepBy(() => this.#keeper.keep())
  }

  /** The same for a tab that may be gone a moment later. */
  keepNow(): Promise<void> {
    return this.#keepBy(() => this.#keeper.keepNow())
  }

  async #keepBy(keep: () => Promise<void>): Promise<void> {
    this.#callOffKeeping?.()
    this.#callOffKeeping = undefined
    try {
      await keep()
    } catch (error) {
      this.model.say(`This browser does not keep what you type: ${String(error)}`)
    }
  }

  /** Sends all that there is, and takes all that is new. Settles when that was done or has failed. */
  exchange(): Promise<void> {
    this.#mustSend = true
    return this.#run()
  }

  #run(): Promise<void> {
    this.#runAgain = true
    this.#running ??= this.#rounds().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  /** Hears that the device has no connection. */
  disconnected(): void {
    this.model.trouble = { kind: 'offline', words: 'This device has no connection' }
    this.model.tell()
    this.#sendIn(waitAfterFailure(1, Math.random()))
  }

  /** Keeps what is not sent and ends. */
  async close(): Promise<void> {
    await this.keep()
    this.#isClosed = true
    clearTimeout(this.#sendTimer)
    this.#callOffKeeping?.()
  }

  async #rounds(): Promise<void> {
    while (this.#runAgain && !this.#isClosed) {
      this.#runAgain = false
      const sends = this.#mustSend
      this.#mustSend = false
      // Whoever sends hears of it too, after the answer: nothing is new then.
      if (sends || this.#isNews()) await this.#round(sends)
    }
  }

  async #round(sends: boolean): Promise<void> {
    const { model } = this
    try {
      if (sends) await this.#send()
      await this.#catchUp()
      this.#failures = 0
      model.trouble = undefined
      if (sends && model.sendable > 0) this.#sendIn(pause)
    } catch (error) {
      this.#stumble(error)
    }
    await this.keep()
    model.tell()
  }

  async #send(): Promise<void> {
    this.#firstChange = undefined
    clearTimeout(this.#sendTimer)
    // Nothing is sent that would be lost with this tab.
    await this.keep()
    await this.#sendFields()
    if (!this.model.stuck) await this.#sendBody()
  }

  /** Whether the newsroom told of something that is not known here. */
  #isNews(): boolean {
    const { model } = this
    const pulse = this.#pulse
    if (!pulse) return false
    return (
      pulse.status !== model.draft.status ||
      pulse.bodyVersion > model.body.version ||
      fields.unheard(model.queue, pulse.fields).length > 0
    )
  }

  async #sendFields(): Promise<void> {
    const { model } = this
    const { line, client } = this.#start
    const changes = fields.sendable(model.queue)
    if (changes.length === 0) return
    try {
      const { numbers, lost } = await line.sendFields({ client, changes })
      model.queue = fields.answered(model.queue, changes, numbers)
      model.lost = fields.withReplaced(model.lost, lost)
      model.saved()
    } catch (error) {
      if (!(error instanceof ServerError) || error.status !== 422) throw error
      model.queue = fields.refusedIn(model.queue, changes, error.problems)
      if (fields.sendable(model.queue).length >= changes.length) throw error
      // The others do not wait for those that are not right.
      this.#runAgain = true
      this.#mustSend = true
    }
  }

  async #sendBody(): Promise<void> {
    const { body } = this.model
    const { line, client } = this.#start
    // What was typed while something was on its way waits for the next pause, unless that took long.
    let isLate = body.isFlying
    for (let flight = body.takeOff(); flight; flight = body.takeOff()) {
      await this.keep()
      const { version, steps } = flight
      try {
        await line.sendEdits({ version, client, steps })
        body.landed()
        this.model.saved()
        if (!isLate && flight.covers < mostInFlight) return
        isLate = false
      } catch (error) {
        const told = conflictOf(error)
        if (!told) throw error
        if (told.version < version) throw new OutOfStep(olderThanHere, { cause: error })
        await this.#calm()
        body.receive(told.edits)
        await this.#pullBody(told.version)
      }
    }
  }

  async #catchUp(): Promise<void> {
    const { model } = this
    const { line } = this.#start
    const wanted = this.#wanted
    this.#wanted = { news: false, draft: false }
    try {
      const isAnother = this.#pulse !== undefined && this.#pulse.status !== model.draft.status
      if (wanted.draft || isAnother) {
        model.draft = await line.draft()
        this.#pulse = model.draft
      }
      const isUnheard = this.#pulse && fields.unheard(model.queue, this.#pulse.fields).length > 0
      if (wanted.news || isUnheard) {
        const { values, numbers } = await line.fields()
        model.queue = fields.arrived(model.queue, values, numbers)
      }
      if (!model.stuck) await this.#pullBody(wanted.news ? undefined : this.#pulse?.bodyVersion)
    } catch (error) {
      this.#wanted = {
        news: wanted.news || this.#wanted.news,
        draft: wanted.draft || this.#wanted.draft,
      }
      throw error
    }
  }

  /** Takes the edits of others up to a version, or all that there are. */
  async #pullBody(until: number | undefined): Promise<void> {
    const { body } = this.model
    let present = until ?? Number.POSITIVE_INFINITY
    while (body.version < present) {
      const told = await this.#start.line.editsSince(body.version)
      present = told.version
      if (present < body.version) throw new OutOfStep(olderThanHere)
      await this.#calm()
      const before = body.version
      body.receive(told.edits)
      if (body.version === before && before < present)
        throw new OutOfStep('The newsroom does not tell how the text went on')
    }
  }

  /** Waits while an editor is being made or a word put together, for some seconds at most. */
  async #calm(): Promise<void> {
    for (let waited = 0; this.model.body.isBusy && waited < 5_000; waited += 50)
      await new Promise((resolve) => setTimeout(resolve, 50))
  }

  #stumble(error: unknown): void {
    const trouble = troubleOf(error)
    if (trouble.kind === 'stuck') this.model.stuck = trouble
    else this.model.trouble = trouble
    this.#failures += 1
    if (trouble.kind === 'signed-out' && this.#failures === 1) this.#start.signedOut()
    this.#sendIn(waitAfterFailure(this.#failures, Math.random()))
  }

  #touched(): void {
    if (this.#isClosed) return
    this.#callOffKeeping ??= afterPaint(() => void this.keep())
    // While nothing can be sent, the time for the next try is set already.
    if (this.model.sendable === 0 || this.model.trouble) return
    const now = performance.now()
    this.#firstChange ??= now
    this.#sendIn(waitBeforeSending(now, this.#firstChange))
  }

  #sendIn(delay: number): void {
    clearTimeout(this.#sendTimer)
    if (!this.#isClosed) this.#sendTimer = setTimeout(() => void this.exchange(), delay)
  }
}

const olderThanHere = 'The newsroom has an older state of the text than this device'
