import { type Body, bodyFrom, parseDraftBody, schemaSpec } from '@stet/core/story'
import { Node, Schema } from 'prosemirror-model'
import { Step } from 'prosemirror-transform'

const schema = new Schema(schemaSpec())

/** A body as ProseMirror's document. Throws a RangeError where it does not fit the schema. */
export function docFrom(body: Body): Node {
  return Node.fromJSON(schema, body)
}

/** A body after some steps, or in words why they cannot be taken. */
export function bodyAfter(
  before: Body,
  steps: readonly unknown[],
): { readonly body: Body } | { readonly refused: string } {
  let doc: Node
  try {
    doc = steps.reduce<Node>(stepped, docFrom(before))
    // What only ProseMirror knows, such as the order of marks.
    doc.check()
  } catch (error) {
    // Whatever a stranger's step does to the library, it ends here; some of its messages quote whole stories.
    return { refused: String(error instanceof Error ? error.message : error).slice(0, 200) }
  }
  const read = parseDraftBody(bodyFrom(doc.toJSON()))
  return 'body' in read ? read : { refused: read.problems[0]?.message ?? 'nobody knows why' }
}

function stepped(doc: Node, json: unknown): Node {
  const result = Step.fromJSON(schema, json).apply(doc)
  if (result.doc) return result.doc
  throw new RangeError(result.failed ?? 'it cannot be applied')
}
