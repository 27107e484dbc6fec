import { expect, it } from 'vitest'
import { contrastOf, faintColours } from './contrast.ts'

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#9e2a1f', '#9e2a1f', 1],
])('tells how far %s is from %s', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 2)
})

it.each([
  [{ accent: '#9e2a1f', accentDark: '#ff9d7c' }, []],
  [{ accent: '#ffcc00', accentDark: '#ff9d7c' }, ['accent']],
  [{ accent: '#ffcc00', accentDark: '#333333' }, ['accent', 'accentDark']],
])('finds the faint ones among %o', (colours, faint) => {
  for (const name of ['report', 'picture'] as const) {
    const found = faintColours({ colours, design: { name, overrides: null } })
    expect(found.map(({ colour }) => colour)).toEqual(faint)
  }
})
