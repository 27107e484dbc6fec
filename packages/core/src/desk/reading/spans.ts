import type { Span } from './span.ts'

/** The place of the first of a list for which something holds, as it does for all behind it; the length of the list where it does for none. */
export function firstOf<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = list[middle]
    if (one !== undefined && !holds(one)) low = middle + 1
    else high = middle
  }
  return low
}

/** How far each of some spans and all before it reach: with it those around a place are found by halving, nested ones too. */
export function reachesOf(spans: readonly Span[]): readonly number[] {
  let furthest = 0
  return spans.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
}

const kept = new WeakMap<readonly Span[], readonly number[]>()

/** Which of some spans, in order of where they begin, share a letter with another; in the same order. */
export function sharing<T extends Span>(
  spans: readonly T[],
  { start, end }: Span,
  reaches: readonly number[] = keptReaches(spans),
): readonly T[] {
  const found: T[] = []
  for (let at = firstOf(reaches, (reach) => reach > start); at < spans.length; at += 1) {
    const one = spans[at]
    if (!one || one.start >= end) break
    if (one.end > start) found.push(one)
  }
  return found
}

function keptReaches(spans: readonly Span[]): readonly number[] {
  const reaches = kept.get(spans) ?? reachesOf(spans)
  kept.set(spans, reaches)
  return reaches
}
