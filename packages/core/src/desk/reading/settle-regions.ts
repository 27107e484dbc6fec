import type { Draft } from '../draft/draft.ts'
import type { Region, Words } from './words.ts'

/**
 * The words of a draft’s passages, in their order, once it is known what follows: a last region that nothing closes
 * goes on only where the next passage of the same kind opens with a mark like its own, and lacks its mark elsewhere. A
 * passage that stays as it was keeps its object.
 */
export function settleRegions(draft: Draft, words: readonly Words[]): readonly Words[] {
  return words.map((own, index) => {
    const open = own.regions.find(({ closed }) => closed === 'goes-on')
    if (!open || goesOn(draft, words, index, open)) return own
    const regions = own.regions.map((region) =>
      region.closed === 'goes-on' ? { ...region, closed: 'missing' as const } : region,
    )
    return { ...own, regions }
  })
}

function goesOn(draft: Draft, words: readonly Words[], index: number, open: Region): boolean {
  const kind = draft.passages[index]?.kind
  let next = index + 1
  while (next < draft.passages.length && draft.passages[next]?.kind !== kind) next += 1
  const following = words[next]
  const [first] = following?.regions ?? []
  if (!first?.opened || first.style !== open.style) return false
  return first.start === following?.tokens[0]?.start
}
