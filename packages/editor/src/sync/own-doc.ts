import { schemaSpec } from '@stet/core/story'
import { type Node, Schema } from '@tiptap/pm/model'
import { Step } from '@tiptap/pm/transform'

/** The schema of bodies, without anything to show them. */
export const schema = new Schema(schemaSpec())

/** The newsroom's edits do not go on from what is known here: only loading anew helps. */
export class OutOfStep extends Error {
  override readonly name = 'OutOfStep'
}

/** The same steps in `schema`: an editor has one of its own. */
export function inOurs(steps: readonly Step[]): readonly Step[] {
  return steps.map((step) => Step.fromJSON(schema, step.toJSON()))
}

/** A document after steps of the newsroom, which fit it. Throws `OutOfStep` where they do not. */
export function after(doc: Node, json: readonly unknown[]): Node {
  return json.reduce<Node>((now, one) => {
    try {
      const { doc: next } = Step.fromJSON(schema, one).apply(now)
      if (next) return next
    } catch (cause) {
      throw new OutOfStep('Cannot follow an edit of the text', { cause })
    }
    throw new OutOfStep('Cannot follow an edit of the text')
  }, doc)
}
