import { joinBytes } from '../bytes.ts'
import { sha256Hasher } from '../sha256-hasher.ts'

/** SHA-256 of some bytes: of so few that the Web's own, which answers later, would be slower. */
export function hashOf(...parts: readonly Uint8Array[]): Uint8Array {
  const hasher = sha256Hasher()
  for (const part of parts) hasher.update(part)
  return hasher.digest()
}

const leafMark = new Uint8Array([0])
const nodeMark = new Uint8Array([1])

/** The hash of an entry of a tree (RFC 6962, section 2.1). */
export function leafHashOf(entry: Uint8Array): Uint8Array {
  return hashOf(leafMark, entry)
}

/** By height: the hashes of all nodes over whole pairs; the last one of a row that has no pair goes up as it is. */
export interface TreeRows {
  readonly root: Uint8Array
  /** The hashes over exactly 256 entries, over 256 times as many, …: what tiles hold. Entries first. */
  readonly levels: readonly (readonly Uint8Array[])[]
}

/** The hash over all leaves, and what the tiles over them must hold. */
export function treeOver(leaves: readonly Uint8Array[]): TreeRows {
  const levels: (readonly Uint8Array[])[] = []
  let row = leaves
  let unit = 1
  for (let height = 0; ; height += 1) {
    // Nodes over fewer entries than others of their row are in no tile yet.
    if (height % 8 === 0) levels.push(row.slice(0, Math.floor(leaves.length / unit)))
    if (row.length <= 1) break
    const above: Uint8Array[] = []
    for (let at = 0; at < row.length; at += 2) {
      const [left, right] = [row[at], row[at + 1]]
      if (left) above.push(right ? hashOf(nodeMark, left, right) : left)
    }
    row = above
    unit *= 2
  }
  return { root: row[0] ?? hashOf(new Uint8Array(0)), levels }
}

/** Where a tile lies below the ledger (C2SP tlog-tiles), and what it holds. */
export interface ExpectedTile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Every tile of hashes that must be there for a tree. */
export function* expectedTiles({ levels }: TreeRows): Generator<ExpectedTile> {
  for (const [level, hashes] of levels.entries()) {
    for (let at = 0; at < hashes.length; at += 256) {
      const tile = hashes.slice(at, at + 256)
      yield { path: tileAt(level, at / 256, tile.length), bytes: joinBytes(tile) }
    }
  }
}

/** Where the tile of a level and index lies: three digits at a time, what is not whole with its width. */
export function tileAt(level: number | 'entries', index: number, width: number): string {
  const digits = String(index)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g) ?? []
  const path = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/')
  return `tile/${level}/${path}${width < 256 ? `.p/${width}` : ''}`
}
