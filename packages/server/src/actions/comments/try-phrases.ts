import { setImmediate } from 'node:timers/promises'
import { compilePhrases, type HousePhrase, phrasesIn } from '@stet/core/comments'
import type { Newsroom } from '../../newsroom.ts'
import { type PastPlace, type PastState, pastComments } from '../../storage/comment-rules.ts'

/** What phrases would have held of the comments that came last, and what became of those. */
export interface TriedPhrases {
  readonly looked: number
  readonly wouldHold: number
  /** Those shown were read by somebody and let through, or held by no rule: most of them would be held wrongly. */
  readonly ofThem: Readonly<Record<PastState, number>>
  /** How many each phrase would have held, in the order asked. */
  readonly byPhrase: readonly { readonly phrase: string; readonly wouldHold: number }[]
  readonly samples: readonly TriedSample[]
}

/** A comment that would have been held, with the first place at which a phrase stands. */
export interface TriedSample {
  readonly comment: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly phrase: string
  readonly state: PastState
}

const batch = 500
const mostSamples = 20

/**
 * Tries phrases on the last comments, whatever became of them; nothing is changed. Words of people who may be in danger
 * are left out. Samples are shown ones first: those a rule would hold wrongly.
 */
export async function tryPhrases(
  { database: { db } }: Pick<Newsroom, 'database'>,
  phrases: readonly HousePhrase[],
  { last }: { readonly last: number },
): Promise<TriedPhrases> {
  const compiled = compilePhrases([], phrases)
  const ofThem = { shown: 0, held: 0, rejected: 0 }
  const counts = new Map(phrases.map(({ phrase }) => [phrase, 0]))
  const samples: TriedSample[] = []
  let looked = 0
  let before: PastPlace | null = null
  while (looked < last) {
    const past = await pastComments(db, { before, limit: Math.min(batch, last - looked) })
    for (const { id, text, state } of past) {
      const found = phrasesIn(compiled, text)
      const [first] = found
      if (!first) continue
      ofThem[state] += 1
      for (const one of new Set(found.map(({ phrase }) => phrase.phrase)))
        counts.set(one, (counts.get(one) ?? 0) + 1)
      const { start, end, phrase } = first
      samples.push({ comment: id, text, start, end, phrase: phrase.phrase, state })
      if (samples.length > 4 * mostSamples) samples.splice(0, samples.length, ...best(samples))
    }
    looked += past.length
    const place = past.at(-1)
    if (!place || past.length < batch) break
    before = place
    // Others are served between two batches.
    await setImmediate()
  }
  const wouldHold = ofThem.shown + ofThem.held + ofThem.rejected
  const byPhrase = [...counts].map(([phrase, count]) => ({ phrase, wouldHold: count }))
  return { looked, wouldHold, ofThem, byPhrase, samples: best(samples) }
}

/** Shown ones first, but where there are others some of them too; the newest of each. */
function best(samples: readonly TriedSample[]): readonly TriedSample[] {
  const shown = samples.filter(({ state }) => state === 'shown')
  const others = samples.filter(({ state }) => state !== 'shown')
  const fewest = Math.min(others.length, mostSamples / 4)
  const first = shown.slice(0, mostSamples - fewest)
  return [...first, ...others.slice(0, mostSamples - first.length)]
}
