import type { Stretch } from './gum-document.ts'

/** The places of letters and digits in stretches of a text: spaces, quotation marks and `. , ; :` count for nothing. */
export function lettersOf(text: string, stretches: readonly Stretch[]): ReadonlySet<number> {
  const places = new Set<number>()
  for (const { start, end } of stretches)
    for (let at = start; at < end; at += 1)
      if (!/[\s"“”'‘’`«».,;:]/.test(text.charAt(at))) places.add(at)
  return places
}

/** How many places two sets share. */
export function sharedBy(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let shared = 0
  for (const place of small) if (large.has(place)) shared += 1
  return shared
}

/** What two sets share of all they hold (Jaccard), from 0 to 1; 1 where both are empty. */
export function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shared = sharedBy(one, other)
  const all = one.size + other.size - shared
  return all === 0 ? 1 : shared / all
}

/** Pairs of two lists, the most alike first, each member once, no pair below `least`. */
export function paired<A, B>(
  ours: readonly A[],
  theirs: readonly B[],
  alike: (one: A, other: B) => number,
  least: number,
): readonly { readonly ours: A; readonly theirs: B; readonly score: number }[] {
  const all = ours.flatMap((one) =>
    theirs.map((other) => ({ ours: one, theirs: other, score: alike(one, other) })),
  )
  const used = new Set<unknown>()
  return all
    .filter(({ score }) => score >= least && score > 0)
    .sort((a, b) => b.score - a.score)
    .filter((pair) => {
      if (used.has(pair.ours) || used.has(pair.theirs)) return false
      used.add(pair.ours)
      used.add(pair.theirs)
      return true
    })
}
