import type { KeyedQuestion } from '@stet/core/desk'
import { draftOfStory } from '@stet/core/desk'
import { type Block, bodyFrom } from '@stet/core/story'
import { Schema } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { everyBlock } from '../body/harness/local-story.ts'
import { marksFor, marksIn, questionMarks } from '../body/question-marks.ts'
import { editorSpec } from '../body/views/editor-spec.ts'
import { markedPlaces } from './marked-places.ts'

const schema = new Schema(editorSpec())
const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })
const blocks = [
  text('She sang.'),
  {
    type: 'list',
    attrs: { ordered: false },
    content: [{ type: 'item', content: [text('A note.')] }],
  },
  {
    type: 'helpBox',
    attrs: { title: 'Help', text: '', checked: '2026-01-01' },
    content: [
      {
        type: 'helpService',
        attrs: { name: 'Line', number: '1', hours: '', address: null, country: 'GB' },
      },
    ],
  },
] as unknown as readonly Block[]
const doc = schema.nodeFromJSON({ type: 'doc', content: blocks })
const story = { ...everyBlock([]), body: bodyFrom({ type: 'doc', content: blocks }) }
const draft = draftOfStory(story, { today: '2026-11-23', publishedOn: null })

function asked(path: string, words: string, level: KeyedQuestion['level'] = 'ask'): KeyedQuestion {
  const passage = draft.passages.find((one) => one.path === path)
  const start = (passage?.start ?? 0) + (passage?.text.indexOf(words) ?? 0)
  return { key: `${path} ${words}`, path, start, end: start + words.length, level } as KeyedQuestion
}

const place = (question: KeyedQuestion) =>
  markedPlaces(doc, {
    draft,
    gate: { open: [], asked: [question], later: [], settled: [] },
    help: new Map(),
  })[0]

it.each([
  ['words of a paragraph', 'body.content[0]', 'sang', { from: 5, to: 9, isBlock: false }],
  [
    'words of a list',
    'body.content[1].content[0].content[0]',
    'note',
    { from: 16, to: 20, isBlock: false },
  ],
])('finds %s', (_, path, words, found) => {
  expect(place(asked(path, words))).toMatchObject(found)
  expect(doc.textBetween(found.from, found.to)).toBe(words)
})

it('marks a box as a whole, and nothing for a field', () => {
  const box = place(asked('body.content[2].content[0].attrs.name', 'Line'))
  expect(box?.isBlock && doc.nodeAt(box.from)?.type.name).toBe('helpBox')
  expect(place(asked('headline', ''))).toBeUndefined()
})

it('moves marks with what is typed, and lets go of words that are taken away', () => {
  const places = ['She', 'sang'].map((words) => place(asked('body.content[0]', words)))
  const plugin = questionMarks()
  const begun = EditorState.create({ doc, plugins: [plugin] })
  const marks = marksFor(
    doc,
    places.filter((one) => one !== undefined),
  )
  const marked = begun.apply(begun.tr.setMeta(plugin, marks))
  expect(marksIn(marked).map(({ from, to }) => [from, to])).toEqual([
    [1, 4],
    [5, 9],
  ])
  const typed = marked.apply(marked.tr.insertText('Maud ', 1))
  expect(marksIn(typed).map(({ from, to }) => [from, to])).toEqual([
    [6, 9],
    [10, 14],
  ])
  const cut = typed.apply(
    typed.tr.setSelection(TextSelection.create(typed.doc, 6, 10)).deleteSelection(),
  )
  expect(marksIn(cut).map(({ key }) => key)).toEqual(['body.content[0] sang'])
  expect(cut.doc.toJSON()).not.toHaveProperty('content.0.content.0.marks')
})
