import { expect, it } from 'vitest'
import { asksBeforePublishing } from './asks.ts'
import { note, paragraph, passage, storyWith, text } from './build.ts'
import type { Inline } from './inline.ts'
import type { Story } from './story.ts'

const live = storyWith({ notes: [note()] }, paragraph('It was ', passage('n1', 'Thursday'), '.'))
const question = 'This story is live and its words change. Should readers be told?'
const body = (...words: readonly (string | Inline)[]): Partial<Story> => ({
  body: { type: 'doc', content: [paragraph(...words)] },
})

const cases: { name: string; after: Partial<Story>; asked: string[] }[] = [
  { name: 'nothing where nothing changes', after: {}, asked: [] },
  { name: 'whether other words are told', after: body('It was Friday.'), asked: [question] },
  { name: 'whether another headline is told', after: { headline: 'Other' }, asked: [question] },
  { name: 'whether another standfirst is told', after: { standfirst: 'Other' }, asked: [question] },
  {
    name: 'nothing where a new note tells it',
    after: { ...body('It was Friday.'), notes: [note(), note({ id: 'n2' })] },
    asked: [],
  },
  {
    name: 'nothing about what is not words',
    after: { ...body(text('It was Thursday.', { type: 'bold' })), topics: ['film'], care: true },
    asked: [],
  },
]

it.each(cases)('asks $name', ({ after, asked }) => {
  expect(asksBeforePublishing({ ...live, ...after }, live)).toEqual(asked)
})

it('asks nothing before readers have anything', () => {
  expect(asksBeforePublishing(live, null)).toEqual([])
})
