/**
 * How many stories of ordinary length are written at once: few sizes, so that their statements stay prepared. Below
 * five, what every transaction costs would be most of its time.
 */
const sizes: readonly number[] = [5, 10, 20, 30, 40, 60, 80]
const first = sizes.indexOf(20)

/** How long one transaction should hold off others who write, in milliseconds; twice as long is too long. */
const aim = 25

/** How many characters of an archive are a story of ordinary length. */
const ordinary = 8_000

/** How many stories of ordinary length one of so many characters counts as. */
export function portionsOf(characters: number): number {
  return Math.max(1, characters / ordinary)
}

/** Says how many portions the next transaction should take, by how long the last ones took. */
export interface BatchSize {
  readonly now: number
  /** Told for how many milliseconds a transaction of so many portions held others off. */
  took(milliseconds: number, portions: number): void
}

/** Opens it for an engine. On PostgreSQL writers do not wait for each other: there batches do not get smaller. */
export function openBatchSize(engine: 'sqlite' | 'postgres'): BatchSize {
  const smallest = engine === 'sqlite' ? 0 : first
  let at = first
  const sizeAt = (index: number) => sizes[index] ?? 20
  return {
    get now() {
      return sizeAt(at)
    },
    took: (milliseconds, portions) => {
      const size = sizeAt(at)
      // One that is longer than a whole batch says how long a batch would have taken.
      const whole = milliseconds * Math.min(1, size / portions)
      const next = sizes[at + 1]
      if (whole > aim) at = Math.max(smallest, at - (whole > aim * 2 ? 2 : 1))
      // Of a batch that was nearly empty, most was what every transaction costs.
      else if (next !== undefined && portions * 2 > size && (whole * next) / size < aim * 0.8)
        at += 1
    },
  }
}
