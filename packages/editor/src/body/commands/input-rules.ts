import type { InputRule } from '@tiptap/core'
import {
  Extension,
  markInputRule,
  InputRule as Rule,
  textblockTypeInputRule,
  wrappingInputRule,
} from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

const marks = [
  ['bold', /(?:^|\s)\*\*(?![\s*])([^*]*[^\s*])\*\*$/],
  ['italic', /(?:^|\s)\*(?![\s*])([^*]*[^\s*])\*$/],
  ['code', /(?:^|\s)`([^`]+)`$/],
  ['strike', /(?:^|\s)~~(?![\s~])([^~]*[^\s~])~~$/],
] as const

/** What becomes of Markdown's signs while they are typed. Backspace right after brings the signs back. */
export const InputRules: Extension = Extension.create({
  name: 'inputRules',
  addInputRules() {
    const { heading, list, blockquote } = this.editor.schema.nodes
    if (!heading || !list || !blockquote) return []
    const listOf = (ordered: boolean, find: RegExp) =>
      wrappingInputRule({
        find,
        type: list,
        getAttributes: { ordered },
        joinPredicate: (_match, node) => node.attrs['ordered'] === ordered,
      })
    return [
      textblockTypeInputRule({ find: /^##\s$/, type: heading, getAttributes: { level: 2 } }),
      textblockTypeInputRule({ find: /^###\s$/, type: heading, getAttributes: { level: 3 } }),
      listOf(false, /^[-+*]\s$/),
      listOf(true, /^1[.)]\s$/),
      wrappingInputRule({ find: /^>\s$/, type: blockquote }),
      divider(),
      ...marks.flatMap(([name, find]) => {
        const type = this.editor.schema.marks[name]
        return type ? [markInputRule({ find, type })] : []
      }),
    ]
  },
})

/** Three hyphens on a line of their own: a divider, and a paragraph to go on in. */
function divider(): InputRule {
  return new Rule({
    find: /^---$/,
    handler: ({ state, range }) => {
      const { tr, schema, doc } = state
      const place = doc.resolve(range.from)
      const line = schema.nodes['divider']?.create()
      const next = schema.nodes['paragraph']?.create()
      if (place.depth !== 1 || !line || !next) return
      const at = place.before()
      tr.replaceWith(at, place.after(), [line, next])
      tr.setSelection(TextSelection.create(tr.doc, at + line.nodeSize + 1))
    },
  })
}
