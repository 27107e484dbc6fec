import { expect, it } from 'vitest'
import { placeAfter } from './tool-keys.ts'

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 4, 0],
  ['ArrowLeft', 0, 4],
  ['Home', 3, 0],
  ['End', 0, 4],
  ['x', 0, undefined],
])('goes by %s from %i to %s', (key, now, to) => {
  expect(placeAfter(key, now, 5)).toBe(to)
})
