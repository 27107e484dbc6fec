import { build } from '@stet/core/story'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { stateOf } from '../commands/state-for-tests.ts'
import { slashAt, slashes } from './slash.ts'

it.each([
  ['/', { from: 1, to: 2, words: '' }],
  ['/head', { from: 1, to: 6, words: 'head' }],
  ['so /read on', { from: 4, to: 12, words: 'read on' }],
  ['and/or', null],
  ['/no, thanks', null],
  ['https://a', null],
])('sees a slash in “%s”', (typed, slash) => {
  expect(slashAt(type(typed))).toEqual(slash)
})

it('does not open where the cursor only comes by', () => {
  const state = begin(build.paragraph('/head x'))
  expect(slashAt(state.apply(state.tr.setSelection(TextSelection.create(state.doc, 4))))).toBeNull()
})

it('is not seen in code', () => {
  expect(slashAt(type('/x', { type: 'code' }))).toBeNull()
})

function begin(block = build.paragraph()): EditorState {
  const { doc } = stateOf([block])
  const plugins = [slashes({ onKey: () => false, onChange: () => {} })]
  return EditorState.create({ doc, plugins })
}

function type(words: string, mark?: { readonly type: string }): EditorState {
  let state = begin()
  for (const character of words) {
    const marks = mark ? [state.schema.mark(mark.type)] : []
    state = state.apply(state.tr.replaceSelectionWith(state.schema.text(character, marks), false))
  }
  return state
}
