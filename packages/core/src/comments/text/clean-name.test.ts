import { expect, it } from 'vitest'
import { cleanName, nameKey } from './clean-name.ts'

const cases: readonly (readonly [string, ReturnType<typeof cleanName>])[] = [
  ['  Tove   Lind ', { name: 'Tove Lind' }],
  ['O’Neill', { name: 'O’Neill' }],
  ['Ольга Olga', { name: 'Ольга Olga' }],
  ['山田太郎 Taro', { name: '山田太郎 Taro' }],
  ['李', { name: '李' }],
  ['می‌خواهم', { name: 'می‌خواهم' }],
  ['Staffan', { name: 'Staffan' }],
  ['__proto__', { name: '__proto__' }],
  ['\u200b\u2800', { problem: 'empty' }],
  ['A', { problem: 'short' }],
  ['x'.repeat(41), { problem: 'long' }],
  ['x'.repeat(2000), { problem: 'long' }],
  ['a@b.example', { problem: 'signs' }],
  ['12345', { problem: 'signs' }],
  ['Zoë ✨', { problem: 'signs' }],
  ['Rаy', { problem: 'mixed-scripts' }],
  ['сора Lind', { problem: 'mixed-scripts' }],
  ['STAFF', { problem: 'staff' }],
  ['St4ff', { problem: 'staff' }],
  ['The Edit0r', { problem: 'staff' }],
  ['Anna Iind', { problem: 'staff' }],
]

it.each(cases)('a name is kept, or it is said why not: %s', (typed, name) => {
  expect(cleanName(typed, ['Anna Lind'])).toEqual(name)
})

it.each([
  ['PAUL', 'Рaul', true],
  ['Bernard', 'Bemard', true],
  ['Ian', 'lan', true],
  ['Zoë', 'zoe', true],
  ['Anna', 'Ana', false],
  ['Anna 4', 'Anna 5', false],
])('names that look alike have one key: %s, %s', (one, other, isSame) => {
  expect(nameKey(one) === nameKey(other)).toBe(isSame)
})
