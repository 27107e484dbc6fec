import { expect, it } from 'vitest'
import { rules } from './rules.ts'

it('are each known by a name of their own', () => {
  const names = rules.map(({ name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)+$/.test(name))).toEqual([])
})
