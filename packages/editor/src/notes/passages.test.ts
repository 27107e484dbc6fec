import { Schema } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { addPassage, canMark, markedIds, rangesOf, removeMarks, wordsIn } from './passages.ts'

const schema = new Schema({
  nodes: {
    doc: { content: 'block*' },
    paragraph: { group: 'block', content: 'text*', marks: '_' },
    pullQuote: { group: 'block', content: 'text*', marks: 'bold' },
    text: {},
  },
  marks: {
    bold: {},
    passage: { attrs: { id: {} }, excludes: '' },
    quotation: { attrs: { id: {} }, excludes: '' },
  },
})

function state(from: number, to: number): EditorState {
  const doc = schema.node('doc', null, [
    schema.node('paragraph', null, [schema.text('The tide came early.')]),
    schema.node('pullQuote', null, [schema.text('Early')]),
  ])
  return EditorState.create({ doc, selection: TextSelection.create(doc, from, to) })
}

it('binds selected words to a note and lets them go again', () => {
  const before = state(5, 14)
  const bound = before.apply(addPassage(before, 'n1'))
  expect(rangesOf(bound.doc, 'passage', 'n1')).toEqual([{ from: 5, to: 14 }])
  expect(wordsIn(bound.doc, rangesOf(bound.doc, 'passage', 'n1'))).toBe('tide came')
  expect(markedIds(bound.doc, 'passage')).toEqual(['n1'])
  const free = bound.apply(removeMarks(bound, 'passage', 'n1'))
  expect(free.doc.eq(before.doc)).toBe(true)
})

it('joins runs that touch and leaves other notes alone', () => {
  let now = state(5, 14)
  now = now.apply(addPassage(now, 'n1'))
  now = now.apply(now.tr.setSelection(TextSelection.create(now.doc, 10, 20)))
  now = now.apply(addPassage(now, 'n2'))
  expect(rangesOf(now.doc, 'passage', 'n1')).toEqual([{ from: 5, to: 14 }])
  expect(rangesOf(now.doc, 'passage', 'n2')).toEqual([{ from: 10, to: 20 }])
  now = now.apply(removeMarks(now, 'passage', 'n2'))
  expect(markedIds(now.doc, 'passage')).toEqual(['n1'])
})

it('binds nothing where nothing is selected, and nothing in a pull quote', () => {
  expect(canMark(state(5, 5))).toBe(false)
  expect(canMark(state(23, 26))).toBe(false)
  expect(canMark(state(5, 14))).toBe(true)
})
