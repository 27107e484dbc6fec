import type { Region, Words } from './words.ts'

const kept = new WeakMap<Words, readonly Region[]>()

/** The outermost stretches of a passage between marks that are somebody's words, in order; kept by passage. */
export function speechIn(words: Words): readonly Region[] {
  const before = kept.get(words)
  if (before) return before
  const speech = words.regions.filter(({ depth, use }) => depth === 0 && use === 'speech')
  kept.set(words, speech)
  return speech
}
