import { expect, it } from 'vitest'
import { stageOf } from './way.ts'

it.each([
  ['passkey', false, 'in'],
  ['passkey', true, 'in'],
  ['link', false, 'in'],
  ['link', true, 'code'],
  ['link-and-code', false, 'in'],
  ['link-and-code', true, 'in'],
  ['machine', false, 'in'],
  ['machine', true, 'in'],
  // Sessions that the library began without us, and what nobody knows.
  [null, false, 'out'],
  [null, true, 'out'],
  [undefined, true, 'out'],
  ['', false, 'out'],
  ['password', true, 'out'],
] as const)('by %s, with a code: %s, somebody is %s', (way, hasCode, stage) => {
  expect(stageOf(way, { hasCode })).toBe(stage)
})
