import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { editBlock } from './forms/ask.ts'
import type { BodyKit } from './kit.ts'

/** What a click opens: a double one the form of a card, one with Ctrl or ⌘ a link, a quotation or a note. */
export function clicks(kit: BodyKit): Plugin {
  return new Plugin({
    props: {
      handleDoubleClickOn: (view, _pos, node, _at, _event, direct) =>
        direct && !node.isTextblock && editBlock(view, kit),
      handleClick: (view, at, event) => (event.ctrlKey || event.metaKey) && followed(view, at, kit),
    },
  })
}

function followed({ state }: EditorView, at: number, kit: BodyKit): boolean {
  const marks = state.doc.resolve(at).marks()
  const attr = (name: string, key: string) =>
    marks.find(({ type }) => type.name === name)?.attrs[key] as string | undefined
  const quotation = attr('quotation', 'id')
  const passage = attr('passage', 'id')
  const href = attr('link', 'href')
  if (quotation !== undefined) kit.openQuotation(quotation)
  else if (passage !== undefined) kit.openNote(passage)
  else if (href !== undefined && /^https?:/.test(href)) window.open(href, '_blank', 'noopener')
  else return false
  return true
}
