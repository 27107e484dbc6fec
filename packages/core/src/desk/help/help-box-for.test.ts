import { expect, it } from 'vitest'
import { rules } from '../rules/rules.ts'
import { helpBoxFor, helpTopicOf } from './help-box-for.ts'
import { helpFor } from './help-for.ts'

it('knows the subject of each rule that asks for help', () => {
  const names = rules.map(({ name }) => name).filter((name) => name.startsWith('help-beside-'))
  expect(names.length).toBeGreaterThan(3)
  expect(names.filter((name) => helpTopicOf(name) === undefined)).toEqual([])
  expect(helpTopicOf('story-is-careful')).toBeUndefined()
})

it('makes a box of services, and says that it is checked only where all of them are', () => {
  const [first, second] = helpFor(['suicide'], ['GB', 'US'])
  if (!first || !second) throw new Error('Cannot try it: two services were expected')
  const checkedOf = (one: string | null, other: string | null) =>
    helpBoxFor([
      { ...first, checked: one },
      { ...second, checked: other },
    ]).attrs.checked
  expect(checkedOf('2026-03-01', '2026-02-01')).toBe('2026-02-01')
  expect(checkedOf('2026-03-01', null)).toBeNull()
  expect(checkedOf(null, null)).toBeNull()
  const { content } = helpBoxFor([first])
  expect(content[0]?.attrs).toMatchObject({ name: 'Samaritans', number: '116 123', country: 'GB' })
})
