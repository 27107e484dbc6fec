import { Schema } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { placeOf, placeWords, positionOf } from './places.ts'

const paths = [
  { path: 'headline', place: { type: 'head', field: 'headline' }, words: 'Go to the headline' },
  {
    path: 'lead.alternative',
    place: { type: 'head', field: 'lead' },
    words: 'Go to the lead picture',
  },
  {
    path: 'section',
    place: { type: 'panel', tab: 'story', field: 'section' },
    words: 'Go to the section',
  },
  {
    path: 'slug',
    place: { type: 'panel', tab: 'story', field: 'slug' },
    words: 'Go to the address',
  },
  { path: 'body', place: { type: 'body', steps: [] }, words: 'Go to it in the text' },
  {
    path: 'body.content[3].content[0].attrs.alternative',
    place: { type: 'body', steps: [3, 0] },
    words: 'Go to it in the text',
  },
  {
    path: 'notes:n-1',
    place: { type: 'panel', tab: 'notes', field: 'notes:n-1', id: 'n-1' },
    words: 'Go to the notes',
  },
  {
    path: 'requests[0].asked',
    place: { type: 'panel', tab: 'requests', field: 'requests' },
    words: 'Go to the requests for comment',
  },
]

it.each(paths)('knows where $path is', ({ path, place, words }) => {
  expect(placeOf(path)).toEqual(place)
  expect(placeWords(placeOf(path))).toBe(words)
})

const schema = new Schema({
  nodes: {
    doc: { content: 'block*' },
    paragraph: { group: 'block', content: 'text*' },
    gallery: { group: 'block', content: 'slide+' },
    slide: {},
    text: {},
  },
})

const doc = schema.node('doc', null, [
  schema.node('paragraph', null, [schema.text('four')]),
  schema.node('gallery', null, [schema.node('slide'), schema.node('slide')]),
])

const steps = [
  { steps: [0], type: 'paragraph' },
  { steps: [1], type: 'gallery' },
  { steps: [1, 1], type: 'slide' },
]

it.each(steps)('finds the node at $steps', ({ steps, type }) => {
  const position = positionOf(doc, steps)
  expect(position !== undefined && doc.nodeAt(position)?.type.name).toBe(type)
})

it('finds nothing where nothing stands any more', () => {
  expect(positionOf(doc, [7])).toBeUndefined()
  expect(positionOf(doc, [1, 2])).toBeUndefined()
})
