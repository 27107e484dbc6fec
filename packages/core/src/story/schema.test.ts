import { expect, it } from 'vitest'
import { originalStates, platforms, provenances } from './post.ts'
import { schema } from './schema.ts'
import type { Fields, Shape } from './shape.ts'
import { bylineRoles, kinds, noteKinds } from './story.ts'
import { storyFields } from './story-shape.ts'

// That every node, mark and attribute of the types has its entry, of its own kind, is the compiler's
// part: `schema` and `storyFields` would not pass. What it cannot see is tested here.

it('names in content expressions only nodes and groups that there are', () => {
  const known = new Set<string>(['block', 'inline', ...Object.keys(schema.nodes)])
  const named = Object.values(schema.nodes).flatMap(({ content }) => content?.match(/\w+/g) ?? [])
  expect(named.filter((name) => !known.has(name))).toEqual([])
  expect(named).toContain('helpService')
})

it('lets every node stand somewhere', () => {
  const { doc: _, ...others } = schema.nodes
  const held = new Set(
    Object.values(schema.nodes).flatMap(({ content }) => content?.match(/\w+/g) ?? []),
  )
  for (const [name, { group }] of Object.entries(others))
    expect(held.has(name) || group !== undefined, name).toBe(true)
})

it('allows marks only on nodes with text, and only marks that there are', () => {
  for (const [name, { content, marks }] of Object.entries(schema.nodes)) {
    expect(marks !== undefined, name).toBe(content === 'inline*')
    if (marks && marks !== '_')
      expect(
        marks.split(' ').filter((mark) => !Object.hasOwn(schema.marks, mark)),
        name,
      ).toEqual([])
  }
})

it('offers every value of a union', () => {
  const choices = choicesIn({ kind: 'object', fields: storyFields })
  const inBlocks = Object.values(schema.nodes).flatMap(({ attrs }) =>
    attrs ? choicesOf(attrs) : [],
  )
  expect(choices).toEqual(expect.arrayContaining([kinds, bylineRoles, noteKinds]))
  expect(inBlocks).toEqual(expect.arrayContaining([[2, 3], platforms, originalStates, provenances]))
})

it('starts new values with what it would accept', () => {
  for (const { attrs } of Object.values(schema.nodes)) {
    for (const [name, shape] of Object.entries<Shape>(attrs ?? {})) {
      if (shape.kind === 'one' && shape.initial !== undefined)
        expect(shape.of, name).toContain(shape.initial)
      if (shape.initial === null) expect(shape.nullable, name).toBe(true)
    }
  }
})

function choicesOf(fields: Fields): readonly (readonly unknown[])[] {
  return Object.values(fields).flatMap(choicesIn)
}

function choicesIn(shape: Shape): readonly (readonly unknown[])[] {
  if (shape.kind === 'one') return [shape.of]
  if (shape.kind === 'list') return choicesIn(shape.of)
  if (shape.kind === 'object') return choicesOf(shape.fields)
  if (shape.kind === 'tagged') return Object.values(shape.by).flatMap(choicesOf)
  return []
}
