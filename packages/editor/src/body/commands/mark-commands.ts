import { closeHistory } from '@tiptap/pm/history'
import type { MarkType } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'

export interface Words {
  readonly from: number
  readonly to: number
}

/** Puts a mark on words in place of others of its type, and of no other. */
export function setMark(
  { from, to }: Words,
  name: string,
  attrs: { readonly [name: string]: unknown },
): Command {
  return (state, dispatch) => {
    const type = markType(state, name)
    if (from === to) return false
    const tr = state.tr.removeMark(from, to, type).addMark(from, to, type.create(attrs))
    dispatch?.(closeHistory(tr))
    return true
  }
}

/** Takes a mark off words. */
export function clearMark({ from, to }: Words, name: string): Command {
  return (state, dispatch) => {
    dispatch?.(closeHistory(state.tr.removeMark(from, to, markType(state, name))))
    return true
  }
}

/** Puts words with a link where nothing is selected. */
export function insertLink(at: number, words: string, href: string): Command {
  return (state, dispatch) => {
    const link = markType(state, 'link').create({ href })
    const marks = link.addToSet(state.doc.resolve(at).marks())
    dispatch?.(closeHistory(state.tr.insert(at, state.schema.text(words, marks))))
    return true
  }
}

/** The attributes of a mark that words begin with; undefined where they carry none of its type. */
export function markAttrs(
  state: EditorState,
  { from, to }: Words,
  name: string,
): { readonly [name: string]: unknown } | undefined {
  let found: { readonly [name: string]: unknown } | undefined
  state.doc.nodesBetween(from, to, (node) => {
    found ??= node.marks.find((mark) => mark.type.name === name)?.attrs
  })
  return found
}

function markType({ schema }: EditorState, name: string): MarkType {
  const type = schema.marks[name]
  if (!type) throw new RangeError(`Cannot find the mark type ${name}`)
  return type
}
