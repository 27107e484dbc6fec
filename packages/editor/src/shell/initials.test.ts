import { expect, it } from 'vitest'
import { initialsOf } from './initials.ts'

const names: [name: string, initials: string][] = [
  ['Ines Marlow', 'IM'],
  ['Noor van der Velasco', 'NV'],
  ['  éloge  ', 'É'],
  ['𝒜da Byron', '𝒜B'],
  ['', ''],
]

it.each(names)('shortens "%s" to "%s"', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
