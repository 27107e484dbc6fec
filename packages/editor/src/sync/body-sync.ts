import { type Body, bodyFrom } from '@stet/core/story'
import { Node } from '@tiptap/pm/model'
import type { Plugin } from '@tiptap/pm/state'
import type { Step } from '@tiptap/pm/transform'
import { collab, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import { bodyWatcher, type Desk } from './body-watcher.ts'
import type { Edit } from './line.ts'
import { after, inOurs, OutOfStep, schema } from './own-doc.ts'
import { merged, readSteps, rebase, wordsIn, wordsInJson } from './rebase.ts'

/** How many unconfirmed steps travel at once. */
export const mostInFlight = 1000

/** What is on its way to the newsroom: merged steps, and how many of the unconfirmed ones they stand for. */
export interface Flight {
  readonly version: number
  readonly steps: readonly unknown[]
  readonly covers: number
}

/** What a tab had not heard confirmed: the steps on their way first, then the rest, in JSON. */
export interface LeftSteps {
  readonly version: number
  /** How many of the steps were on their way. */
  readonly inFlight: number
  readonly steps: readonly unknown[]
}

export interface BodyEvents {
  /** Something was written here, confirmed, or came from somebody else. */
  changed(): void
  /** A change was not let in, and why. */
  refused(reason: string): void
  /** These words have no place in the body any more. */
  lost(words: string): void
}

export interface BodyStart {
  readonly client: string
  readonly version: number
  readonly body: Body
  readonly events: BodyEvents
}

/**
 * One body, as the newsroom has it and as it is written here. It knows neither network nor clock: it says
 * what to send, and is told what came back. While an editor shows it, what is not confirmed lives in the
 * editor's state; otherwise here.
 */
export class BodySync {
  readonly #client: string
  readonly #events: BodyEvents
  #version: number
  #base: Node
  #desk: Desk | undefined
  #isMounting = false
  #waiting: readonly Step[] = []
  #flight: Flight | undefined
  /** Counts how often the unconfirmed steps changed otherwise than by more of them. */
  epoch = 0

  constructor({ client, version, body, events }: BodyStart) {
    this.#client = client
    this.#version = version
    this.#base = Node.fromJSON(schema, body)
    this.#events = events
  }

  /** The version of the body in the newsroom that this one goes on from. */
  get version(): number {
    return this.#version
  }

  /** Whether what comes from others must wait: an editor is being made, or a word is being put together. */
  get isBusy(): boolean {
    return this.#isMounting || this.#desk?.composing === true
  }

  /** Whether something was sent of which it is not known whether it arrived. */
  get isFlying(): boolean {
    return this.#flight !== undefined
  }

  /** How many steps the newsroom has not confirmed. */
  get unconfirmed(): number {
    return this.#steps().length
  }

  /** The body as the newsroom has it, as far as it was heard here. */
  body(): Body {
    return bodyFrom(this.#base.toJSON())
  }

  /** The body with all that was written here. */
  written(): Body {
    const doc = inOurs(this.#steps()).reduce((now, step) => step.apply(now).doc ?? now, this.#base)
    return bodyFrom(doc.toJSON())
  }

  /** What to keep on this device, from a step on. */
  left(from: number): LeftSteps {
    const inFlight = this.#flight?.steps ?? []
    const rest = this.#steps().slice(this.#flight?.covers ?? 0)
    const steps = [
      ...inFlight.slice(from),
      ...rest.slice(Math.max(0, from - inFlight.length)).map((step) => step.toJSON()),
    ]
    return { version: this.#version, inFlight: inFlight.length, steps }
  }

  /** Takes over what was left behind under this client's id; `edits` are all since then up to this version. */
  restore(left: LeftSteps, edits: readonly Edit[]): void {
    // A newsroom that was set back to an older state cannot say what became of them.
    if (left.version > this.#version) {
      this.#tellLost([wordsInJson(left.steps)])
      return
    }
    const own = this.#leading(edits)
    const others = edits.slice(own)
    const { steps, left: unread } = readSteps(schema, left.steps.slice(own))
    const over = readSteps(
      schema,
      others.map(({ step }) => step),
    )
    const result = rebase(
      this.#base,
      over.steps.map((step) => step.getMap()),
      steps,
    )
    this.#waiting = result.steps
    // Should the tab that is gone have sent something just then, it is known again by its very steps.
    if (own === 0 && others.length === 0 && result.lost.length === 0 && left.inFlight > 0) {
      const flying = left.steps.slice(0, left.inFlight)
      if (flying.length <= steps.length)
        this.#flight = { version: this.#version, steps: flying, covers: flying.length }
    }
    this.epoch += 1
    this.#tellLost([wordsIn(result.lost), wordsInJson(unread)])
  }

  /** The plugins of a new editor that starts from `body()` as it is now. */
  plugins(): readonly Plugin[] {
    this.#isMounting = true
    const watcher = bodyWatcher({
      changed: () => this.#events.changed(),
      refused: (reason) => this.#events.refused(reason),
      // Its state is being made at this moment, and cannot be changed yet.
      opened: (desk) => queueMicrotask(() => this.attach(desk)),
      gone: (desk) => queueMicrotask(() => desk.isDestroyed && this.#detach(desk)),
    })
    return [collab({ clientID: this.#client }), watcher]
  }

  /** Takes an editor's view: what is not confirmed goes into it. */
  attach(desk: Desk): void {
    if (desk === this.#desk || desk.isDestroyed) return
    if (this.#desk) this.#detach(this.#desk)
    this.#isMounting = false
    const waiting = this.#waiting
    this.#waiting = []
    this.#desk = desk
    if (waiting.length === 0) return
    const { tr } = desk.state
    const unfit = waiting.filter((step) => {
      const [theirs] = readSteps(desk.state.schema, [step.toJSON()]).steps
      return !theirs || tr.maybeStep(theirs).failed !== null
    })
    desk.dispatch(tr.setMeta('addToHistory', false))
    const refused = this.#steps().length === 0
    if (refused || unfit.length > 0) this.#flight = undefined
    this.epoch += 1
    this.#tellLost([wordsIn(refused ? waiting : unfit)])
  }

  /** What to send now: what was sent before without an answer, else all that is not confirmed. */
  takeOff(): Flight | undefined {
    if (this.#flight) return this.#flight
    const steps = this.#steps().slice(0, mostInFlight)
    if (steps.length === 0) return undefined
    const few = merged(steps).map((step) => step.toJSON())
    this.#flight = { version: this.#version, steps: few, covers: steps.length }
    this.epoch += 1
    return this.#flight
  }

  /** What was sent has been taken. */
  landed(): void {
    const flight = this.#flight
    if (!flight) return
    const { steps, covers } = flight
    this.#base = after(this.#base, steps)
    this.#version += steps.length
    this.#flight = undefined
    this.epoch += 1
    if (this.#desk) {
      const confirmed = this.#steps().slice(0, covers)
      const clients = confirmed.map(() => this.#client)
      this.#desk.dispatch(receiveTransaction(this.#desk.state, confirmed, clients))
    } else this.#waiting = this.#waiting.slice(covers)
    this.#events.changed()
  }

  /** Takes what the newsroom tells of edits since some version, this client's own among them. */
  receive(told: readonly Edit[]): void {
    const edits = told.filter(({ version }) => version > this.#version)
    if (edits.length === 0) return
    if (edits[0]?.version !== this.#version + 1)
      throw new OutOfStep(`Cannot go on from version ${this.#version} of the text`)
    const own = this.#leading(edits)
    if (own > 0) {
      if (own !== this.#flight?.steps.length)
        throw new OutOfStep('Cannot tell what of the text has arrived')
      this.landed()
    }
    const others = edits.slice(own)
    if (others.length === 0) return
    // What was on its way was not taken: it goes again from where the body is now.
    this.#flight = undefined
    this.#goOver(others)
  }

  /** Lets go of what a tab had left behind and the newsroom refused; its words are told as lost. */
  setAside(): void {
    const steps = this.#waiting
    if (this.#desk || steps.length === 0) return
    this.#waiting = []
    this.#flight = undefined
    this.epoch += 1
    this.#tellLost([wordsIn(steps)])
  }

  #goOver(edits: readonly Edit[]): void {
    const json = edits.map(({ step }) => step)
    const ours = inOurs(this.#steps())
    this.#base = after(this.#base, json)
    this.#version += json.length
    this.epoch += 1
    const moved = () =>
      rebase(
        this.#base,
        readSteps(schema, json).steps.map((step) => step.getMap()),
        ours,
      )
    if (this.#desk) {
      const { state } = this.#desk
      const { steps } = readSteps(state.schema, json)
      if (steps.length < json.length) throw new OutOfStep('Cannot read an edit of somebody else')
      const clients = edits.map(({ client }) => client)
      const options = { mapSelectionBackward: true }
      this.#desk.dispatch(receiveTransaction(state, steps, clients, options))
      if (this.#steps().length < ours.length) this.#tellLost([wordsIn(moved().lost)])
    } else {
      const { steps, lost } = moved()
      this.#waiting = steps
      this.#tellLost([wordsIn(lost)])
    }
    this.#events.changed()
  }

  #detach(desk: Desk): void {
    if (desk !== this.#desk) return
    this.#waiting = inOurs(this.#steps())
    this.#desk = undefined
    this.#events.changed()
  }

  #steps(): readonly Step[] {
    return this.#desk ? (sendableSteps(this.#desk.state)?.steps ?? []) : this.#waiting
  }

  /** How many of these edits, from the first on, are this client's own. */
  #leading(edits: readonly Edit[]): number {
    const other = edits.findIndex(({ client }) => client !== this.#client)
    return other === -1 ? edits.length : other
  }

  #tellLost(texts: readonly string[]): void {
    const words = texts.filter((text) => text !== '').join('\n')
    if (words !== '') this.#events.lost(words)
  }
}
