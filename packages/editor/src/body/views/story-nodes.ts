import { type Extensions, Mark, Node } from '@tiptap/core'
import type { NodeViewConstructor } from '@tiptap/pm/view'
import { markShapes, markTags, nodeShapes, nodeTags } from './dom-shapes.ts'
import { editorSpec } from './editor-spec.ts'

/** How nodes of some types are drawn, by their names. */
export type NodeViews = { readonly [name: string]: NodeViewConstructor }

/** An extension of Tiptap for every node and every mark of core's schema, drawn by these views. */
export function storyNodes(views: NodeViews = {}): Extensions {
  const { nodes, marks } = editorSpec()
  return [
    ...Object.keys(nodes).map((name) => nodeOf(name, views[name])),
    ...Object.keys(marks).map(markOf),
  ]
}

function nodeOf(name: string, view: NodeViewConstructor | undefined): Node {
  const shape = nodeShapes[name]
  const tags = nodeTags[name]
  return Node.create({
    name,
    topNode: name === 'doc',
    ...(shape && { renderHTML: ({ node }) => shape(node) }),
    ...(tags && { parseHTML: () => tags }),
    ...(view && {
      addNodeView:
        () =>
        ({ node, view: editorView, getPos, decorations, innerDecorations }) =>
          view(node, editorView, getPos as () => number | undefined, decorations, innerDecorations),
    }),
  })
}

function markOf(name: string): Mark {
  const shape = markShapes[name]
  const tags = markTags[name]
  return Mark.create({
    name,
    ...(shape && { renderHTML: ({ mark }) => shape(mark) }),
    ...(tags && { parseHTML: () => tags }),
  })
}
