import { createHash } from 'node:crypto'
import { crc32 as nodeCrc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { hexOf } from './digest.ts'
import { canonicalJson } from './jcs.ts'
import { sha256Hasher } from './sha256-hasher.ts'
import { noise } from './verify/package-for-tests.ts'
import { crc32 } from './zip/crc32.ts'

it('digests and check sums of pieces are those of Node', () => {
  for (const size of [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1000, 100_003]) {
    const bytes = noise(size)
    for (const cut of [0, 1, Math.floor(size / 3), size]) {
      const [one, two] = [bytes.subarray(0, cut), bytes.subarray(cut)]
      const hasher = sha256Hasher()
      hasher.update(one)
      hasher.update(two)
      const made = createHash('sha256').update(bytes).digest('hex')
      expect(hexOf(hasher.digest())).toBe(made)
      expect(crc32(two, crc32(one))).toBe(nodeCrc32(bytes))
    }
  }
})

it('canonical JSON orders keys by their code units and writes numbers as JavaScript does', () => {
  const value = { '\u20ac': 1, '\r': 2, '1': [true, null, 1e21], '\u{1f600}': -0, ö: 'a"\u0001' }
  expect(canonicalJson(value)).toBe(
    '{"\\r":2,"1":[true,null,1e+21],"ö":"a\\"\\u0001","€":1,"😀":0}',
  )
  expect(() => canonicalJson(Number.NaN)).toThrow(/Cannot write NaN/)
})
