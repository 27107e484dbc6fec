import { readInstant } from '../intake/moments.ts'
import { epochOf, instantOf as instantAt } from '../story/day.ts'
import type { Instant } from '../story/story.ts'

const earliest = 788_918_400_000n
const latest = 4_102_444_800_000n

/** The instant at so many milliseconds; null where no post can be from: before 1995, after 2099. */
export function instantOf(ms: bigint): Instant | null {
  return ms < earliest || ms >= latest ? null : instantAt(Number(ms))
}

/** A moment as a platform writes it; null where it is none. Times without an offset are taken as UTC. */
export function momentIn(value: unknown): Instant | null {
  if (typeof value !== 'string') return null
  return readInstant(value, 'UTC') ?? null
}

/** Whether two instants are further apart than so many milliseconds; false where one is not known. */
export function areApart(one: Instant | null, other: Instant | null, ms: number): boolean {
  return one !== null && other !== null && Math.abs(epochOf(one) - epochOf(other)) > ms
}
