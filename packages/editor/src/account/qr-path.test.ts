import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { pathOf } from './qr-path.ts'

it('draws a strip for each run of dark fields', () => {
  expect(
    pathOf([
      [true, true, false, true],
      [false, false, false, false],
      [false, true, true, true],
    ]),
  ).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z')
})

it('covers each dark field of a code once', () => {
  const { data } = encode('otpauth://totp/The%20Upper%20Circle:ines?secret=ABCDEFGH')
  const strips = [...pathOf(data).matchAll(/M(\d+) (\d+)h(\d+)/g)]
  const drawn = strips.flatMap(([, x, y, length]) =>
    Array.from({ length: Number(length) }, (_, index) => `${Number(x) + index},${y}`),
  )
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])))
  expect(drawn).toEqual(dark)
})
