import type { Block } from '@stet/core/story'
import { closeHistory } from '@tiptap/pm/history'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { Fragment } from '@tiptap/pm/model'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state'

/** A block of the body and where it begins. */
export interface BlockPlace {
  readonly node: Node
  readonly at: number
  readonly index: number
}

/** The block that holds the cursor or the beginning of the selection; null in an empty body. */
export function currentBlock({ doc, selection }: EditorState): BlockPlace | null {
  return blockAround(doc, selection.$from)
}

/** The block that holds a position, or the one behind it where it lies between two. */
export function blockAround(doc: Node, place: ResolvedPos): BlockPlace | null {
  const index = Math.min(place.index(0), doc.childCount - 1)
  if (index < 0) return null
  const at = place.depth > 0 ? place.before(1) : startOf(doc, index)
  return { node: doc.child(index), at, index }
}

function startOf(doc: Node, index: number): number {
  let at = 0
  for (let before = 0; before < index; before += 1) at += doc.child(before).nodeSize
  return at
}

/** Moves the current block up (-1) or down (1) by one place, the cursor with it. */
export function moveBlock(by: -1 | 1): Command {
  return (state, dispatch) => {
    const block = currentBlock(state)
    const neighbour = block && state.doc.maybeChild(block.index + by)
    if (!neighbour) return false
    dispatch?.(moveTo(oneStep(state), block, block.at + by * neighbour.nodeSize).scrollIntoView())
    return true
  }
}

/** Takes a block out and puts it in where `to` is once it is out. */
function moveTo(tr: Transaction, { node, at }: BlockPlace, to: number): Transaction {
  const { anchor, head } = tr.selection
  const isNode = tr.selection instanceof NodeSelection
  tr.delete(at, at + node.nodeSize).insert(to, node)
  const by = to - at
  return tr.setSelection(
    isNode
      ? NodeSelection.create(tr.doc, to)
      : TextSelection.between(tr.doc.resolve(anchor + by), tr.doc.resolve(head + by)),
  )
}

/** Takes the current block away. */
export const deleteBlock: Command = (state, dispatch) => {
  const block = currentBlock(state)
  if (!block) return false
  if (dispatch) {
    const tr = oneStep(state).delete(block.at, block.at + block.node.nodeSize)
    dispatch(tr.setSelection(near(tr, block.at)).scrollIntoView())
  }
  return true
}

/** Puts a copy of the current block behind it; `renewed` gives it what must not stand twice. */
export function duplicateBlock(renewed: (block: Block) => Block): Command {
  return (state, dispatch) => {
    const block = currentBlock(state)
    if (!block) return false
    if (dispatch) {
      const copy = state.schema.nodeFromJSON(renewed(block.node.toJSON() as Block))
      const end = block.at + block.node.nodeSize
      const tr = oneStep(state).insert(end, copy)
      dispatch(tr.setSelection(near(tr, end)).scrollIntoView())
    }
    return true
  }
}

/** Selects the current block whole. */
export const selectBlock: Command = (state, dispatch) => {
  const block = currentBlock(state)
  if (!block || !NodeSelection.isSelectable(block.node)) return false
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, block.at)))
  return true
}

/** Puts blocks where `at` is, between two blocks, or in place of the empty paragraph that begins there. */
export function insertBlocks(at: number, blocks: readonly Node[]): Command {
  return (state, dispatch) => {
    const place = state.doc.resolve(Math.min(at, state.doc.content.size))
    const block = blockAround(state.doc, place)
    const isEmpty =
      block?.at === at && block.node.type.name === 'paragraph' && block.node.content.size === 0
    const end = isEmpty ? at + block.node.nodeSize : at
    if (dispatch) {
      const tr = oneStep(state).replaceWith(at, end, Fragment.from([...blocks]))
      const goOn = lineAfterLast(state, tr)
      const first = blocks[0]
      if (goOn) tr.setSelection(near(tr, tr.doc.content.size - 1))
      else if (first)
        tr.setSelection(first.isAtom ? NodeSelection.create(tr.doc, at) : near(tr, at))
      dispatch(tr.scrollIntoView())
    }
    return true
  }
}

/** Puts a line to go on in behind a card that would be the last of the body; answers whether it did. */
export function lineAfterLast({ schema }: EditorState, tr: Transaction): boolean {
  const paragraph = schema.nodes['paragraph']
  if (!paragraph || !tr.doc.lastChild?.isAtom) return false
  tr.insert(tr.doc.content.size, paragraph.create())
  return true
}

/** Where a new block goes: in place of the current one while that is empty, else behind it. */
export function placeForNew(state: EditorState): number {
  const block = currentBlock(state)
  return block ? placeAtBlock(block) : 0
}

/** Where what is about the whole story goes: behind its last words, before the links and lines at its end. */
export function endOfText(doc: Node): number {
  let at = doc.content.size
  for (let index = doc.childCount - 1; index >= 0; index -= 1) {
    const block = doc.child(index)
    const isEmpty = block.isTextblock && block.content.size === 0
    if (!isEmpty && block.type.name !== 'relatedLink' && block.type.name !== 'divider') break
    at -= block.nodeSize
  }
  return at
}

/** Where something new goes at a block: in its place while it is empty, else behind it. */
export function placeAtBlock({ node, at }: BlockPlace): number {
  const isEmpty = node.isTextblock && node.content.size === 0
  return isEmpty ? at : at + node.nodeSize
}

/** Changes the facts of the block or part at a position. */
export function setAttrs(at: number, attrs: { readonly [name: string]: unknown }): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(at)
    if (!node) return false
    if (dispatch) {
      const { selection } = state
      const tr = oneStep(state)
      tr.setNodeMarkup(at, null, attrs)
      if (selection instanceof NodeSelection && selection.from === at)
        tr.setSelection(NodeSelection.create(tr.doc, at))
      dispatch(tr)
    }
    return true
  }
}

/** Puts a node in place of the one at a position. */
export function replaceNode(at: number, node: Node): Command {
  return (state, dispatch) => {
    const old = state.doc.nodeAt(at)
    if (!old) return false
    if (dispatch) {
      const tr = oneStep(state).replaceWith(at, at + old.nodeSize, node)
      if (node.isAtom) tr.setSelection(NodeSelection.create(tr.doc, at))
      dispatch(tr)
    }
    return true
  }
}

function near(tr: Transaction, at: number): Selection {
  return Selection.near(tr.doc.resolve(Math.min(at, tr.doc.content.size)), 1)
}

/** A change that is undone by itself, however fast it followed another. */
function oneStep(state: EditorState): Transaction {
  return closeHistory(state.tr)
}
