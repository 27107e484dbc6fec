/** Something to be paired: by what it is exactly, and by the words that tell how alike two are. */
export interface Alignable {
  readonly key: string
  readonly words: ReadonlySet<string>
}

/** What became of each entry of two lists: the index of its partner, or -1. */
export interface Pairing {
  readonly ofBefore: Int32Array
  readonly ofAfter: Int32Array
}

/** How much two must have in common to be the same in another form: words of both by words of the longer. */
const alikeEnough = 0.4
/** A word that stands in more places than these tells nothing. */
const mostPlaces = 24

/**
 * Pairs the entries of two lists: first those that are the same, which their neighbours make certain
 * where several are alike; then those that share the most words. Takes time in proportion to the words.
 */
export function pair(before: readonly Alignable[], after: readonly Alignable[]): Pairing {
  const ofBefore = new Int32Array(before.length).fill(-1)
  const ofAfter = new Int32Array(after.length).fill(-1)
  const pairing = { ofBefore, ofAfter }
  pairUnique(before, after, pairing)
  spread(before, after, pairing, 1)
  spread(before, after, pairing, -1)
  pairRepeated(before, after, pairing)
  pairAlike(before, after, pairing)
  return pairing
}

/** The indexes of pairs that stayed in their order, the most that there can be; the others were moved. */
export function inOrder(ofAfter: Int32Array): ReadonlySet<number> {
  const tails: number[] = []
  const previous = new Int32Array(ofAfter.length).fill(-1)
  for (const [index, partner] of ofAfter.entries()) {
    if (partner < 0) continue
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ofAfter[tails[middle] ?? 0] ?? 0) < partner) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  }
  const kept = new Set<number>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) kept.add(at)
  return kept
}

/** Pairs what there is once on each side. */
function pairUnique(
  before: readonly Alignable[],
  after: readonly Alignable[],
  pairing: Pairing,
): void {
  const [olds, news] = [placesOf(before), placesOf(after)]
  for (const [key, places] of news) {
    const [old, ...more] = olds.get(key) ?? []
    const [now] = places
    if (old === undefined || now === undefined || more.length > 0 || places.length > 1) continue
    join(pairing, old, now)
  }
}

/** Pairs the neighbours of pairs where they are the same; the ends of both lists count as a pair. */
function spread(
  before: readonly Alignable[],
  after: readonly Alignable[],
  pairing: Pairing,
  step: 1 | -1,
): void {
  const { ofBefore, ofAfter } = pairing
  const [first, last] = step === 1 ? [-1, after.length] : [after.length, -1]
  for (let index = first; index !== last; index += step) {
    const ends = step === 1 ? -1 : before.length
    const partner = index === first ? ends : (ofAfter[index] ?? -1)
    if (partner < 0 && index !== first) continue
    const [now, old] = [index + step, partner + step]
    const key = after[now]?.key
    if (key === undefined || key !== before[old]?.key) continue
    if (ofAfter[now] === -1 && ofBefore[old] === -1) join(pairing, old, now)
  }
}

/** Pairs what is left of those that are alike, the first with the first. */
function pairRepeated(
  before: readonly Alignable[],
  after: readonly Alignable[],
  pairing: Pairing,
): void {
  const left = new Map<string, number[]>()
  for (const [index, { key }] of before.entries()) {
    if (pairing.ofBefore[index] !== -1) continue
    const places = left.get(key)
    if (places) places.push(index)
    else left.set(key, [index])
  }
  for (const places of left.values()) places.reverse()
  for (const [index, { key }] of after.entries()) {
    if (pairing.ofAfter[index] !== -1) continue
    const old = left.get(key)?.pop()
    if (old !== undefined) join(pairing, old, index)
  }
}

interface Likeness {
  readonly old: number
  readonly now: number
  readonly alike: number
}

/** Pairs what shares the most words, the most alike first. */
function pairAlike(
  before: readonly Alignable[],
  after: readonly Alignable[],
  pairing: Pairing,
): void {
  const places = wordPlaces(before, pairing.ofBefore)
  const found = after.flatMap(({ words }, now) =>
    pairing.ofAfter[now] === -1 ? likenessesOf(words, now, places, before) : [],
  )
  // Of those that are as much alike, the ones that stand nearest to where they stood.
  found.sort((a, b) => b.alike - a.alike || distance(a) - distance(b) || a.now - b.now)
  for (const { old, now } of found) {
    if (pairing.ofBefore[old] === -1 && pairing.ofAfter[now] === -1) join(pairing, old, now)
  }
}

/** Where each word stands among those that have no partner yet. */
function wordPlaces(list: readonly Alignable[], partners: Int32Array): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [index, { words }] of list.entries()) {
    if (partners[index] !== -1) continue
    for (const word of words) {
      const known = places.get(word)
      if (known) known.push(index)
      else places.set(word, [index])
    }
  }
  return places
}

function likenessesOf(
  words: ReadonlySet<string>,
  now: number,
  places: ReadonlyMap<string, readonly number[]>,
  before: readonly Alignable[],
): Likeness[] {
  const shared = new Map<number, number>()
  for (const word of words) {
    const where = places.get(word) ?? []
    if (where.length > mostPlaces) continue
    for (const old of where) shared.set(old, (shared.get(old) ?? 0) + 1)
  }
  return [...shared]
    .map(([old, count]) => ({
      ...{ old, now },
      alike: count / Math.max(words.size, before[old]?.words.size ?? 1),
    }))
    .filter(({ alike }) => alike >= alikeEnough)
}

function distance({ old, now }: Likeness): number {
  return Math.abs(old - now)
}

function placesOf(list: readonly Alignable[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [index, { key }] of list.entries()) {
    const known = places.get(key)
    if (known) known.push(index)
    else places.set(key, [index])
  }
  return places
}

function join({ ofBefore, ofAfter }: Pairing, old: number, now: number): void {
  ofBefore[old] = now
  ofAfter[now] = old
}
