import type { Day } from '@stet/core/story'
import { chainCommands, lift, setBlockType, wrapIn } from '@tiptap/pm/commands'
import type { NodeType, ResolvedPos } from '@tiptap/pm/model'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list'
import type { Command, EditorState } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'

/** What running text can be made into. */
export type TextKind =
  | 'paragraph'
  | 'heading-2'
  | 'heading-3'
  | 'bullets'
  | 'numbers'
  | 'blockquote'
  | 'pullQuote'

/** Makes the text at the cursor into something else; what it is already, into a paragraph. */
export function turnInto(kind: TextKind): Command {
  return (state, dispatch) => {
    const { schema } = state
    const { paragraph, heading, pullQuote, blockquote } = schema.nodes
    if (!paragraph || !heading || !pullQuote || !blockquote) return false
    switch (kind) {
      case 'paragraph':
        return chainCommands(
          liftListItem(typeOf(state, 'item')),
          setBlockType(paragraph),
          lift,
        )(state, dispatch)
      case 'heading-2':
      case 'heading-3':
        return setBlockType(heading, { level: kind === 'heading-2' ? 2 : 3 })(state, dispatch)
      case 'pullQuote':
        return setBlockType(pullQuote)(state, dispatch)
      case 'blockquote':
        return isIn(state, 'blockquote')
          ? lift(state, dispatch)
          : wrapIn(blockquote)(state, dispatch)
      default:
        return toggleList(kind === 'numbers')(state, dispatch)
    }
  }
}

/** Makes a list of the text at the cursor, the list into one of the other kind, or a list's item into text. */
function toggleList(ordered: boolean): Command {
  return (state, dispatch) => {
    const list = ancestor(state.selection.$from, 'list')
    if (!list) return wrapInList(typeOf(state, 'list'), { ordered })(state, dispatch)
    if (list.node.attrs['ordered'] === ordered)
      return liftListItem(typeOf(state, 'item'))(state, dispatch)
    dispatch?.(state.tr.setNodeMarkup(list.at, null, { ordered }))
    return true
  }
}

/** Moves an item of a list one level in. */
export const sinkItem: Command = (state, dispatch) =>
  sinkListItem(typeOf(state, 'item'))(state, dispatch)

/** Moves an item of a list one level out. */
export const liftItem: Command = (state, dispatch) =>
  liftListItem(typeOf(state, 'item'))(state, dispatch)

/** Begins the next item; leaves the list from an empty one. */
export const splitItem: Command = (state, dispatch) =>
  chainCommands(splitListItem(typeOf(state, 'item')), emptyItemOut)(state, dispatch)

const emptyItemOut: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parent.content.size > 0 || !isIn(state, 'item')) return false
  return liftItem(state, dispatch)
}

/** A line break inside a paragraph. */
export const insertBreak: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent) return false
  dispatch?.(state.tr.replaceSelectionWith(typeOf(state, 'break').create(), false).scrollIntoView())
  return true
}

/**
 * Enter on an empty last line of a box: the next event of a timeline (told for `today`), or a paragraph behind
 * the box where it held nothing more.
 */
export function leaveBox(today: () => Day): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection
    const box = ancestor($from, 'event') ?? ancestor($from, 'contextNote')
    const isLast = box && $from.index(box.depth) === box.node.childCount - 1
    if (!empty || !box || !isLast || $from.parent.content.size > 0) return false
    const isEmpty = box.node.childCount === 1
    if (box.node.type.name === 'event' && !isEmpty) return nextEvent(state, dispatch, box, today)
    if (box.node.type.name === 'contextNote' && isEmpty) return false
    return outOf(state, dispatch, box)
  }
}

function nextEvent(
  state: EditorState,
  dispatch: Parameters<Command>[1],
  box: Ancestor,
  today: () => Day,
): boolean {
  const { tr, schema } = state
  const line = state.selection.$from
  const event = schema.nodes['event']?.createAndFill({ when: today(), words: '' })
  if (!event) return false
  tr.delete(line.before(), line.after())
  const at = tr.mapping.map(box.at + box.node.nodeSize)
  tr.insert(at, event)
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView())
  return true
}

/** Takes the empty line, or the empty event, away, and begins a paragraph behind the whole box. */
function outOf(state: EditorState, dispatch: Parameters<Command>[1], box: Ancestor): boolean {
  const { tr } = state
  const line = state.selection.$from
  const block = { at: line.before(1), end: line.after(1) }
  const isWholeEvent = box.node.childCount === 1
  const isOnly = isWholeEvent && state.doc.nodeAt(block.at)?.childCount === 1
  const from = isWholeEvent ? box.at : line.before()
  const to = isWholeEvent ? box.at + box.node.nodeSize : line.after()
  if (isOnly) tr.delete(block.at, block.end)
  else tr.delete(from, to)
  const at = tr.mapping.map(block.end)
  tr.insert(at, typeOf(state, 'paragraph').create())
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView())
  return true
}

/** Backspace at the beginning of an empty event or box takes it away. */
export const removeEmptyBox: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.parent.content.size > 0) return false
  const event = ancestor($from, 'event')
  const box = event ?? ancestor($from, 'contextNote')
  if (!box || box.node.childCount > 1) return false
  const holder = event && $from.node(event.depth - 1)
  const whole = !holder || holder.childCount === 1
  const at = whole ? $from.before(1) : box.at
  const end = whole ? $from.after(1) : box.at + box.node.nodeSize
  const { tr } = state
  if (whole) tr.replaceWith(at, end, typeOf(state, 'paragraph').create())
  else tr.delete(at, end)
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at), whole ? 1 : -1)))
  return true
}

interface Ancestor {
  readonly node: ResolvedPos['parent']
  readonly at: number
  readonly depth: number
}

/** The innermost node of a type around a place. */
export function ancestor(place: ResolvedPos, name: string): Ancestor | null {
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const node = place.node(depth)
    if (node.type.name === name) return { node, at: place.before(depth), depth }
  }
  return null
}

/** Whether the cursor stands in a node of a type. */
export function isIn({ selection }: EditorState, name: string): boolean {
  return ancestor(selection.$from, name) !== null
}

function typeOf({ schema }: EditorState, name: string): NodeType {
  const type = schema.nodes[name]
  if (!type) throw new RangeError(`Cannot find the node type ${name}`)
  return type
}
