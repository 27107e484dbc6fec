import { schemaSpec } from '@stet/core/story'
import type { MarkSpec, NodeSpec, SchemaSpec } from '@tiptap/pm/model'

/** How nodes behave under the cursor; what they may hold is core's to say. */
const nodeManners: { readonly [name: string]: Partial<NodeSpec> } = {
  heading: { defining: true },
  list: { defining: true },
  item: { defining: true, selectable: false },
  blockquote: { defining: true },
  pullQuote: { defining: true },
  // Their parts are set in forms: the cursor goes past them in one step.
  gallery: { atom: true },
  helpBox: { atom: true },
  slide: { selectable: false },
  helpService: { selectable: false },
  contextNote: { isolating: true, defining: true },
  timeline: { isolating: true, defining: true },
  event: { isolating: true, defining: true, selectable: false },
  break: { linebreakReplacement: true, selectable: false },
}

/** Words typed behind a mark that is about certain words do not become part of it. */
const markManners: { readonly [name: string]: Partial<MarkSpec> } = {
  link: { inclusive: false },
  language: { inclusive: false },
  quotation: { inclusive: false },
  time: { inclusive: false },
  passage: { inclusive: false },
  code: { code: true },
}

interface EditorSpec extends SchemaSpec<string, string> {
  nodes: { [name: string]: NodeSpec }
  marks: { [name: string]: MarkSpec }
}

/** Core's schema of bodies as ProseMirror reads it, with the manners of an editor. */
export function editorSpec(): EditorSpec {
  const { nodes, marks } = schemaSpec()
  return {
    nodes: mannered<NodeSpec>(nodes, nodeManners),
    marks: mannered<MarkSpec>(marks, markManners),
  }
}

function mannered<T>(
  types: { readonly [name: string]: T },
  manners: { readonly [name: string]: Partial<T> },
): { [name: string]: T } {
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, { ...type, ...manners[name] }]),
  )
}
