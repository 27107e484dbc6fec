/** How many hashes or entries a whole tile holds. */
export const tileWidth = 256

/**
 * Where a tile lies below the ledger's address (C2SP tlog-tiles): `tile/0/x001/067`, `tile/entries/000.p/12`. A tile
 * that is not whole yet is named with how many it holds.
 */
export function tilePath(level: number | 'entries', index: number, width: number): string {
  const part = width < tileWidth ? `.p/${width}` : ''
  return `tile/${level}/${indexPath(index)}${part}`
}

/** A number in groups of three digits, all but the last with an x: 1234067 is `x001/x234/067`. */
function indexPath(index: number): string {
  const last = String(index % 1000).padStart(3, '0')
  let path = last
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    path = `x${String(rest % 1000).padStart(3, '0')}/${path}`
  }
  return path
}

/** Entries as the bytes of a tile: each after its length, two bytes, the greater one first. */
export function entriesTile(entries: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(entries.reduce((size, entry) => size + 2 + entry.length, 0))
  let at = 0
  for (const entry of entries) {
    if (entry.length > 0xffff) {
      throw new RangeError(
        `Cannot write an entry of ${entry.length} bytes into a tile: at most 65535`,
      )
    }
    bytes[at] = entry.length >> 8
    bytes[at + 1] = entry.length & 0xff
    bytes.set(entry, at + 2)
    at += 2 + entry.length
  }
  return bytes
}
