import { expect, it } from 'vitest'
import { build } from '../story.ts'
import { schema } from './schema.ts'
import { bodyFrom, schemaSpec } from './schema-spec.ts'

const { nodes, marks } = schemaSpec()

it('names every node and mark of the schema, in its order', () => {
  expect(Object.keys(nodes)).toEqual(Object.keys(schema.nodes))
  expect(Object.keys(marks)).toEqual(Object.keys(schema.marks))
})

it('says what each may hold', () => {
  expect(nodes.doc).toEqual({ content: 'block*' })
  expect(nodes.paragraph).toEqual({ content: 'inline*', group: 'block', marks: '_' })
  expect(nodes.pullQuote.marks).toBe('bold italic code strike language quotation')
  expect(nodes.divider).toEqual({ group: 'block', atom: true })
  expect(nodes.break).toEqual({ group: 'inline', inline: true, selectable: false })
  expect(nodes.text).toEqual({ group: 'inline' })
})

it('lets a text be part of several quotations and passages, and of one link', () => {
  expect(marks.quotation.excludes).toBe('')
  expect(marks.passage.excludes).toBe('')
  expect(marks.link.excludes).toBeUndefined()
  expect(marks.bold).toEqual({})
})

it('starts attributes with their initial values; what is asked for has none', () => {
  expect(nodes.heading.attrs?.['level']?.default).toBe(2)
  expect(nodes.picture.attrs?.['focus']?.default).toEqual({ x: 0.5, y: 0.5 })
  expect('default' in (nodes.picture.attrs?.['media'] ?? {})).toBe(false)
  // ProseMirror refuses a schema in which it cannot make what must stand in a gallery.
  expect(nodes.slide.attrs?.['media']?.default).toBeNull()
})

const values: [
  node: 'heading' | 'slide' | 'blockquote',
  attr: string,
  good: unknown,
  bad: unknown,
][] = [
  ['heading', 'level', 3, 1],
  ['slide', 'media', 'a'.repeat(64), null],
  ['blockquote', 'cite', 'https://paper.example/', 'javascript:alert(1)'],
]

it.each(values)('checks %s.%s as stories are checked', (node, attr, good, bad) => {
  const validate = nodes[node].attrs?.[attr]?.validate
  expect(() => validate?.(good)).not.toThrow()
  expect(() => validate?.(bad)).toThrow(RangeError)
  expect(() => validate?.(bad)).toThrow(`Cannot read ${node}.${attr}: found`)
})

it('reads a body out of ProseMirror’s JSON', () => {
  expect(bodyFrom({ type: 'doc' })).toEqual({ type: 'doc', content: [] })
  const body = build.storyWith({}, build.paragraph('One')).body
  expect(bodyFrom(body)).toEqual(body)
  const marked = { type: 'break', marks: [{ type: 'bold' }] }
  expect(bodyFrom({ type: 'doc', content: [{ type: 'paragraph', content: [marked] }] })).toEqual({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'break' }] }],
  })
})
