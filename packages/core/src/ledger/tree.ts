import { tileWidth } from './tile-path.ts'

/** SHA-256 of some bytes: every runtime has it, core has none of its own. */
export type Hash = (bytes: Uint8Array) => Uint8Array

/** A Merkle tree (RFC 6962) as far as it takes to let it grow: how many entries, and the hashes of the tiles not yet whole. */
export interface Tree {
  readonly size: number
  /** By level: the hashes of its last tile; none where that is whole. */
  readonly edge: readonly (readonly Uint8Array[])[]
}

export const emptyTree: Tree = { size: 0, edge: [] }

/** Hashes side by side at one level of the tree, each over 256 of the level below; of entries at level 0. */
export interface Tile {
  readonly level: number
  readonly index: number
  readonly hashes: readonly Uint8Array[]
}

/** The hash of an entry: a byte that says so, and its bytes. */
export function leafHash(entry: Uint8Array, hash: Hash): Uint8Array {
  const bytes = new Uint8Array(entry.length + 1)
  bytes.set(entry, 1)
  return hash(bytes)
}

/** The tree with more entries, by their hashes, and every tile that changed by them. */
export function growTree(
  tree: Tree,
  leaves: readonly Uint8Array[],
  hash: Hash,
): { readonly tree: Tree; readonly tiles: readonly Tile[] } {
  const tiles: Tile[] = []
  const edge: (readonly Uint8Array[])[] = []
  let hashes = leaves
  // How many hashes there are at this level before the new ones.
  let before = tree.size
  for (let level = 0; hashes.length > 0; level += 1) {
    const row = [...(tree.edge[level] ?? []), ...hashes]
    const first = Math.floor(before / tileWidth)
    const whole: Uint8Array[] = []
    for (let at = 0; at < row.length; at += tileWidth) {
      const tile = row.slice(at, at + tileWidth)
      tiles.push({ level, index: first + at / tileWidth, hashes: tile })
      if (tile.length === tileWidth) whole.push(rootOfHashes(tile, hash))
    }
    edge.push(row.slice(whole.length * tileWidth))
    hashes = whole
    before = first
  }
  const size = tree.size + leaves.length
  return { tree: { size, edge: [...edge, ...tree.edge.slice(edge.length)] }, tiles }
}

/** The hash over all entries of a tree. */
export function rootOf({ size, edge }: Tree, hash: Hash): Uint8Array {
  if (size === 0) return hash(new Uint8Array(0))
  let root: Uint8Array | undefined
  for (const hashes of edge) {
    // What lies further right is less high: it is joined to the last of this level's hashes.
    if (hashes.length > 0) root = rootOfHashes(hashes, hash, root)
  }
  return root ?? hash(new Uint8Array(0))
}

/** The hash over hashes of one height, with what lies to the right of them and is less high. */
function rootOfHashes(hashes: readonly Uint8Array[], hash: Hash, right?: Uint8Array): Uint8Array {
  let row = hashes
  let root = right
  while (row.length > 0) {
    const last = row.at(-1)
    if (row.length % 2 === 1 && last) {
      root = root ? nodeHash(last, root, hash) : last
    }
    if (row.length === 1) break
    const above: Uint8Array[] = []
    for (let at = 0; at + 1 < row.length; at += 2) {
      const [one, other] = [row[at], row[at + 1]]
      if (one && other) above.push(nodeHash(one, other, hash))
    }
    row = above
  }
  return root ?? hash(new Uint8Array(0))
}

function nodeHash(left: Uint8Array, right: Uint8Array, hash: Hash): Uint8Array {
  const bytes = new Uint8Array(65)
  bytes[0] = 1
  bytes.set(left, 1)
  bytes.set(right, 33)
  return hash(bytes)
}
