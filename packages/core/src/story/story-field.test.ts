import { expect, it } from 'vitest'
import { build } from '../story.ts'
import { fieldOf, fieldsIn, isStoryField, storyFieldNames, withField } from './story-field.ts'
import { storyFields } from './story-shape.ts'

const quotation = build.quotation('q1')
const story = build.storyWith({ quotations: [quotation], variants: { search: 'Tour off' } })

it('names every field of a story but its id and its body', () => {
  const tops = new Set(fieldsIn(story).map((field) => field.split(/[.:]/)[0]))
  const { id: _, ...others } = storyFields
  expect([...tops, 'notes', 'requests'].sort()).toEqual(Object.keys(others).sort())
  expect(fieldsIn(story)).toContain('quotations:q1')
})

it('gives back what a field holds, and takes it again', () => {
  for (const field of fieldsIn(story)) {
    const done = withField(story, field, fieldOf(story, field))
    expect(done, field).toEqual({ story })
  }
})

const taken: [field: string, value: unknown][] = [
  ['headline', 'Singer returns'],
  ['slug', 'singer-returns'],
  ['care', true],
  ['comments', { type: 'closed', reason: 'A court case' }],
  ['lead', null],
  ['variants.mail', 'She is back'],
  ['quotations:q1', { ...quotation, speaker: 'Ines Vale' }],
  ['quotations:q2', { ...quotation, id: 'q2' }],
  ['quotations:q1', null],
]

it.each(taken)('puts into %s', (field, value) => {
  const done = withField(story, field, value)
  if ('problems' in done) throw new Error(done.problems[0]?.message)
  expect(fieldOf(done.story, field)).toEqual(value)
  expect(done.story).toEqual({ ...story, ...changedPart(done.story, field) })
})

const refused: [field: string, value: unknown, message: string][] = [
  ['headline', 7, 'Cannot read headline: found 7, expected text'],
  ['slug', 'Not A Slug', 'Cannot read slug: found “Not A Slug”, expected lower-case letters'],
  ['slug', '', 'Cannot read slug: found “”'],
  ['kind', 'gossip', 'Cannot read kind: found “gossip”'],
  ['lead', { media: 'x' }, 'Cannot read lead.media: found “x”'],
  ['quotations:q1', { ...quotation, id: 'q9' }, 'found q9, expected q1'],
  ['topics', ['film', 'film'], 'Cannot read topics: found an entry twice, expected each once'],
  ['body', {}, 'Cannot read body: found an unknown field'],
  ['__proto__', {}, 'found an unknown field'],
  ['constructor:x', null, 'found an unknown field'],
]

it.each(refused)('refuses %s with %j', (field, value, message) => {
  const done = withField(story, field, value)
  expect('problems' in done && done.problems[0]?.message).toContain(message)
})

it('takes an empty variant for none', () => {
  const done = withField(story, 'variants.search', '')
  expect('story' in done && done.story.variants).toEqual({})
})

it('knows its fields', () => {
  expect(storyFieldNames.every(isStoryField)).toBe(true)
  expect(['body', 'id', 'variants', 'quotations', 'quotations:', ''].some(isStoryField)).toBe(false)
})

function changedPart(after: object, field: string): object {
  const key = field.split(/[.:]/)[0] ?? ''
  return { [key]: new Map(Object.entries(after)).get(key) }
}
