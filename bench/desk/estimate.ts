import { chanceFrom } from '../chance.ts'

/** What was counted in one document, by name; sums over documents make figures. */
export type Counts = Readonly<Record<string, number>>

/** A figure from 0 to 100 with its 95% interval. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

const rounds = 1000

/** A figure of the sum over documents, with the interval of resampling whole documents (bootstrap, a thousand rounds). */
export function estimate(documents: readonly Counts[], figure: (sum: Counts) => number): Estimate {
  const chance = chanceFrom(6)
  const read = onlyRead(documents, figure)
  const drawn = Array.from({ length: rounds }, () =>
    figure(sumOf(read.map(() => chance.pick(read)))),
  ).sort((a, b) => a - b)
  const at = (part: number) => drawn[Math.round(part * (rounds - 1))] ?? Number.NaN
  return { value: figure(sumOf(documents)), low: at(0.025), high: at(0.975) }
}

/** The counts that a figure reads, and no others: there are hundreds, and they are summed a thousand times. */
function onlyRead(
  documents: readonly Counts[],
  figure: (sum: Counts) => number,
): readonly Counts[] {
  const names = new Set<string>()
  const sum = sumOf(documents)
  const watch = (counts: Counts, name: string | symbol) => {
    names.add(String(name))
    return counts[String(name)]
  }
  figure(new Proxy(sum, { get: watch }))
  return documents.map((document) =>
    Object.fromEntries(
      [...names].flatMap((name) => (name in document ? [[name, document[name] ?? 0]] : [])),
    ),
  )
}

/** All counts of all documents. */
export function sumOf(documents: readonly Counts[]): Counts {
  const sum: Record<string, number> = {}
  for (const document of documents)
    for (const [name, count] of Object.entries(document)) sum[name] = (sum[name] ?? 0) + count
  return sum
}

/** A share in percent; 0 of nothing counts as nothing found. */
export function share(part: number | undefined, whole: number | undefined): number {
  return whole ? (100 * (part ?? 0)) / whole : 0
}

/** Precision, recall and their harmonic mean in percent, from three counts of a name: `right`, `found`, `gold`. */
export function threeOf(
  name: string,
): Readonly<Record<'precision' | 'recall' | 'f1', (sum: Counts) => number>> {
  const precision = (sum: Counts) => share(sum[`${name} right`], sum[`${name} found`])
  // Where one find covers several of gold, or the other way round, right is counted on both sides.
  const recall = (sum: Counts) =>
    share(sum[`${name} hit`] ?? sum[`${name} right`], sum[`${name} gold`])
  const f1 = (sum: Counts) => {
    const [p, r] = [precision(sum), recall(sum)]
    return p + r === 0 ? 0 : (2 * p * r) / (p + r)
  }
  return { precision, recall, f1 }
}

/** A figure as printed: 97.2 (95.1–98.8). */
export function written({ value, low, high }: Estimate): string {
  return `${value.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`
}
