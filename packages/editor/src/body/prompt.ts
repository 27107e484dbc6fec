import { Plugin, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Says in an empty line what can be done there; more in a body that holds nothing else. */
export function prompts(): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc, selection }) => {
        const { $from, empty } = selection
        const { parent, depth } = $from
        if (!empty || depth === 0 || !parent.isTextblock || parent.content.size > 0) return null
        if (depth > 1 && parent.type.name !== 'paragraph') return null
        const isAlone = doc.childCount === 1 && depth === 1
        const words = isAlone
          ? 'Write, or type / for what can be put in'
          : depth === 1
            ? 'Type / for what can be put in'
            : ''
        if (!words) return null
        const attrs = { class: 'stet-prompt', 'data-prompt': words }
        return DecorationSet.create(doc, [Decoration.node($from.before(), $from.after(), attrs)])
      },
    },
  })
}

/** Gives a body without blocks a line to write in, once somebody goes there. */
export function firstLine(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        focus: (view) => {
          const paragraph = view.state.schema.nodes['paragraph']
          if (!view.editable || !paragraph || view.state.doc.childCount > 0) return false
          const tr = view.state.tr.insert(0, paragraph.create()).setMeta('addToHistory', false)
          view.dispatch(tr.setSelection(TextSelection.create(tr.doc, 1)))
          return false
        },
      },
      handleClick: (view, _at, event) => {
        // A click below a card at the end begins a line there.
        const { lastChild } = view.state.doc
        const last = view.dom.lastElementChild?.getBoundingClientRect()
        const paragraph = view.state.schema.nodes['paragraph']
        if (!view.editable || !paragraph || !last || event.clientY <= last.bottom) return false
        if (lastChild?.isTextblock) return false
        const { tr, doc } = view.state
        const { size } = doc.content
        tr.insert(size, paragraph.create())
        view.dispatch(tr.setSelection(TextSelection.create(tr.doc, size + 1)))
        return true
      },
    },
  })
}
