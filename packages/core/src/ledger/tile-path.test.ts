import { describe, expect, it } from 'vitest'
import { entriesTile, tilePath } from './tile-path.ts'

describe('tilePath', () => {
  it.each([
    [0, 0, 256, 'tile/0/000'],
    [0, 67, 256, 'tile/0/067'],
    [1, 999, 5, 'tile/1/999.p/5'],
    [0, 1000, 256, 'tile/0/x001/000'],
    [2, 1_234_067, 1, 'tile/2/x001/x234/067.p/1'],
    ['entries', 5000, 255, 'tile/entries/x005/000.p/255'],
  ] as const)('puts level %s, index %i, width %i at %s', (level, index, width, path) => {
    expect(tilePath(level, index, width)).toBe(path)
  })
})

describe('entriesTile', () => {
  it('writes the length before each entry', () => {
    const long = new Uint8Array(300).fill(7)
    const tile = entriesTile([new Uint8Array([1, 2]), new Uint8Array(0), long])
    expect([...tile.subarray(0, 8)]).toEqual([0, 2, 1, 2, 0, 0, 1, 44])
    expect(tile).toHaveLength(8 + 300)
  })

  it('refuses an entry that is longer than a tile can say', () => {
    expect(() => entriesTile([new Uint8Array(65_536)])).toThrow('65536 bytes')
  })
})
