import { expect, it } from 'vitest'
import { packingFor } from './accept-encoding.ts'

it.each([
  [undefined, 'plain'],
  ['', 'plain'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['*', 'br'],
  ['identity', 'plain'],
  ['*;q=0, gzip', 'gzip'],
  ['br;q=nonsense', 'plain'],
])('answers %s with %s', (accepted, packing) => {
  expect(packingFor(accepted)).toBe(packing)
})
