import { type Body, bodyFrom, schemaSpec } from '@stet/core/story'
import { Node, Schema } from '@tiptap/pm/model'
import { EditorState, type Plugin, type Transaction } from '@tiptap/pm/state'
import type { Desk } from './body-watcher.ts'
import type { StoryEngine } from './story-engine.ts'

// An editor has a schema of its own, as Tiptap's would be.
const schema = new Schema(schemaSpec())

interface Watcher {
  update?(view: Desk, before: EditorState): void
  destroy?(): void
}

/** An editor without a page to show: it has a state, and its plugins hear of each new one. */
export class TestDesk implements Desk {
  state: EditorState
  isDestroyed = false
  composing = false
  readonly #watchers: readonly Watcher[]

  constructor(body: Body, plugins: readonly Plugin[]) {
    const doc = Node.fromJSON(schema, body)
    this.state = EditorState.create({ doc, plugins: [...plugins] })
    this.#watchers = plugins.flatMap(({ spec }) => {
      // What a plugin makes of a view; this one is as much of a view as ours need.
      const open = spec.view as unknown as ((view: Desk) => Watcher) | undefined
      return open ? [open(this)] : []
    })
  }

  dispatch(tr: Transaction): void {
    const before = this.state
    this.state = before.applyTransaction(tr).state
    for (const watcher of this.#watchers) watcher.update?.(this, before)
  }

  /** Types words at a place. */
  type(at: number, words: string): void {
    this.dispatch(this.state.tr.insertText(words, at))
  }

  body(): Body {
    return bodyFrom(this.state.doc.toJSON())
  }

  text(): string {
    return this.state.doc.textBetween(0, this.state.doc.content.size, '\n', ' ')
  }

  destroy(): void {
    for (const watcher of this.#watchers) watcher.destroy?.()
    this.isDestroyed = true
  }
}

/** Shows the body of an engine in an editor. */
export async function edit(engine: StoryEngine): Promise<TestDesk> {
  const { body } = engine.model
  const desk = new TestDesk(body.body(), body.plugins())
  // It is attached as soon as it is made.
  await Promise.resolve()
  return desk
}
