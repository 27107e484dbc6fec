import { describe, expect, it } from 'vitest'
import { emptyTree, growTree, leafHash, rootOf, type Tile, type Tree } from './tree.ts'

/** No SHA-256: core has none. Each of its 32 bytes depends on all that went in. */
function hash(bytes: Uint8Array): Uint8Array {
  let word = 0x811c9dc5
  // An index is ten times as fast as an iterator, and there are some hundred thousand of these.
  for (let at = 0; at < bytes.length; at += 1) {
    word = Math.imul(word ^ (bytes[at] ?? 0), 0x01000193) ^ (word >>> 15) ^ at
  }
  const words = new Uint32Array(8).map((_, index) => Math.imul(word, 0x9e3779b1 + 2 * index))
  return new Uint8Array(words.buffer)
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const leaf = (index: number): Uint8Array =>
  leafHash(new TextEncoder().encode(`entry ${index}`), hash)

/** The hash over leaves as RFC 6962, section 2.1, defines it. */
function defined(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return hash(new Uint8Array(0))
  const [only] = leaves
  if (leaves.length === 1 && only) return only
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  return hash(
    new Uint8Array([1, ...defined(leaves.slice(0, split)), ...defined(leaves.slice(split))]),
  )
}

/** A tree that grew by so many entries at a time, and its tiles as they were last written. */
function grown(sizes: readonly number[]): { tree: Tree; tiles: Map<string, Tile> } {
  let tree = emptyTree
  const tiles = new Map<string, Tile>()
  for (const size of sizes) {
    const leaves = Array.from({ length: size }, (_, index) => leaf(tree.size + index))
    const step = growTree(tree, leaves, hash)
    tree = step.tree
    for (const tile of step.tiles) tiles.set(`${tile.level}/${tile.index}`, tile)
  }
  return { tree, tiles }
}

describe('growTree', () => {
  it.each([0, 1, 2, 3, 4, 5, 7, 8, 11, 255, 256, 257, 511, 512, 513, 700])(
    'gives the hash over %i entries that RFC 6962 defines',
    (size) => {
      const leaves = Array.from({ length: size }, (_, index) => leaf(index))
      expect(hex(rootOf(grown([size]).tree, hash))).toBe(hex(defined(leaves)))
    },
  )

  it.each([
    [[1, 1, 1, 1, 1]],
    [[255, 1, 1]],
    [[256, 256]],
    [[300, 1, 700, 255, 2000]],
    [[0, 3, 0, 66_000, 5]],
    [[65_535, 1]],
  ])('does not care in which steps a tree grew: %j', (steps) => {
    const size = steps.reduce((sum, one) => sum + one, 0)
    const inSteps = grown(steps)
    const atOnce = grown([size])
    expect(hex(rootOf(inSteps.tree, hash))).toBe(hex(rootOf(atOnce.tree, hash)))
    expect(inSteps.tree.edge.map((row) => row.length)).toEqual(
      atOnce.tree.edge.map((row) => row.length),
    )
    // The hash over all of them is compared above: here it is which tiles there are, and how each ends.
    const ends = ({ tiles }: ReturnType<typeof grown>) =>
      new Map(
        [...tiles].map(([name, { hashes }]) => [
          name,
          [hashes.length, ...hashes.slice(-1).map(hex)],
        ]),
      )
    expect(ends(inSteps)).toEqual(ends(atOnce))
  })

  it('gives only the tiles that changed', () => {
    const { tree } = grown([600])
    const { tiles } = growTree(tree, [leaf(600)], hash)
    expect(tiles.map(({ level, index, hashes }) => [level, index, hashes.length])).toEqual([
      [0, 2, 89],
    ])
    const filled = growTree(
      tree,
      Array.from({ length: 168 }, (_, index) => leaf(600 + index)),
      hash,
    )
    expect(filled.tiles.map(({ level, index, hashes }) => [level, index, hashes.length])).toEqual([
      [0, 2, 256],
      [1, 0, 3],
    ])
  })
})
