import { expect, it } from 'vitest'
import { outletCard } from './build.ts'
import { problemsOf } from './check-value.ts'
import { schema } from './schema.ts'

const { attrs } = outletCard()

it.each([
  ['a whole card', attrs, []],
  ['an address of no kind', { ...attrs, address: 'harbour' }, ['address']],
  ['a key too many', { ...attrs, colour: 'red' }, ['colour']],
  ['no object', null, ['']],
])('finds what is wrong with %s', (_name, value, paths) => {
  const problems = problemsOf(schema.nodes.outletCard.attrs, value, 'card')
  expect(problems.map(({ path }) => path)).toEqual(paths)
})
