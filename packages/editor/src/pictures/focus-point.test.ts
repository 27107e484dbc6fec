import { expect, it } from 'vitest'
import { focusAt, focusWords, nudged } from './focus-point.ts'

it.each([
  ['the middle', 200, 100, { x: 0.5, y: 0.5 }],
  ['a corner', 0, 200, { x: 0, y: 1 }],
  ['beyond an edge', -20, 900, { x: 0, y: 1 }],
  ['a third', 133, 67, { x: 0.33, y: 0.34 }],
])('takes %s for a point', (_name, x, y, point) => {
  expect(focusAt(x, y, { width: 400, height: 200 })).toEqual(point)
})

it.each([
  ['ArrowLeft', false, { x: 0.45, y: 0.5 }],
  ['ArrowRight', true, { x: 0.6, y: 0.5 }],
  ['ArrowUp', false, { x: 0.5, y: 0.45 }],
  ['ArrowDown', true, { x: 0.5, y: 0.6 }],
  ['Home', false, { x: 0.5, y: 0.5 }],
  ['Tab', false, undefined],
])('moves it by %s (Shift: %s)', (key, far, point) => {
  expect(nudged({ x: 0.5, y: 0.5 }, key, far)).toEqual(point)
})

it('stays inside the picture', () => {
  expect(nudged({ x: 0, y: 1 }, 'ArrowDown', true)).toEqual({ x: 0, y: 1 })
})

it('says where it is', () => {
  expect(focusWords({ x: 0.25, y: 1 })).toBe('25 % from the left, 100 % from the top')
})
