// States of an editor without a screen, for tests of commands.
import type { Block } from '@stet/core/story'
import { bodyFrom } from '@stet/core/story'
import { getSchemaByResolvedExtensions, resolveExtensions } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { editorSpec } from '../views/editor-spec.ts'
import { storyNodes } from '../views/story-nodes.ts'

const schema = getSchemaByResolvedExtensions(
  resolveExtensions(storyNodes()),
  undefined,
  editorSpec(),
)

/** A state with these blocks and the cursor at the end of the text `at`, or at the start of the body. */
export function stateOf(blocks: readonly Block[], at?: string): EditorState {
  const doc = schema.nodeFromJSON({ type: 'doc', content: blocks })
  const state = EditorState.create({ doc })
  if (at === undefined) return state
  let place = -1
  doc.descendants((node, pos) => {
    if (place >= 0) return
    const index = at === '' ? -1 : (node.text?.indexOf(at) ?? -1)
    if (index >= 0) place = pos + index + at.length
    if (at === '' && node.isTextblock && node.content.size === 0) place = pos + 1
  })
  if (place < 0) throw new RangeError(`Cannot find “${at}” in the blocks`)
  return state.apply(state.tr.setSelection(TextSelection.create(doc, place)))
}

/** The state with the block at an index selected whole. */
export function selected(state: EditorState, index: number): EditorState {
  let at = 0
  for (let before = 0; before < index; before += 1) at += state.doc.child(before).nodeSize
  return state.apply(state.tr.setSelection(NodeSelection.create(state.doc, at)))
}

/** The blocks after a command; undefined where it did not apply. */
export function blocksAfter(state: EditorState, command: Command): readonly Block[] | undefined {
  return next(state, command) && bodyFrom(next(state, command)?.doc.toJSON()).content
}

/** The state after a command; undefined where it did not apply. */
export function next(state: EditorState, command: Command): EditorState | undefined {
  let result: EditorState | undefined
  const done = command(state, (tr) => {
    result = state.apply(tr)
  })
  if (!done) return undefined
  result?.doc.check()
  return result
}
