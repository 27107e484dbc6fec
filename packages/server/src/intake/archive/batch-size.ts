/**
 * How many stories are written at once: few sizes, so that their statements stay prepared. Below the smallest, what
 * every transaction costs would be most of its time.
 */
export const smallestBatch = 20
const sizes: readonly number[] = [smallestBatch, 30, 40, 60, 80]

/** How long one transaction should hold off others who write, in milliseconds. */
const aim = 25

/** Says how many stories the next transaction should take, by how long the last ones took. */
export interface BatchSize {
  readonly now: number
  /** Told how long a transaction of that many stories took, in milliseconds. */
  took(milliseconds: number): void
}

export function openBatchSize(): BatchSize {
  let at = 0
  return {
    get now() {
      return sizes[at] ?? smallestBatch
    },
    took: (milliseconds) => {
      const size = sizes[at] ?? smallestBatch
      const next = sizes[at + 1]
      if (milliseconds > aim) at = Math.max(0, at - (milliseconds > aim * 2 ? 2 : 1))
      else if (next !== undefined && (milliseconds * next) / size < aim * 0.8) at += 1
    },
  }
}
