import { createHash, type Hash } from 'node:crypto'
import type { LogStretch } from '../storage/counts.ts'

/**
 * Follows the bytes of a log, and knows how far it was counted before by the hash of all that it begins
 * with. One that has grown, was renamed, or was packed begins with the same bytes.
 */
export class CountedBefore {
  readonly #known: ReadonlyMap<number, ReadonlySet<string>>
  readonly #ends: readonly number[]
  readonly #hash: Hash = createHash('sha256')
  #bytes = 0
  /** Which of the ends comes next. */
  #next = 0

  constructor(known: readonly LogStretch[]) {
    const byLength = new Map<number, Set<string>>()
    for (const { hash, bytes } of known) {
      const hashes = byLength.get(bytes) ?? new Set()
      byLength.set(bytes, hashes.add(hash))
    }
    this.#known = byLength
    this.#ends = [...byLength.keys()].sort((one, other) => one - other)
  }

  /** Takes the next bytes, and says how many of them, with all before, were counted already. */
  take(bytes: Buffer): number {
    let known = 0
    for (let at = 0; at < bytes.length; ) {
      const end = this.#ends[this.#next] ?? Number.POSITIVE_INFINITY
      const taken = Math.min(bytes.length - at, end - this.#bytes)
      this.#hash.update(bytes.subarray(at, at + taken))
      this.#bytes += taken
      at += taken
      if (this.#bytes !== end) continue
      this.#next += 1
      if (this.#known.get(end)?.has(this.here().hash)) known = at
    }
    return known
  }

  /** All that was taken, as it is known later. */
  here(): LogStretch {
    return { hash: this.#hash.copy().digest('hex'), bytes: this.#bytes }
  }

  /** How many bytes were taken. */
  get bytes(): number {
    return this.#bytes
  }
}
